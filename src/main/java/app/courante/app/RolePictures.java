package app.courante.app;

import app.courante.desk.Answer;
import app.courante.ui.shell.Screen;
import java.io.IOException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

/// Draws what the roles of the sample crisis look like when something is done with them: a
/// hand-over under way, a shift being planned.
final class RolePictures {
    private static final String ROLE = "telephony";
    private static final String INCOMING = "schmitt";
    private static final int TAKEN_OVER = 4;

    private RolePictures() {}

    static void draw(Window window, Scene scene, Pen pen) throws IOException {
        var roles = window.cell().roles();
        roles.lead(ROLE);
        window.model().screen().set(Screen.ROLES);
        roles.begin(ROLE, INCOMING, RolePictures::accepted);
        for (int i = 0; i < TAKEN_OVER; i++) PressedKey.on(scene.lookup("#sheet"), KeyCode.SPACE);
        pen.write("roles-hand-over", scene);
        if (scene.lookup("#role-plan") instanceof Button plan) plan.fire();
        pen.write("roles-plan", scene);
        PressedKey.on(scene.getFocusOwner(), KeyCode.ESCAPE);
    }

    private static void accepted(Answer answer) {
        if (!(answer instanceof Answer.Done)) throw new IllegalStateException(answer.toString());
    }
}
