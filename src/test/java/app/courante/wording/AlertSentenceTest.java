package app.courante.wording;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityState;
import app.courante.crisis.Cell;
import app.courante.crisis.RecoveryPlan;
import app.courante.text.Language;
import app.courante.text.Texts;
import org.junit.jupiter.api.Test;

class AlertSentenceTest {
    @Test
    void howLateARecoveryWillBeIsSaidToTheMinute() {
        var cell = RecoveryPlan.cell();
        cell.when(new ChangeActivity("calls", ActivityState.INTERRUPTED, "", null)).at(255);
        var alert = cell.alerts().alert("recovery:calls").orElseThrow();
        // Three hours of work are left, and four hours were aimed at.
        var french = new AlertSentence(Texts.in(Language.FRENCH), Cell.PARIS);
        var said = french.state(alert, cell.now());
        assertTrue(said.contains("3 h 15 après le délai visé"), said);
        var english = new AlertSentence(Texts.in(Language.ENGLISH), Cell.PARIS);
        assertTrue(english.state(alert, cell.now()).contains("3 h 15"), said);
    }
}
