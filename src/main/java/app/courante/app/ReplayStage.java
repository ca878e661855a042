package app.courante.app;

import app.courante.crisis.CrisisSummary;
import app.courante.text.Texts;
import app.courante.ui.replay.Branches;
import app.courante.ui.shell.ShellModel;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The window of its own in which a crisis is played again.
final class ReplayStage {
    private static final int TICK_MILLIS = 100;

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
        var room = new ReplayRoom(house, zone, work, failures, from.language().get(), stage::close);
        if (branches != null) room.branches(branches);
        stage.setScene(room.scene(new StageFiles(stage), 1440, 900));
        stage.setTitle(Texts.in(from.language().get()).of("replay.title", crisis.title()));
        stage.setMinWidth(1000);
        stage.setMinHeight(640);
        var ticking =
                new Timeline(
                        new KeyFrame(
                                Duration.millis(TICK_MILLIS),
                                _ -> room.model().tick(java.time.Duration.ofMillis(TICK_MILLIS))));
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
        stage.addEventHandler(
                WindowEvent.WINDOW_HIDDEN,
                _ -> {
                    ticking.stop();
                    work.shutdown();
                });
        owner.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> stage.close());
        stage.show();
        room.open(crisis.id(), crisis.title(), from.theme().get());
        return stage;
    }
}
