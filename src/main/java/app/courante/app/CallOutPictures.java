package app.courante.app;

import java.io.IOException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The call-out at work, drawn: a call under way, everybody, and the sheet for paper.
record CallOutPictures(Scene scene, Pen pen) {
    void draw() throws IOException {
        press(KeyCode.ENTER, false);
        type("2");
        if (scene.lookup("#call-time") instanceof TextField time) time.setText("+20");
        pen.write("mobilization-call", scene);
        press(KeyCode.ESCAPE, false);
        press(KeyCode.ESCAPE, false);
        type("t");
        pen.write("mobilization-people", scene);
        type("t");
        press(KeyCode.P, true);
        pen.write("mobilization-sheet", scene);
        PressedKey.on(scene.lookup("#call-sheet"), KeyCode.ESCAPE);
    }

    private void type(String character) {
        board().fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                character,
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false));
    }

    private void press(KeyCode key, boolean control) {
        PressedKey.on(board(), key, control);
    }

    private Node board() {
        return scene.lookup("#call-roles");
    }
}
