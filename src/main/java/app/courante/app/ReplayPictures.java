package app.courante.app;

import app.courante.ui.shell.Screen;
import java.io.IOException;
import java.util.Optional;
import javafx.event.ActionEvent;

/// Pictures of the crisis on screen being played again.
final class ReplayPictures {
    private final House house;
    private final Window window;

    ReplayPictures(House house, Window window) {
        this.house = house;
        this.window = window;
    }

    void draw(double width, double height, Pen pen) throws IOException {
        var shell = window.model();
        var room =
                new ReplayRoom(
                        house,
                        shell.seat().zone(),
                        Runnable::run,
                        failure -> {
                            throw new IllegalStateException(failure);
                        },
                        shell.language().get(),
                        false,
                        () -> {});
        room.branches((_, _, _, _) -> () -> {});
        var scene = room.scene((_, _) -> Optional.empty(), width, height);
        shell.crisis()
                .ifPresent(crisis -> room.open(crisis.id(), crisis.title(), shell.theme().get()));
        room.model().toShare(0.55);
        room.model().faster();
        pen.write("replay", scene);
        room.window().model().screen().set(Screen.MOBILIZATION);
        room.model().typed().set("25h");
        room.model().toShare(0.2);
        pen.write("replay-early", scene);
        scene.lookup("#replay-branch").fireEvent(new ActionEvent());
        pen.write("replay-branch", scene);
    }
}
