package app.courante.app;

import app.courante.document.Edit.Put;
import app.courante.document.ScenarioShape;
import app.courante.text.Language;
import app.courante.ui.scenario.ScenarioPage;
import app.courante.ui.shell.Screen;
import java.io.IOException;
import javafx.scene.Scene;

/// Draws a scenario being written, at an inject that waits for what the players do; then the hall
/// where it is kept.
final class ScriptPictures {
    private ScriptPictures() {}

    static void draw(Window window, Scene scene, Language language, RolePictures.Drawer drawer)
            throws IOException {
        var ready = ExerciseHall.scenarios(language).getFirst().scenario();
        var script = window.scenario();
        script.write("pictures", () -> ScenarioShape.tree(ready), false);
        window.model().screen().set(Screen.EXERCISE);
        int waits = 0;
        while (ready.injects().get(waits).when() == null) waits++;
        var inject = ScenarioPage.INJECTS.path().at(waits);
        script.edit(new Put(inject.then("to"), null));
        script.lead(inject.then("when"));
        drawer.write("script", scene);
        script.leave();
        drawer.write("hall", scene);
        JoinPictures.form(scene, drawer::write);
        script.kept().get().forEach(script::discard);
    }
}
