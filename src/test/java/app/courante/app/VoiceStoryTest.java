package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.EntryId;
import app.courante.crisis.ExerciseCommand.PrepareExercise;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.MessageCommand.DraftMessage;
import app.courante.crisis.MessageCommand.SubmitMessage;
import app.courante.crisis.Messages.Message;
import app.courante.crisis.SolicitationCommand.LogSolicitation;
import app.courante.text.Language;
import app.courante.ui.kit.Fx;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What is said outside, by the keyboard alone.
class VoiceStoryTest extends Story {
    private void outside() {
        fx.keys(KeyCode.F8).until(() -> fx.focused("#messages"));
    }

    /// Begins a message from the template in this place, from 0.
    private void begin(int template) {
        fx.focus("#messages").keys(KeyCode.M).until(() -> fx.focused("#templates"));
        for (int i = 0; i < template; i++) fx.keys(KeyCode.DOWN);
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#message-text"));
    }

    private void leave() {
        fx.keys(KeyCode.ESCAPE).until(() -> !fx.shown("#message-text"));
    }

    private boolean ticked(String id) {
        return Fx.on(() ->
                stage.getScene().getRoot().lookup(id) instanceof CheckBox box && box.isSelected());
    }

    private boolean disabled(String id) {
        return Fx.on(() ->
                stage.getScene().getRoot().lookup(id) instanceof Button button
                        && button.isDisabled());
    }

    private List<Message> messages() {
        return Fx.on(() -> window.model().situation().get().conduct().voice().messages().all());
    }

    @Test
    void aMessageTakenUpAgainHasItsOwnTextAndTicksAndNoOtherDoes() {
        openSample();
        declare("Panne");
        outside();
        begin(0);
        var first = fx.text("#message-text");
        assertTrue(ticked("#to-staff"));
        fx.focus("#to-callers").keys(KeyCode.SPACE).focus("#message-text");
        fx.keys(KeyCode.CONTROL, KeyCode.HOME).type("Bonjour à tous. ");
        leave();
        begin(1);
        var second = fx.text("#message-text");
        assertFalse(second.contains("Bonjour à tous."));
        assertFalse(second.equals(first));
        leave();
        begin(0);
        assertEquals("Bonjour à tous. " + first, fx.text("#message-text"));
        assertTrue(ticked("#to-callers"));
        leave();
        done(new CloseCrisis("Fini", List.of(), null, "", List.of(), "sans objet", List.of()));
        declare("Inondation");
        outside();
        begin(0);
        assertFalse(fx.text("#message-text").contains("Bonjour à tous."));
        assertFalse(ticked("#to-callers"));
    }

    @Test
    void whatTheProgramFilledInIsFilledInAnewUntilSomebodyChangesIt() {
        openSample();
        declare("Panne");
        outside();
        begin(1);
        assertTrue(fx.text("#message-text").contains("{faits vérifiés}"));
        leave();
        said("Trunk coupé");
        begin(1);
        assertTrue(fx.text("#message-text").contains("Trunk coupé"));
    }

    @Test
    void whatIsStillAGapInADraftIsFilledAgainByAKeyThatSaysWhat() {
        openSample();
        declare("Panne");
        done(
                new DraftMessage(
                        "",
                        List.of("callers"),
                        "",
                        "Depuis {heure} : {faits vérifiés}. Retour : {retour}.",
                        List.of(),
                        null));
        var fact = said("Trunk coupé");
        outside();
        fx.keys(KeyCode.E).until(() -> fx.focused("#message-text"));
        fx.keys(KeyCode.CONTROL, KeyCode.R);
        fx.untilRead("Rempli depuis la situation : heure, faits vérifiés.");
        assertTrue(fx.text("#message-text").contains("Trunk coupé. Retour : {retour}."));
        fx.untilRead("Reste à remplir : retour.");
        fx.keys(KeyCode.CONTROL, KeyCode.R).untilRead("Rien de plus");
        fx.keys(KeyCode.CONTROL, KeyCode.ENTER).until(() -> !fx.shown("#message-text"));
        assertTrue(messages().getFirst().body().contains("Trunk coupé"));
        assertEquals(List.of(fact), messages().getFirst().sources());
    }

    @Test
    void theLineCitedGivesWayToTheNextAlsoWhenALineComesMeanwhile() {
        openSample();
        declare("Panne");
        var older = said("Trunk coupé");
        said("Rhodatel prévenu");
        outside();
        fx.keys(KeyCode.M).until(() -> fx.focused("#templates"));
        fx.keys(KeyCode.END).keys(KeyCode.ENTER).until(() -> fx.focused("#message-text"));
        fx.keys(KeyCode.CONTROL, KeyCode.UP);
        assertEquals("Rhodatel prévenu", fx.text("#message-text"));
        said("Salle Rhône ouverte");
        fx.keys(KeyCode.CONTROL, KeyCode.UP);
        assertEquals("Trunk coupé", fx.text("#message-text"));
        fx.focus("#to-callers").keys(KeyCode.SPACE);
        fx.focus("#message-text").keys(KeyCode.CONTROL, KeyCode.ENTER);
        fx.until(() -> !fx.shown("#message-text"));
        assertEquals(List.of(older), messages().getFirst().sources());
    }

    private EntryId said(String text) {
        done(LogEntry.now(Kind.INFORMATION, text));
        return Fx.on(() -> window.model().situation().get().log().lines().getLast().id());
    }

    @Test
    void aButtonThatCanDoNothingIsDisabled() {
        openSample();
        outside();
        assertTrue(disabled("#voice-compose"));
        assertTrue(disabled("#voice-tell"));
        declare("Panne");
        outside();
        assertFalse(disabled("#voice-compose"));
        for (var id : List.of("edit", "submit", "approve", "refuse", "sent", "copy", "drop"))
            assertTrue(disabled("#voice-" + id), id);
        assertTrue(disabled("#voice-answer"));
        done(new DraftMessage("", List.of("callers"), "", "Patientez", List.of(), null));
        fx.until(() -> !disabled("#voice-edit"));
        assertFalse(disabled("#voice-submit"));
        assertFalse(disabled("#voice-copy"));
        assertTrue(disabled("#voice-approve"));
        assertTrue(disabled("#voice-sent"));
        done(new SubmitMessage(messages().getFirst().id()));
        fx.until(() -> !disabled("#voice-approve"));
        assertTrue(disabled("#voice-submit"));
        fx.focus("#messages").keys(KeyCode.C).until(() -> copied().equals("Patientez"));
    }

    @Test
    void anAnswerSaysByWhichChannelItWent() {
        openSample();
        declare("Panne");
        done(new LogSolicitation("Camille", "Le Progrès", "Le 112 ?", "téléphone", null, null));
        outside();
        fx.focus("#solicitations").keys(KeyCode.R).until(() -> fx.focused("#answer-text"));
        fx.type("Il passe").focus("#answer-channel").type("courriel").keys(KeyCode.ENTER);
        fx.until(() -> !fx.shown("#answer-text")).untilRead("Il passe · courriel");
        fx.keys(KeyCode.F2).untilRead("courriel");
    }

    @Test
    void whatIsCopiedOutOfAnExerciseSaysSoAtBothEnds() {
        openSample();
        var scenario = ExerciseHall.scenarios(Language.FRENCH).getFirst().scenario();
        done(new PrepareExercise("Essai", scenario, "", "", NOW, false, false));
        declare("Panne");
        outside();
        done(new DraftMessage("", List.of("callers"), "Point", "Patientez", List.of(), null));
        fx.until(() -> !disabled("#voice-copy")).focus("#messages").keys(KeyCode.C);
        fx.until(() -> copied().contains("Point\n\nPatientez"));
        assertTrue(copied().startsWith("EXERCICE"), copied());
        assertTrue(copied().endsWith("EXERCICE"), copied());
    }

    private static String copied() {
        return Fx.on(() -> {
            var text = Clipboard.getSystemClipboard().getString();
            return text == null ? "" : text;
        });
    }
}
