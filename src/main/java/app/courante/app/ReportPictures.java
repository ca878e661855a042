package app.courante.app;

import app.courante.text.Texts;
import app.courante.ui.shell.Screen;
import java.io.IOException;
import javafx.scene.Scene;
import javafx.scene.control.Button;

/// Pictures of a report that is being made, of its approval, and of the meeting.
record ReportPictures(Window window, Scene scene) {
    void draw(Pen pen) throws IOException {
        var model = window.hold().reports();
        model.begin(Texts.in(window.model().language().get()));
        window.model().screen().set(Screen.REPORTS);
        pen.write("report-draft", scene);
        press("#report-approve");
        pen.write("report-approve", scene);
        press("#form-action");
        press("#meeting-open");
        pen.write("report-meeting-open", scene);
        press("#form-action");
        press("#meeting-next");
        window.model().screen().set(Screen.SITUATION);
        window.model().screen().set(Screen.REPORTS);
        pen.write("report-meeting", scene);
        window.model().screen().set(Screen.SITUATION);
    }

    private void press(String id) {
        if (scene.lookup(id) instanceof Button button) button.fire();
    }
}
