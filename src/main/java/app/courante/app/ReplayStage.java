package app.courante.app;

import app.courante.crisis.CrisisSummary;
import app.courante.text.Texts;
import app.courante.ui.replay.Branches;
import app.courante.ui.shell.ShellModel;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// The window of its own in which a crisis is played again.
final class ReplayStage {
    private static final Duration TICK = Duration.ofMillis(100);

    private ReplayStage() {}

    /// Opens it over a window, with which it also closes.
    ///
    /// @param branches begins an exercise from a point of it; null where none can begin
    static Stage open(
            House house,
            ZoneId zone,
            ShellModel from,
            Window owner,
            CrisisSummary crisis,
            @Nullable Branches branches,
            Consumer<Throwable> failures) {
        var stage = new Stage();
        var work =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("replay").factory());
        var room =
                new ReplayRoom(
                        house,
                        zone,
                        work,
                        failures,
                        from.language().get(),
                        from.situation().get().exercise().isPrepared(),
                        stage::close);
        if (branches != null) room.branches(branches);
        stage.setScene(room.scene(new StageFiles(stage), 1440, 900));
        stage.setTitle(Texts.in(from.language().get()).of("replay.title", crisis.title()));
        stage.setMinWidth(1000);
        stage.setMinHeight(640);
        var ticking = Courante.repeat(TICK, () -> room.model().tick(TICK));
        EventHandler<WindowEvent> along = _ -> stage.close();
        owner.addEventHandler(WindowEvent.WINDOW_HIDDEN, along);
        stage.addEventHandler(
                WindowEvent.WINDOW_HIDDEN,
                _ -> {
                    owner.removeEventHandler(WindowEvent.WINDOW_HIDDEN, along);
                    ticking.stop();
                    work.shutdown();
                });
        stage.show();
        room.open(crisis.id(), crisis.title(), from.theme().get());
        return stage;
    }
}
