package app.courante.bench;

import app.courante.crisis.Author;
import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.PlanActivated;
import app.courante.crisis.CrisisId;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.EntryId;
import app.courante.crisis.Event;
import app.courante.crisis.HybridTime;
import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.Moment;
import app.courante.crisis.Named;
import app.courante.crisis.PlanSide;
import app.courante.crisis.RecoveryEvent.TaskBlocked;
import app.courante.crisis.RecoveryEvent.TaskDone;
import app.courante.crisis.RecoveryEvent.TaskStarted;
import app.courante.crisis.Situation;
import app.courante.crisis.Times;
import app.courante.crisis.board.RecoveryBoard;
import app.courante.crisis.board.RecoveryOutline;
import app.courante.desk.Desk;
import app.courante.desk.Notebook;
import app.courante.plan.LargePlan;
import app.courante.plan.Plan;
import app.courante.store.MemoryEventStore;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import app.courante.ui.recovery.RecoveryModel;
import app.courante.ui.recovery.RecoveryView;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/// A recovery of thousands of tasks: its board worked out, an entry folded, its chart scrolled.
final class Recovering {
    private static final int TASKS = 3_000;
    private static final int FRAMES = 300;
    private static final int TURNS = 101;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant START = Instant.parse("2026-11-23T11:00:00Z");
    private static final Instant NOW = START.plus(Duration.ofHours(6));
    private static final DeviceId DEVICE = new DeviceId("KXB-0123456789abcdef");

    private final List<Entry> entries = new ArrayList<>();
    private int written;
    private final Plan plan = LargePlan.of(500, 100, TASKS);

    void run() {
        crisis();
        var situation = Situation.of(entries).with(plan);
        Table.head("A recovery of %d tasks, %d entries".formatted(TASKS, entries.size()));
        var outline = RecoveryOutline.by(plan);
        Table.row(
                "board computed, each second",
                "ms",
                Table.times(
                        TURNS,
                        TURNS,
                        i -> RecoveryBoard.of(outline, situation, NOW.plusSeconds(i))),
                "");
        var folding = new Situation.Folding();
        entries.forEach(folding::apply);
        Table.row(
                "one more task begun, folded",
                "ms",
                Table.times(
                        TURNS,
                        TURNS,
                        i -> {
                            var task = new Named("t" + (TASKS - 1 - i), "Task");
                            folding.apply(entry(new TaskStarted(task, new Named("", ""), ""), NOW));
                            folding.state();
                        }),
                "");
        Table.head("Its chart (CSS, layout and software picture of 1440 × 900, each frame)");
        Table.row("scrolled by 57 pixels", "ms", frames(situation, true), "");
        Table.row("a task anywhere chosen", "ms", frames(situation, false), "");
        Table.head("Its chart scrolled by 57 pixels each pulse, in a window of 1440 × 900");
        var pulses = pulses(situation);
        Table.row("CSS and layout of a pulse", "ms", pulses.getFirst(), "");
        Table.row("from pulse to pulse", "ms", pulses.getLast(), "16.7 is as smooth as it gets");
    }

    /// A third of the tasks done, some that run, some blocked.
    private void crisis() {
        add(new CrisisDeclared("Panne", 2, "", null), START);
        var decision = new DecisionMade("D-001", "Claire Morel");
        add(new PlanActivated(PlanSide.RECOVERY, "", decision), START);
        var tasks = plan.recovery().tasks();
        for (int i = 0; i < TASKS / 2; i++) {
            var task = new Named(tasks.get(i).id(), tasks.get(i).name());
            var at = START.plusSeconds(10L * i);
            add(new TaskStarted(task, new Named("", ""), ""), at);
            if (i < TASKS / 3) add(new TaskDone(task, ""), at.plusSeconds(900));
            else if (i % 20 == 0) add(new TaskBlocked(task, "x", "", null), at.plusSeconds(60));
        }
    }

    private void add(Event event, Instant at) {
        entries.add(entry(event, at));
    }

    private Entry entry(Event event, Instant at) {
        int number = ++written;
        return new Entry(
                new EntryId(DEVICE, number),
                CrisisId.openedBy(new EntryId(DEVICE, 1)),
                new Times(
                        Moment.exactly(at, PARIS),
                        at,
                        at.atZone(PARIS),
                        new HybridTime(at.toEpochMilli(), number)),
                new Author("Thanh Nguyen", ""),
                event);
    }

    private static double[] frames(Situation situation, boolean scrolled) {
        var done = new CompletableFuture<double[]>();
        Platform.runLater(() -> {
            try {
                done.complete(measured(situation, scrolled));
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    /// What each pulse had to do, then how far apart they came, in milliseconds.
    private static List<double[]> pulses(Situation situation) {
        var done = new CompletableFuture<List<double[]>>();
        Platform.runLater(() -> {
            var scene = scene(new RecoveryModel(seat(), Situation.of(List.of())), situation);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            if (scene.lookup("#tasks") instanceof LongList<?> list)
                new Scrolling(stage, list, done).start();
            else done.completeExceptionally(new IllegalStateException("no list"));
        });
        return done.join();
    }

    /// Scrolls at each pulse as a held key does, and times what comes of it.
    private static final class Scrolling extends AnimationTimer {
        private final Stage stage;
        private final LongList<?> list;
        private final CompletableFuture<List<double[]>> done;
        private final double[] layout = new double[FRAMES];
        private final double[] apart = new double[FRAMES];
        private int turn = -50;
        private long begun;
        private long before;

        Scrolling(Stage stage, LongList<?> list, CompletableFuture<List<double[]>> done) {
            this.stage = stage;
            this.list = list;
            this.done = done;
            stage.getScene().addPreLayoutPulseListener(() -> begun = System.nanoTime());
            stage.getScene().addPostLayoutPulseListener(this::laidOut);
        }

        @Override
        public void handle(long now) {
            if (turn >= FRAMES) {
                stop();
                stage.hide();
                done.complete(List.of(layout, apart));
                return;
            }
            if (turn >= 0) apart[turn] = (System.nanoTime() - before) / 1e6;
            before = System.nanoTime();
            list.scrollBy(turn % 100 < 80 ? 57 : -171);
        }

        private void laidOut() {
            if (turn >= 0 && turn < FRAMES) layout[turn] = (System.nanoTime() - begun) / 1e6;
            turn++;
        }
    }

    private static double[] measured(Situation situation, boolean scrolled) {
        var model = new RecoveryModel(seat(), Situation.of(List.of()));
        var scene = scene(model, situation);
        var picture = new WritableImage(1440, 900);
        scene.snapshot(picture);
        if (!(scene.lookup("#tasks") instanceof LongList<?> list))
            throw new IllegalStateException("no list");
        var lines = model.board().get().lines();
        IntConsumer turn =
                scrolled
                        ? i -> list.scrollBy(i % 100 < 80 ? 57 : -171)
                        : i -> model.lead(lines.get(i * 37 % lines.size()).id());
        return Table.times(
                FRAMES,
                50,
                i -> {
                    turn.accept(i);
                    scene.snapshot(picture);
                });
    }

    private static Scene scene(RecoveryModel model, Situation situation) {
        model.show(situation);
        var words = new Words(Texts.in(Language.FRENCH), PARIS);
        var view = new RecoveryView(model, words, new Overlay(), () -> {});
        var scene = new Scene(view, 1440, 900);
        var sheet = Recovering.class.getResource("/app/courante/style/courante.css");
        if (sheet != null) scene.getStylesheets().add(sheet.toExternalForm());
        view.getStyleClass().addAll("root", "dark");
        return scene;
    }

    private static Seat seat() {
        Executor here = Runnable::run;
        var desk =
                new Desk(
                        new MemoryEventStore(DEVICE),
                        _ -> null,
                        Clock.fixed(NOW, PARIS),
                        here,
                        here,
                        Throwable::printStackTrace);
        var notebook = new Notebook(Map.of(), (_, _) -> {}, here, Throwable::printStackTrace);
        return new Seat(
                desk,
                notebook,
                new SimpleObjectProperty<>(new Author("A", "")),
                new SimpleObjectProperty<>(NOW),
                PARIS);
    }
}
