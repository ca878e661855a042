package app.courante.app;

import app.courante.desk.Answer;
import app.courante.ui.shell.Screen;
import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Draws what the roles of the sample crisis look like when something is done with them: a
/// hand-over under way, a shift being planned.
final class RolePictures {
    private static final String ROLE = "telephony";
    private static final String INCOMING = "schmitt";
    private static final int TAKEN_OVER = 4;

    /// Draws the window as it is now.
    interface Drawer {
        void write(String name, Scene scene) throws IOException;
    }

    private RolePictures() {}

    static void draw(Window window, Scene scene, Drawer drawer) throws IOException {
        var roles = window.cell().roles();
        roles.lead(ROLE);
        window.model().screen().set(Screen.ROLES);
        roles.begin(ROLE, INCOMING, RolePictures::accepted);
        for (int i = 0; i < TAKEN_OVER; i++) press(KeyCode.SPACE, scene.lookup("#sheet"));
        drawer.write("roles-hand-over", scene);
        if (scene.lookup("#role-plan") instanceof Button plan) plan.fire();
        drawer.write("roles-plan", scene);
        press(KeyCode.ESCAPE, scene.getFocusOwner());
    }

    private static void press(KeyCode key, Node node) {
        // A key that is not let go counts once.
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED))
            node.fireEvent(new KeyEvent(type, "", "", key, false, false, false, false));
    }

    private static void accepted(Answer answer) {
        if (!(answer instanceof Answer.Done)) throw new IllegalStateException(answer.toString());
    }
}
