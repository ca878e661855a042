package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.PlanSide;
import app.courante.crisis.SignalCommand.DismissSignal;
import app.courante.crisis.SignalCommand.ReportSignal;
import app.courante.desk.Answer;
import app.courante.ui.kit.Fx;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Alerts as they are met at the keyboard.
class AlertsStoryTest extends Story {
    private static final String TYPED = "à rappeler 06 39 98 50 12";

    private int second;

    /// Something is seen, or what was seen last is dismissed: an alert comes or goes every 0.6 s.
    private void oneAlertMore(int count) {
        clock.set(NOW.plus(Duration.ofMillis(600L * ++second)));
        Platform.runLater(() -> {
            var seat = window.model().seat();
            var waiting = window.model().situation().get().signals().waiting();
            Consumer<Answer> ignored = _ -> {};
            if (count % 3 != 2)
                seat.execute(new ReportSignal("Vu " + count, "agent", null), ignored);
            else if (!waiting.isEmpty())
                seat.execute(new DismissSignal(waiting.getFirst().id(), "doublon"), ignored);
            window.tick();
        });
    }

    @ParameterizedTest
    @CsvSource({"F1,#entry-text", "F2,#entry-text", "F1,#entry-source", "F12,#declare-title"})
    void typingLosesNoCharacterAndNoCaretWhileAHundredAlertsAMinuteArrive(
            KeyCode screen, String field) {
        openSample();
        declare("Panne");
        fx.keys(screen).until(() -> fx.shown(field));
        if (!fx.focused(field)) fx.focus(field);
        typesWhileAlertsArrive(field);
    }

    /// The cards of the screens that look outside and ahead, over a running crisis.
    @ParameterizedTest
    @CsvSource({"F5,#actions,G,#action-text", "F8,#audiences,Q,#question-asks"})
    void typingInACardLosesNothingEither(KeyCode screen, String list, KeyCode opens, String field) {
        openSample();
        declare("Panne");
        fx.keys(screen).until(() -> fx.shown(list)).focus(list).keys(opens);
        fx.until(() -> fx.shown(field));
        fx.focus(field);
        typesWhileAlertsArrive(field);
    }

    /// The forms of a cell at work: a call, a role, a step, an alert put off.
    @ParameterizedTest
    @CsvSource({
        "F3,#call-roles,N,#call-note",
        "F3,#call-roles,DIGIT2,#call-time",
        "F4,#roles,ENTER,#role-person",
        "F5,#steps,N,#step-text",
        "F2,#alerts,R,#snooze-minutes"
    })
    void typingInTheFormsOfTheCellLosesNothingEither(
            KeyCode screen, String list, KeyCode opens, String field) {
        openSample();
        declare("Panne");
        done(new ActivatePlan(PlanSide.CONTINUITY, ""));
        done(new ReportSignal("Vu d’abord", "agent", null));
        fx.keys(screen);
        if (list.equals("#alerts")) fx.keys(KeyCode.CONTROL, KeyCode.L);
        fx.until(() -> fx.shown(list)).focus(list);
        if (list.equals("#steps")) fx.keys(KeyCode.DOWN);
        fx.keys(opens).until(() -> fx.focused(field));
        typesWhileAlertsArrive(field);
    }

    private void typesWhileAlertsArrive(String field) {
        fx.type("<>").keys(KeyCode.LEFT);
        for (int i = 0; i < TYPED.length(); i++) {
            oneAlertMore(i);
            fx.type(TYPED.substring(i, i + 1));
            assertTrue(fx.focused(field), "lost the focus at " + i);
            assertEquals(2 + i, caret(field));
        }
        assertEquals("<" + TYPED + ">", fx.text(field));
        assertTrue(Fx.on(() -> window.title().getValue()).startsWith("("));
    }

    private int caret(String field) {
        return Fx.on(() ->
                stage.getScene().lookup(field) instanceof TextInputControl text
                        ? text.getCaretPosition()
                        : -1);
    }

    @ParameterizedTest
    @CsvSource({"F1,#entry-text", "F2,#entry-text", "F1,#entry-source", "F2,#entry-source"})
    void oneKeyShowsTheAlertsAndEscapeComesBackToTheCaret(KeyCode screen, String field) {
        openSample();
        declare("Panne");
        fx.keys(screen).focus(field).type("Bonjour").keys(KeyCode.LEFT).keys(KeyCode.LEFT);
        fx.keys(KeyCode.CONTROL, KeyCode.L).until(() -> fx.focused("#alerts"));
        fx.untilRead("ni PCA ni PRA activé").untilRead("Activer le PCA, le PRA");
        fx.keys(KeyCode.ESCAPE).until(() -> fx.focused(field));
        fx.type("X").until(() -> fx.text(field).equals("BonjoXur"));
    }

    @Test
    void aFormStaysUnderTheAlerts() {
        openSample();
        declare("Panne");
        fx.keys(KeyCode.F2).keys(KeyCode.F12).type("Autre");
        fx.keys(KeyCode.CONTROL, KeyCode.L).until(() -> fx.focused("#alerts"));
        fx.keys(KeyCode.ESCAPE).until(() -> fx.focused("#declare-title"));
        fx.type("!").until(() -> fx.text("#declare-title").equals("Autre!"));
    }

    @Test
    void anAlertIsAcknowledgedByOneKeyAndComesBackWhenItGetsWorse() {
        openSample();
        declare("Panne");
        fx.until(() -> fx.text("#alert-count").equals("1 alerte · bientôt"));
        fx.keys(KeyCode.F2).keys(KeyCode.CONTROL, KeyCode.L).keys(KeyCode.A);
        fx.untilRead("acquittée par").until(() -> fx.text("#alert-count").equals("Aucune alerte"));
        fx.keys(KeyCode.ESCAPE).untilRead("Plan non activé : ni PCA ni PRA activé");
        at(NOW.plus(Duration.ofMinutes(11)));
        fx.until(() -> fx.text("#alert-count").equals("1 alerte · agir"));
    }

    @Test
    void anAlertIsPutOffButNotForTooLong() {
        openSample();
        declare("Panne");
        at(NOW.plus(Duration.ofMinutes(11)));
        fx.keys(KeyCode.F2).keys(KeyCode.CONTROL, KeyCode.L).until(() -> fx.focused("#alerts"));
        fx.keys(KeyCode.R).until(() -> fx.focused("#snooze-minutes"));
        fx.type("90").keys(KeyCode.ENTER).untilRead("Une alerte rouge se reporte de 15 minutes");
        assertEquals("90", fx.text("#snooze-minutes"));
        fx.keys(KeyCode.CONTROL, KeyCode.A).type("demain").keys(KeyCode.ENTER);
        fx.untilRead("Écrivez un nombre de minutes");
        fx.keys(KeyCode.CONTROL, KeyCode.A).type("10").keys(KeyCode.ENTER);
        fx.untilRead("reportée par").untilRead("jusqu’à 14:21");
        assertTrue(fx.focused("#alerts"));
        assertFalse(fx.shown("#snooze-minutes"));
        at(NOW.plus(Duration.ofMinutes(22)));
        fx.until(() -> fx.text("#alert-count").endsWith("agir"));
    }

    @Test
    void enterGoesWhereItIsSettled() {
        openSample();
        declare("Panne");
        at(NOW.plus(Duration.ofMinutes(50)));
        fx.keys(KeyCode.F5).keys(KeyCode.CONTROL, KeyCode.L).untilRead("une entrée était attendue");
        for (int i = 0; i < 3 && !"silence".equals(chosen()); i++) fx.keys(KeyCode.DOWN);
        assertEquals("silence", chosen());
        fx.keys(KeyCode.ENTER).until(() -> fx.shown("#entry-text") && !fx.shown("#alerts"));
    }

    private Object chosen() {
        return Fx.on(() -> String.valueOf(window.alerts().chosen().get()));
    }

    @Test
    void nothingAlarmingSaysWhatIsWatched() {
        fx.keys(KeyCode.CONTROL, KeyCode.L).untilRead("Rien n’alarme.").untilRead("rôles vacants");
        fx.keys(KeyCode.ESCAPE).until(() -> !fx.read().contains("Rien n’alarme."));
    }

    @Test
    void theSoundIsMutedFromThePaletteAndStaysSo() {
        fx.keys(KeyCode.CONTROL, KeyCode.K).type("couper").keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#sound").equals("muet"));
        startAgain();
        fx.until(() -> fx.text("#sound").equals("muet"));
        fx.focus("#sound").keys(KeyCode.SPACE).until(() -> fx.text("#sound").isEmpty());
    }
}
