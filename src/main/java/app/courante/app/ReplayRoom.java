package app.courante.app;

import app.courante.crisis.CrisisId;
import app.courante.crisis.Refusal;
import app.courante.desk.ReplayDesk;
import app.courante.store.MemoryEventStore;
import app.courante.text.Language;
import app.courante.ui.alerts.Bell;
import app.courante.ui.kit.Attaching;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.ui.replay.BranchCard;
import app.courante.ui.replay.Branches;
import app.courante.ui.replay.ReplayBar;
import app.courante.ui.replay.ReplayModel;
import app.courante.ui.review.Taking;
import app.courante.ui.shell.Shell;
import app.courante.ui.shell.ShellModel.Theme;
import app.courante.ui.shell.Views;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A crisis played again on the ordinary screens, at a desk and a clock of its own. What it is read
/// from does not notice.
final class ReplayRoom implements Dress {
    private final House real;
    private final ReplayDesk desk;
    private final SetClock clock;
    private final Window window;
    private final ReplayModel model;
    private final Runnable close;
    private @Nullable Branches branches;

    /// A room of this house, still without a log.
    ///
    /// @param work where the log is folded; never the thread on which the cell works
    /// @param exercise whether the house is that of an exercise
    /// @param close leaves the room
    ReplayRoom(
            House real,
            ZoneId zone,
            Executor work,
            Consumer<Throwable> failures,
            @Nullable Language language,
            boolean exercise,
            Runnable close) {
        this.real = real;
        this.close = close;
        this.clock = new SetClock(Instant.EPOCH, zone);
        this.desk =
                new ReplayDesk(
                        real.desk(),
                        new MemoryEventStore(real.device()),
                        real.plans(),
                        clock,
                        work,
                        real.callers(),
                        failures,
                        this::arrive);
        this.model = new ReplayModel(desk, zone, this::arrive);
        this.window =
                new Window(
                        real.seenFrom(desk),
                        clock,
                        language,
                        Runnable::run,
                        Bell.SILENT,
                        Place.in(this, exercise));
    }

    /// Lets it be that time, in the log that is played.
    private void arrive(Instant at) {
        clock.set(at);
        window.tick();
    }

    /// Who begins an exercise from the point on screen.
    void branches(Branches begins) {
        branches = begins;
    }

    /// Reads this crisis and shows how it began.
    ///
    /// @param crisis null where the log is of none
    void open(@Nullable CrisisId crisis, String title, Theme theme) {
        window.model().theme().set(theme);
        model.name().set(title);
        real.desk().entries(crisis, entries -> desk.load(entries, crisis, model::load));
    }

    ReplayModel model() {
        return model;
    }

    Window window() {
        return window;
    }

    Scene scene(FileChoice files, double width, double height) {
        var scene = window.scene(files, width, height);
        // After all screens: Escape leaves what is laid over them first.
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ESCAPE) return;
                    event.consume();
                    close.run();
                });
        return scene;
    }

    @Override
    public Views views(Screens screens) {
        return new ReplayViews(screens);
    }

    /// The drafts of the plan are not the log's: a replay begins none.
    @Override
    public Taking taking(Taking usual) {
        return new Taking() {
            @Override
            public List<Target> targets() {
                return List.of();
            }

            @Override
            public Refusal refused() {
                return Refusal.REPLAYED;
            }
        };
    }

    @Override
    public Attaching evidence(Attaching usual) {
        return new ReplayedFiles(usual);
    }

    @Override
    public String look() {
        return "replayed";
    }

    @Override
    public boolean tellsIncidents() {
        return false;
    }

    @Override
    public Parent around(Shell shell, Words words) {
        var begins = branches;
        var overlay = new Overlay();
        var bar =
                new ReplayBar(
                        model,
                        words,
                        begins == null
                                ? null
                                : () -> new BranchCard(model, words, overlay, begins).open(),
                        close);
        // The keys of the screens work from the bar as well.
        bar.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode().isFunctionKey())
                        shell.fireEvent(event.copyFor(shell, shell));
                });
        var whole = new BorderPane(shell);
        whole.setTop(band(words));
        whole.setBottom(bar);
        whole.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (bar.takes(event)) event.consume();
                });
        Watch.value(whole, model.tape(), tape -> shell.setVisible(tape.size() > 0));
        return new StackPane(whole, overlay);
    }

    private HBox band(Words words) {
        var sign = new Label(words.of("replay.band"));
        sign.getStyleClass().add("strong");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        var name = new Label();
        name.textProperty().bind(model.name());
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var rule = new Label(words.of("replay.read-only"));
        rule.setMinWidth(Region.USE_PREF_SIZE);
        var band = new HBox(16, sign, name, rule);
        band.setId("replay-band");
        band.getStyleClass().addAll("band", "replay-band");
        return band;
    }
}
