package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.courante.exercise.Scenario;
import app.courante.files.Reading;
import app.courante.files.ScenarioFile;
import app.courante.text.Language;
import app.courante.ui.alerts.Bell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody's inject sheet becomes a scenario of the house, and no row of it is lost unseen.
@NullUnmarked // The windows are made before each story.
class ImportStoryTest extends Story {
    private static final String HEAD = "N°;Heure;Destinataires;Objet\n";

    private ExerciseStages stages;

    @Override
    Place place(House opened) {
        stages =
                new ExerciseStages(
                        clock, Runnable::run, Bell.SILENT, Language.FRENCH, failure::set);
        return Place.earnest(
                new ExerciseHall(opened, clock, () -> Language.FRENCH, answers(), stages));
    }

    private void imports(String rows) throws IOException {
        var sheet = data.resolveSibling("feuille.csv");
        Files.writeString(sheet, HEAD + rows);
        chooses(sheet);
        goesToTheHall();
        fx.keys(KeyCode.I);
    }

    private Path kept() {
        return data.resolve("scenarios").resolve("feuille.yaml");
    }

    private Scenario scenario() throws IOException {
        if (ScenarioFile.read("feuille.yaml", Files.readAllBytes(kept()), false)
                instanceof Reading.Done<ScenarioFile.Found>(var found)) return found.scenario();
        throw new AssertionError("not kept");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10_000})
    void rowsThatCannotBeReadAreShownAndNothingIsKeptUntilTheUserWantsTheOthers(int unreadable)
            throws IOException {
        openSample();
        var rows = new StringBuilder("1;T+1;Cellule;Alerte\n2;T+2;Cellule;Suite\n");
        for (int i = 0; i < unreadable; i++) rows.append("x" + i + ";bientôt;Cellule;Perdu\n");
        imports(rows.toString());
        fx.until(() -> fx.focused("#import-left"));
        fx.untilRead("2 lignes lues sur " + (unreadable == 1 ? "3." : "10\u202f002."));
        fx.untilRead("« bientôt » n’est pas un temps").untilRead("B4");
        fx.keys(KeyCode.END).untilRead("B" + (unreadable + 3));
        assertFalse(Files.exists(kept()));

        fx.keys(KeyCode.ESCAPE).until(() -> fx.focused("#scenarios"));
        assertFalse(Files.exists(kept()));

        fx.keys(KeyCode.I).until(() -> fx.focused("#import-left"));
        fx.keys(KeyCode.CONTROL, KeyCode.ENTER).until(() -> fx.focused("#prepare-name"));
        fx.until(() -> Files.exists(kept()));
        assertEquals(2, scenario().injects().size());
    }

    @Test
    void aSheetThatIsReadWholeAsItStandsIsKeptAtOnce() throws IOException {
        openSample();
        imports("1;T+1;Cellule;Alerte\n");
        fx.until(() -> fx.focused("#prepare-name")).until(() -> Files.exists(kept()));
        assertEquals(1, scenario().injects().size());
    }

    @Test
    void aSheetOfWhichNoRowCanBeReadIsRefusedWithEachOfThem() throws IOException {
        openSample();
        imports("1;bientôt;Cellule;Alerte\n2;;Cellule;Suite\n");
        fx.until(() -> fx.focused("#import-left")).untilRead("Ce fichier n’est pas importé");
        fx.untilRead("B2").untilRead("Cette ligne n’a pas de temps");
        assertFalse(fx.shown("#import-use"));
        fx.keys(KeyCode.CONTROL, KeyCode.ENTER).keys(KeyCode.ESCAPE);
        fx.until(() -> fx.focused("#scenarios"));
        assertFalse(Files.exists(kept()));
    }

    @Test
    void theStartThatTheSheetDoesNotTellIsToldAndMayBeChanged() throws IOException {
        openSample();
        imports("1;09:05;Cellule;Alerte\n2;09:20;Cellule;Suite\n");
        fx.untilRead("09:05 est pris").untilRead("Les 2 lignes sont lues.");
        fx.click("#import-begins").keys(KeyCode.CONTROL, KeyCode.A).type("bientôt");
        fx.click("#import-use").untilRead("Donnez une heure");
        assertFalse(Files.exists(kept()));
        fx.click("#import-begins").keys(KeyCode.CONTROL, KeyCode.A).type("8 h 30");
        fx.click("#import-use").until(() -> fx.focused("#prepare-name"));
        fx.until(() -> Files.exists(kept()));
        assertEquals(LocalTime.of(8, 30), scenario().startsAt());
    }
}
