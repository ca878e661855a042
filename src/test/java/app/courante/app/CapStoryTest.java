package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.ExerciseCommand.PrepareExercise;
import app.courante.crisis.MessageCommand.ApproveMessage;
import app.courante.crisis.MessageCommand.DraftMessage;
import app.courante.crisis.MessageCommand.SubmitMessage;
import app.courante.text.Language;
import app.courante.ui.kit.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A message on its way to those who read the Common Alerting Protocol, by the keyboard alone.
class CapStoryTest extends Story {
    private void message(boolean approved) {
        declare("Panne");
        fx.keys(KeyCode.F8).until(() -> fx.focused("#messages"));
        done(new DraftMessage("", List.of("clients"), "Point", "Patientez 🔥", List.of(), null));
        var id = Fx.on(() -> voice().getFirst().id());
        if (approved) {
            done(new SubmitMessage(id));
            done(new ApproveMessage(id, "Claire Morel", "seule joignable"));
        }
        fx.until(() -> fx.shown("#message-body")).focus("#messages");
    }

    private List<app.courante.crisis.Messages.Message> voice() {
        return window.model().situation().get().conduct().voice().messages().all();
    }

    private String saved() {
        var file = folder.resolve("alerte.xml");
        fx.until(() -> Files.exists(file));
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anApprovedMessageIsSavedAndWhatWasChosenComesBack() {
        openSample();
        message(true);
        savesAs("alerte.xml");
        fx.keys(KeyCode.P).until(() -> fx.focused("#cap-type"));
        fx.focus("#cap-severity").keys(KeyCode.UP).keys(KeyCode.UP).keys(KeyCode.UP);
        fx.focus("#cap-instruction").type("Rappelez apres 18 h");
        fx.keys(KeyCode.CONTROL, KeyCode.ENTER).until(() -> !fx.shown("#cap-type"));
        var cap = saved();
        assertTrue(cap.contains("<status>Actual</status>"), cap);
        assertTrue(cap.contains("<severity>Extreme</severity>"), cap);
        assertTrue(cap.contains("<instruction>Rappelez apres 18 h</instruction>"), cap);
        assertTrue(cap.contains("Patientez 🔥"), cap);
        fx.until(() -> fx.read().contains("Message enregistré en CAP"));
        fx.focus("#messages").keys(KeyCode.P).until(() -> fx.focused("#cap-type"));
        assertEquals("Rappelez apres 18 h", fx.text("#cap-instruction"));
        assertEquals(
                "EXTREME",
                Fx.on(() ->
                        String.valueOf(
                                ((ComboBox<?>) stage.getScene().getRoot().lookup("#cap-severity"))
                                        .getValue())));
    }

    @Test
    void whatIsNotApprovedIsNotSaved() {
        openSample();
        message(false);
        fx.keys(KeyCode.P).until(() -> fx.text("#voice-told").contains("approuvé"));
        assertFalse(fx.shown("#cap-type"));
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAndTheCardStays() {
        openSample();
        message(true);
        savesAs("nowhere/alerte.xml");
        fx.keys(KeyCode.P).until(() -> fx.focused("#cap-type"));
        fx.keys(KeyCode.CONTROL, KeyCode.ENTER);
        fx.until(() -> fx.read().contains("n’a pas pu être écrit"));
        assertTrue(fx.shown("#cap-type"));
    }

    @Test
    void inAnExerciseTheCardTheFileAndItsNameSaySo() throws IOException {
        openSample();
        var scenario = ExerciseHall.scenarios(Language.FRENCH).getFirst().scenario();
        done(new PrepareExercise("Essai", scenario, "", "", NOW, false, false));
        message(true);
        fx.keys(KeyCode.P).until(() -> fx.shown("#cap-exercise"));
        fx.keys(KeyCode.CONTROL, KeyCode.ENTER).until(() -> !fx.shown("#cap-type"));
        fx.until(() -> stamped().isPresent());
        var cap = Files.readString(stamped().orElseThrow());
        assertTrue(cap.contains("<status>Exercise</status>"), cap);
        assertFalse(cap.contains("Actual"), cap);
    }

    private Optional<Path> stamped() {
        try (var files = Files.list(folder)) {
            return files.filter(file ->
                            String.valueOf(file.getFileName()).matches("EXERCICE-message-.*\\.xml"))
                    .findFirst();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
