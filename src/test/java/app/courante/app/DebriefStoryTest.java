package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.ExerciseCommand.EndExercise;
import app.courante.crisis.ExerciseCommand.PrepareExercise;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The debrief of an exercise, kept and compared by the keyboard alone.
class DebriefStoryTest extends Story {
    private void played() {
        var scenario = ExerciseHall.scenarios(Language.FRENCH).getFirst().scenario();
        done(new PrepareExercise("Essai", scenario, "", "", NOW, false, false));
        done(new StartExerciseClock());
        done(new DeclareCrisis("Essai", 2, "", null));
        done(new EndExercise(""));
    }

    @Test
    void itIsSavedAsAPageThatIsStampedAndSaysThatThereIsNoEarlierRun() throws IOException {
        played();
        fx.keys(KeyCode.SHIFT, KeyCode.F9).until(() -> fx.shown("#debrief-aims"));
        fx.until(() -> fx.text("#debrief-held").startsWith("Aucun passage précédent"));
        var file = folder.resolve("debriefing.html");
        savesAs("debriefing.html");
        fx.keys(KeyCode.S).untilRead("Débriefing enregistré");
        var page = Files.readString(file);
        assertEquals(3, page.split("class=\"stamp\"", -1).length, page);
        assertTrue(page.contains("Essai"), page);
        fx.keys(KeyCode.C).untilRead("rien à comparer");
        fx.keys(KeyCode.ESCAPE).keys(KeyCode.B).until(() -> fx.shown("#improvements"));
    }
}
