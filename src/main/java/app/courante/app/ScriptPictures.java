package app.courante.app;

import app.courante.document.Edit.Put;
import app.courante.document.ScenarioShape;
import app.courante.text.Language;
import app.courante.ui.scenario.ScenarioPage;
import app.courante.ui.shell.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;

/// Draws a scenario being written, at an inject that waits for what the players do; then the hall
/// where it is kept, and an inject sheet of which some rows cannot be read.
final class ScriptPictures {
    /// What stands in the place of every third time of the sheet.
    private static final List<String> NO_TIMES = List.of("25:10", "", "?", "T+", "~ 11:00");

    private ScriptPictures() {}

    static void draw(Window window, Scene scene, Language language, Pen pen) throws IOException {
        var ready = ExerciseHall.scenarios(language).getFirst().scenario();
        var script = window.scenario();
        script.write("pictures", () -> ScenarioShape.tree(ready), false);
        window.model().screen().set(Screen.EXERCISE);
        int waits = 0;
        while (ready.injects().get(waits).when() == null) waits++;
        var inject = ScenarioPage.INJECTS.path().at(waits);
        script.edit(new Put(inject.then("to"), null));
        script.lead(inject.then("when"));
        pen.write("script", scene);
        script.leave();
        pen.write("hall", scene);
        if (scene.lookup("#hall-import") instanceof Button button) button.fire();
        pen.write("hall-import", scene);
        if (scene.lookup("#import-leave") instanceof Button button) button.fire();
        JoinPictures.form(scene, pen);
        script.kept().get().forEach(script::discard);
    }

    /// Somebody's inject sheet.
    static Path sheet(Path folder, Language language) {
        var scenario = ExerciseHall.scenarios(language).getFirst().scenario();
        var lines = new StringBuilder("N°;Time;To;Title;Score\n");
        int row = 0;
        for (var inject : scenario.injects()) {
            var time = row % 3 == 2 ? NO_TIMES.get(row / 3 % NO_TIMES.size()) : "09:" + (10 + row);
            var number = row == 4 ? scenario.injects().getFirst().number() : inject.number();
            var to = String.join(",", inject.to());
            lines.append(String.join(";", number, time, to, inject.title(), "100")).append('\n');
            row++;
        }
        try {
            return Files.writeString(
                    folder.resolve(language == Language.FRENCH ? "chronogramme.csv" : "msel.csv"),
                    lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
