package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A situation report and the meeting of the cell, by the keyboard alone.
class ReportsStoryTest extends Story {
    @Test
    void aReportIsBuiltEditedApprovedSavedAndTheMeetingHeld() throws IOException {
        openSample();
        declare("Panne");
        done(LogEntry.now(Kind.INFORMATION, "Câble coupé rue Garibaldi"));
        fx.keys(KeyCode.F11).until(() -> fx.focused("#report-build")).keys(KeyCode.ENTER);
        fx.until(() -> fx.focused("#report-lines")).untilRead("Câble coupé rue Garibaldi");
        // The title, the headline and the first line stand above: down to the level.
        fx.keys(KeyCode.HOME, KeyCode.M).until(() -> fx.focused("#report-line-text"));
        fx.keys(KeyCode.CONTROL, KeyCode.A).type("Calme").keys(KeyCode.ENTER);
        fx.until(() -> fx.focused("#report-lines")).untilRead("Calme");
        startAgain();
        fx.until(() -> fx.text("#crisis-title").equals("Panne"));
        fx.keys(KeyCode.F11).until(() -> fx.focused("#report-lines")).untilRead("Calme");
        fx.keys(KeyCode.V).until(() -> fx.focused("#report-approver"));
        fx.keys(KeyCode.ENTER).untilRead("Dites qui approuve");
        fx.type("Claire Morel").keys(KeyCode.ENTER).untilRead("Le plan confie cet accord");
        fx.until(() -> fx.focused("#report-reason")).type("Directrice en route");
        fx.keys(KeyCode.ENTER).untilRead("n° 1, donné à 14:00");
        fx.untilRead("approuvé par Claire Morel (Directrice en route)");
        savesAs("point.md");
        fx.focus("#report-lines").keys(KeyCode.S).untilRead("Point de situation enregistré");
        assertTrue(Files.readString(folder.resolve("point.md")).contains("## Faits vérifiés"));
        fx.keys(KeyCode.O).until(() -> fx.focused("#meeting-length"));
        fx.type("bientôt").keys(KeyCode.ENTER).untilRead("Cette durée ne se lit pas");
        fx.keys(KeyCode.CONTROL, KeyCode.A).type("15").keys(KeyCode.ENTER);
        fx.until(() -> fx.focused("#meeting-said")).untilRead("reste 15:00 sur 15 min");
        fx.type("Tous presents").keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#meeting-said").isEmpty());
        fx.keys(KeyCode.PAGE_DOWN).click("#meeting-close").until(() -> fx.focused("#report-next"));
        fx.keys(KeyCode.CONTROL, KeyCode.A).type("+20").keys(KeyCode.ENTER);
        fx.until(() -> fx.shown("#meeting-open")).keys(KeyCode.F2);
        fx.untilRead("prochain point à 14:20").untilRead("Tous presents");
        fx.untilRead("réunion n° 1, Faits connus");
    }
}
