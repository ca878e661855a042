package app.courante.bench;

import app.courante.crisis.Author;
import app.courante.crisis.DeviceId;
import app.courante.desk.Desk;
import app.courante.desk.Drafts;
import app.courante.desk.Notebook;
import app.courante.document.Edit.Put;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.document.ScenarioShape;
import app.courante.exercise.Drills;
import app.courante.exercise.Inject;
import app.courante.exercise.Rehearsal;
import app.courante.exercise.Scenario;
import app.courante.store.DraftFolder;
import app.courante.store.MemoryEventStore;
import app.courante.store.RealDisk;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.kit.Latest;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.Words;
import app.courante.ui.scenario.ScenarioModel;
import app.courante.ui.scenario.ScenarioPage;
import app.courante.ui.scenario.ScenarioView;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A scenario of 500 injects is written: what the window's thread takes until the screen is laid
/// out; writing it down and rehearsing it happen elsewhere.
final class Scripting {
    private static final int INJECTS = 500;
    private static final int TURNS = 60;
    private static final int WARMING = 30;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T13:17:02Z"), PARIS);
    private static final Words WORDS = new Words(Texts.in(Language.FRENCH), PARIS);

    private final java.nio.file.Path folder;

    Scripting(java.nio.file.Path folder) {
        this.folder = folder;
    }

    void run() {
        Table.head("A scenario of %d injects is written".formatted(INJECTS));
        var scenario = scenario();
        try (var work = Executors.newSingleThreadExecutor();
                var judging = Executors.newSingleThreadExecutor()) {
            var model = onWindowThread(() -> model(work, judging));
            onWindowThread(() -> {
                model.write("drill", () -> ScenarioShape.tree(scenario), true);
                return null;
            });
            while (model.shown().get() == null) Thread.onSpinWait();
            onWindowThread(() -> {
                model.turn(ScenarioPage.INJECTS);
                return null;
            });
            Table.row("the editor opened", "ms", opened(model), "");
            var root = onWindowThread(() -> shown(model));
            for (var place : new String[] {"title", "content", "when", "number"})
                Table.row("a key in " + place, "ms", keys(model, root, place), "");
            Table.row("sorted by time (Ctrl+T)", "ms", sorted(model, root, judging), "");
            Table.row(
                    "a rehearsal, beside the window's thread",
                    "ms",
                    Table.times(TURNS, WARMING, _ -> Rehearsal.of(scenario)),
                    "");
        }
    }

    /// Each second inject waits for what the one before it expects.
    private static Scenario scenario() {
        return Drills.scenario(
                IntStream.rangeClosed(1, INJECTS)
                        .mapToObj(i ->
                                Drills.inject(
                                        "" + i,
                                        "T+" + (i * 7) % 240,
                                        "",
                                        i % 2 == 0 ? "done(e" + (i - 1) + ")" : null))
                        .toArray(Inject[]::new));
    }

    private static double[] opened(ScenarioModel model) {
        var scene = onWindowThread(() -> new Scene(new StackPane(), 1440, 900));
        return Table.times(
                TURNS,
                WARMING,
                _ ->
                        onWindowThread(() -> {
                            var root = new StackPane(new ScenarioView(model, WORDS, _ -> {}));
                            scene.setRoot(root);
                            lay(root);
                            // Out of the scene it listens no more.
                            scene.setRoot(new StackPane());
                            return root;
                        }));
    }

    private static double[] keys(ScenarioModel model, StackPane root, String key) {
        var place = Path.parse("injects/250/" + key);
        onWindowThread(() -> {
            model.lead(place);
            lay(root);
            return null;
        });
        return Table.times(
                TURNS,
                WARMING,
                turn ->
                        onWindowThread(() -> {
                            var text = key.equals("when") ? "not played(" + turn + ")" : "k" + turn;
                            if (key.equals("number")) model.write(place, text);
                            else model.edit(new Put(place, Text.of(text)));
                            lay(root);
                            return root;
                        }));
    }

    /// Sorted by times that were changed before; what the window waits for, and for how long.
    private static double[] sorted(ScenarioModel model, StackPane root, ExecutorService judging) {
        return Table.times(
                TURNS / 3,
                WARMING / 3,
                turn -> {
                    onWindowThread(() -> {
                        var at = Text.of("T+" + (turn % 2 == 0 ? 1 : 239));
                        model.edit(new Put(Path.parse("injects/0/at"), at));
                        press(root);
                        return null;
                    });
                    CompletableFuture.runAsync(() -> {}, judging).join();
                    onWindowThread(() -> {
                        lay(root);
                        return null;
                    });
                });
    }

    private static void press(StackPane root) {
        root.getChildren()
                .getFirst()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                KeyCode.T,
                                false,
                                true,
                                false,
                                false));
    }

    private static void lay(StackPane root) {
        root.applyCss();
        root.layout();
    }

    private static StackPane shown(ScenarioModel model) {
        var root = new StackPane(new ScenarioView(model, WORDS, _ -> {}));
        new Scene(root, 1440, 900).snapshot(null);
        return root;
    }

    private ScenarioModel model(ExecutorService work, ExecutorService judging) {
        var desk =
                new Desk(
                        new MemoryEventStore(new DeviceId("KXB-0123456789abcdef")),
                        _ -> null,
                        CLOCK,
                        work,
                        Platform::runLater,
                        Throwable::printStackTrace);
        var seat =
                new Seat(
                        desk,
                        new Notebook(Map.of(), (_, _) -> {}, work, Throwable::printStackTrace),
                        new SimpleObjectProperty<>(new Author("A", "")),
                        new SimpleObjectProperty<>(CLOCK.instant()),
                        PARIS);
        var drafts =
                new Drafts(
                        DraftFolder.ofScenarios(folder, new RealDisk()),
                        CLOCK,
                        work,
                        Platform::runLater,
                        Throwable::printStackTrace);
        return new ScenarioModel(
                seat, drafts, new Latest(judging, Platform::runLater), (_, _, _) -> {});
    }

    private static <T extends @Nullable Object> T onWindowThread(Supplier<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }
}
