package app.courante.app;

import app.courante.text.Texts;
import app.courante.ui.shell.Screen;
import java.io.IOException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

/// Pictures of how an action is given: by one typed line, and by a form.
record ActionPictures(Window window, Scene scene) {
    void draw(Pen pen) throws IOException {
        var texts = Texts.in(window.model().language().get());
        window.model().screen().set(Screen.SITUATION);
        press("#kind-action");
        type(texts.of("actions.example", texts.of("actions.example-role")) + " #reception");
        pen.write("action-line", scene);
        type("");
        press("#kind-information");
        window.model().screen().set(Screen.CHECKLISTS);
        if (scene.lookup("#action-give") instanceof Button give) {
            give.fire();
            type("#action-to", "hr");
            type("#action-due", "+30");
            pen.write("action-form", scene);
            type("#action-to", "");
            type("#action-due", "");
            HoldPictures.closeCards(scene);
        }
        window.model().screen().set(Screen.SITUATION);
    }

    private void press(String id) {
        if (scene.lookup(id) instanceof ToggleButton button) button.fire();
    }

    private void type(String text) {
        if (scene.lookup("#entry-text") instanceof TextArea area) area.setText(text);
    }

    private void type(String id, String text) {
        if (scene.lookup(id) instanceof TextField field) field.setText(text);
    }
}
