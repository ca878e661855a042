package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.PlanSide;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A recovery by the keyboard alone: activated, begun, blocked, gone on with, its backup chosen.
class RecoveryStoryTest extends Story {
    private void recovering() {
        openSample();
        declare("Panne");
        done(new ActivatePlan(PlanSide.RECOVERY, ""));
        fx.keys(KeyCode.F7).until(() -> fx.focused("#tasks"));
    }

    @Test
    void theScreenTeachesTheKeyThatActivatesIt() {
        openSample();
        declare("Panne");
        fx.keys(KeyCode.F7).untilRead("Le PRA n’est pas activé");
        fx.keys(KeyCode.ENTER).until(() -> fx.shown("#pra"));
        fx.keys(KeyCode.ESCAPE).until(() -> !fx.shown("#pra"));
        assertTrue(fx.focused("#recovery-activate"));
    }

    @Test
    void aTaskIsBegunBlockedUnblockedAndDone() {
        recovering();
        fx.keys(KeyCode.SPACE).untilRead("en cours 0 %");
        fx.keys(KeyCode.B).until(() -> fx.focused("#recovery-reason"));
        fx.keys(KeyCode.ENTER).untilRead("Il faut un motif");
        fx.type("pas de badge").focus("#recovery-on").type("gardien").keys(KeyCode.ENTER);
        fx.untilRead("gardien").untilRead("1 bloquée");
        at(NOW.plus(Duration.ofMinutes(20)));
        fx.untilRead("bloquée depuis 20 min");
        assertTrue(fx.focused("#tasks"));
        fx.keys(KeyCode.B).until(() -> fx.focused("#recovery-note")).keys(KeyCode.ENTER);
        fx.until(() -> !fx.shown("#recovery-note"));
        fx.keys(KeyCode.T).until(() -> fx.focused("#recovery-result"));
        fx.type("preuves figees").keys(KeyCode.ENTER).untilRead("1 faite");
        fx.keys(KeyCode.J).untilRead("preuves figees").untilRead("débloquée");
    }

    @Test
    void aLossAboveWhatMayBeLostIsADecisionWithAReason() {
        recovering();
        fx.keys(KeyCode.END);
        for (int i = 0; i < 40 && !fx.shown("#task-backup"); i++) fx.keys(KeyCode.UP);
        fx.keys(KeyCode.S).until(() -> fx.shown("#recovery-loss"));
        fx.focus("#recovery-taken").type("20/09 23:00").untilRead("dépasse la PDMA");
        fx.keys(KeyCode.ENTER).untilRead("L’accepter est une décision");
        assertEquals("20/09 23:00", fx.text("#recovery-taken"));
        fx.focus("#recovery-reason").type("les autres sont chiffrees").keys(KeyCode.ENTER);
        fx.until(() -> !fx.shown("#recovery-taken")).untilRead("acceptée");
        fx.keys(KeyCode.F2).untilRead("les autres sont chiffrees").untilRead("D-002");
    }
}
