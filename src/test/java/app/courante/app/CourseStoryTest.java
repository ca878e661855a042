package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.PlanSide;
import app.courante.crisis.SignalCommand.ReportSignal;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// From a sign of trouble to a crisis that is over, by keyboard alone.
class CourseStoryTest extends Story {
    private static final String EXIT_3 = "#exit-4";

    @Test
    void fromASignalToAClosedCrisisByKeyboardAlone() {
        openSample();
        signal("Décroché à 20 %", "supervision");
        fx.keys(KeyCode.F1).focus("#waiting-signals").keys(KeyCode.ENTER);
        fx.until(() -> fx.focused("#dismiss-reason")).keys(KeyCode.CONTROL, KeyCode.D);
        fx.until(() -> fx.text("#declare-title").equals("Décroché à 20 %"));
        assertTrue(fx.text("#declare-known").contains("supervision"));
        fx.focus("#criterion-2-1").keys(KeyCode.SPACE);
        fx.focus("#criterion-3-1").keys(KeyCode.SPACE);
        fx.untilRead("Niveau 3 d’après les critères cochés").keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#level").equals("NIVEAU 3 · CRISE"));
        assertTrue(window.model().course().signals().isEmpty());
        activate();
        up();
        down();
        deactivateAndClose();
    }

    /// The PCA as a whole is proposed; the PRA is chosen for a scenario.
    private void activate() {
        fx.until(() -> fx.focused("#pca-whole")).untilRead("11 personnes à appeler");
        fx.focus("#pra-nothing").keys(KeyCode.RIGHT).keys(KeyCode.RIGHT).keys(KeyCode.ENTER);
        fx.until(() -> !fx.shown("#activate-later"));
        var standing = window.model().course().standing();
        assertEquals(2, standing.size());
        assertEquals(PlanSide.CONTINUITY, standing.getFirst().side());
        assertEquals("", standing.getFirst().scenario());
        assertEquals("Lyon évacué ou inaccessible", standing.getLast().scenario());
        fx.untilRead("Activation : PCA");
    }

    private void up() {
        fx.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L).until(() -> fx.focused("#level-3"));
        fx.keys(KeyCode.RIGHT).untilRead("Victimes, ou danger pour les personnes");
        fx.keys(KeyCode.ENTER).until(() -> fx.text("#level-reason-trouble").contains("motif"));
        fx.until(() -> fx.focused("#level-reason")).type("Second site perdu").keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#level").equals("NIVEAU 4 · CRISE MAJEURE"));
        fx.untilRead("Passage au niveau 4 : Second site perdu");
    }

    /// Refused without a waiver; with one it is done, and the waiver is logged.
    private void down() {
        fx.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L).until(() -> fx.focused("#level-4"));
        fx.keys(KeyCode.LEFT).until(() -> fx.shown("#exit-1"));
        fx.focus("#exit-1").keys(KeyCode.SPACE).focus("#exit-2").keys(KeyCode.SPACE);
        fx.focus("#level-reason").type("Site rouvert").keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#waiver-trouble").contains("dérogation"));
        assertEquals("NIVEAU 4 · CRISE MAJEURE", fx.text("#level"));
        fx.until(() -> fx.focused("#waiver")).type("Accord attendu ce soir").keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#level").equals("NIVEAU 3 · CRISE"));
        fx.untilRead("Accord attendu ce soir");
    }

    /// A crisis whose plan is active cannot be closed; the form leads to its end, part by part.
    private void deactivateAndClose() {
        fx.keys(KeyCode.CONTROL, KeyCode.K).type("clore").keys(KeyCode.ENTER);
        fx.untilRead("Le plan est encore actif : PCA, en entier");
        fx.until(() -> fx.focused("#close-deactivate")).keys(KeyCode.SPACE);
        fx.untilRead("Désactiver : PCA, en entier");
        for (int i = 1; i <= 4; i++) fx.focus("#exit-" + i).keys(KeyCode.SPACE);
        fx.focus("#deactivate-reason").type("Fini").keys(KeyCode.ENTER);
        fx.untilRead("Désactiver : PRA, « Lyon évacué");
        fx.until(() -> fx.shown(EXIT_3)).focus("#deactivate-reason").type("Fini aussi");
        fx.keys(KeyCode.ENTER).until(() -> fx.text("#waiver-trouble").contains("dérogation"));
        for (int i = 1; i <= 4; i++) fx.focus("#exit-" + i).keys(KeyCode.SPACE);
        fx.focus("#deactivate-reason").keys(KeyCode.ENTER);
        fx.until(() -> fx.focused("#close-reason")).type("Retour à la normale");
        fx.keys(KeyCode.ENTER).until(() -> fx.text("#level").equals("TERMINÉE"));
    }

    private void signal(String text, String source) {
        fx.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S).until(() -> fx.focused("#signal-text"));
        fx.type(text).focus("#signal-source").type(source).keys(KeyCode.ENTER);
        fx.until(() -> !fx.shown("#signal-text"));
    }
}
