package app.courante.app;

import java.io.IOException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The call-out at work, drawn: a call under way, everybody, and the sheet for paper.
record CallOutPictures(Scene scene, Drawn drawn) {
    /// Draws what is on screen under a name.
    interface Drawn {
        void as(String name, Scene scene) throws IOException;
    }

    void draw() throws IOException {
        press(KeyCode.ENTER, false);
        type("2");
        if (scene.lookup("#call-time") instanceof TextField time) time.setText("+20");
        drawn.as("mobilization-call", scene);
        press(KeyCode.ESCAPE, false);
        press(KeyCode.ESCAPE, false);
        type("t");
        drawn.as("mobilization-people", scene);
        type("t");
        press(KeyCode.P, true);
        drawn.as("mobilization-sheet", scene);
        fire(scene.lookup("#call-sheet"), KeyEvent.KEY_PRESSED, "", KeyCode.ESCAPE, false);
    }

    private void type(String character) {
        fire(board(), KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, false);
    }

    private void press(KeyCode key, boolean control) {
        fire(board(), KeyEvent.KEY_PRESSED, "", key, control);
    }

    private Node board() {
        return scene.lookup("#call-roles");
    }

    private static void fire(
            Node target,
            javafx.event.EventType<KeyEvent> kind,
            String character,
            KeyCode key,
            boolean control) {
        target.fireEvent(new KeyEvent(kind, character, "", key, false, control, false, false));
    }
}
