package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.PlanSide;
import app.courante.crisis.SignalCommand.DismissSignal;
import app.courante.crisis.board.Alert.Target;
import app.courante.crisis.board.Alert.Where;
import app.courante.ui.course.Ask;
import app.courante.ui.kit.Fx;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// From a sign of trouble to a crisis that is over, by keyboard alone.
class CourseStoryTest extends Story {
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
        closeWithWhatStands();
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
        fx.focus("#exit-1-met").keys(KeyCode.SPACE).focus("#exit-2-met").keys(KeyCode.SPACE);
        fx.focus("#level-reason").type("Site rouvert").keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#waiver-trouble").contains("dérogation"));
        assertEquals("NIVEAU 4 · CRISE MAJEURE", fx.text("#level"));
        fx.until(() -> fx.focused("#waiver")).type("Accord attendu ce soir").keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#level").equals("NIVEAU 3 · CRISE"));
        fx.untilRead("Accord attendu ce soir");
    }

    /// What stands of the plan is told, the exit criteria are asked once more, and all of it ends
    /// in one go; not without a waiver for what does not hold.
    private void closeWithWhatStands() {
        fx.keys(KeyCode.CONTROL, KeyCode.K).type("clore").keys(KeyCode.ENTER);
        fx.untilRead("Clore désactive ce qui est encore actif du plan : PCA, en entier");
        fx.until(() -> fx.focused("#exit-1-unknown"));
        fx.focus("#close-reason").type("Retour à la normale").keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#waiver-trouble").contains("dérogation"));
        for (int i = 1; i <= 4; i++) fx.focus("#exit-" + i + "-met").keys(KeyCode.SPACE);
        fx.focus("#close-reason").keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#level").equals("TERMINÉE"));
    }

    private void signal(String text, String source) {
        fx.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S).until(() -> fx.focused("#signal-text"));
        fx.type(text).focus("#signal-source").type(source).keys(KeyCode.ENTER);
        fx.until(() -> !fx.shown("#signal-text"));
    }

    @Test
    void aSignalIsDismissedWithAReasonAndNotWithout() {
        openSample();
        signal("Odeur de brûlé", "");
        fx.keys(KeyCode.CONTROL, KeyCode.K).type("juger").keys(KeyCode.ENTER);
        fx.until(() -> fx.focused("#signals")).keys(KeyCode.ENTER);
        fx.until(() -> fx.focused("#dismiss-reason")).keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#dismiss-reason-trouble").contains("motif"));
        fx.type("Grille-pain").keys(KeyCode.ESCAPE).until(() -> !fx.shown("#dismiss-reason"));
        onWindow(() ->
                window.model()
                        .course()
                        .ask(new Ask.Judge(window.model().course().signals().getFirst().id())));
        fx.until(() -> fx.text("#dismiss-reason").equals("Grille-pain")).keys(KeyCode.ENTER);
        fx.until(() -> window.model().course().signals().isEmpty());
        fx.keys(KeyCode.F1).untilRead("Rien à juger");
    }

    @Test
    void aDeclarationThatIsHalfDoneSaysWhatIsAndWhatIsNotAndDeclaresNoSecondCrisis() {
        openSample();
        signal("Alarme", "supervision");
        fx.keys(KeyCode.F12).until(() -> fx.focused("#declare-title")).type("Panne");
        fx.focus("#signal-0").keys(KeyCode.SPACE);
        // Somebody else judges it meanwhile.
        done(
                new DismissSignal(
                        window.model().course().signals().getFirst().id(), "essai de sirène"));
        fx.focus("#declare-title").keys(KeyCode.ENTER);
        fx.untilRead("La crise est déclarée. Sa qualification ne l’est pas");
        assertEquals("Panne", fx.text("#crisis-title"));
        fx.keys(KeyCode.ENTER).until(() -> fx.shown("#activate-later"));
        fx.keys(KeyCode.ESCAPE);
        fx.keys(KeyCode.F12).until(() -> fx.focused("#declare-title"));
        assertEquals("", fx.text("#declare-title"));
        fx.untilRead("« Panne » est en cours");
    }

    @Test
    void whatIsTypedAndTickedOutlivesTheCardAndTheProgram() {
        openSample();
        fx.keys(KeyCode.F12).type("Coupure").focus("#declare-source").keys(KeyCode.DOWN);
        var source = fx.text("#declare-source");
        assertFalse(source.isEmpty());
        fx.focus("#criterion-2-1").keys(KeyCode.SPACE).untilRead("Niveau 2 d’après");
        fx.focus("#level-4").keys(KeyCode.SPACE).untilRead("vous choisissez le niveau 4");
        fx.keys(KeyCode.ESCAPE);
        startAgain();
        fx.until(() -> fx.text("#crisis-title").startsWith("PCA"));
        fx.keys(KeyCode.F12).until(() -> fx.text("#declare-title").equals("Coupure"));
        assertEquals(source, fx.text("#declare-source"));
        fx.untilRead("vous choisissez le niveau 4").keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#level").equals("NIVEAU 4 · CRISE MAJEURE"));
    }

    @Test
    void anAlertLeadsToTheCardThatSettlesIt() {
        openSample();
        declare("Panne");
        lead(Where.LEVEL, "").until(() -> fx.shown("#activate-later")).keys(KeyCode.ENTER);
        fx.until(() -> !fx.shown("#activate-later"));
        lead(Where.LEVEL, "").untilRead("Critères de sortie · Niveau 1");
        fx.focus("#exit-1-met").keys(KeyCode.SPACE).keys(KeyCode.ENTER);
        fx.until(() -> !fx.shown("#exit-1")).untilRead("Critères de sortie revus : 1");
        lead(Where.REPORT, "").until(() -> fx.focused("#report-lines"));
        fx.untilRead("projet construit").click("#report-aloud");
        fx.until(() -> fx.focused("#report-text")).keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#report-text-trouble").contains("texte"));
        fx.type("Tout le monde est là").keys(KeyCode.ENTER);
        fx.keys(KeyCode.F2).untilRead("Point de situation n° 1 : Tout le monde est là");
    }

    @Test
    void anActivityIsInterruptedByKeyboardSinceATimeThatIsRead() {
        openSample();
        declare("Panne");
        fx.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        fx.until(() -> fx.focused("#activity-which")).keys(KeyCode.DOWN);
        fx.focus("#activity-interrupted").keys(KeyCode.LEFT);
        fx.focus("#activity-service").type("60 %").focus("#activity-since").type("midi");
        fx.keys(KeyCode.ENTER).untilRead("Cette heure ne se lit pas");
        fx.keys(KeyCode.CONTROL, KeyCode.A).type("-10").keys(KeyCode.ENTER);
        fx.until(() -> !fx.shown("#activity-which"))
                .untilRead("Assistance sinistre 24/7 : dégradée");
        var status = window.model().situation().get().conduct().running().activities();
        assertEquals("60 %", status.values().iterator().next().service());
    }

    @Test
    void withoutAPlanTheLevelsAreThereAndTheRestSaysWhatItNeeds() {
        fx.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L).untilRead("Aucune crise en cours");
        fx.keys(KeyCode.ENTER).until(() -> fx.shown("#criteria-empty"));
        fx.until(() -> fx.focused("#declare-title")).type("Panne").keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#level").equals("NIVEAU 1"));
        fx.until(() -> !fx.shown("#declare-title") && !fx.shown("#activate-later"));
        fx.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).untilRead("Aucun plan pour cette crise");
        fx.keys(KeyCode.ESCAPE).keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        fx.until(() -> fx.focused("#level-1")).keys(KeyCode.RIGHT);
        fx.focus("#level-reason").type("Pire").keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#level").equals("NIVEAU 2"));
        fx.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L).until(() -> fx.focused("#level-2"));
        fx.keys(KeyCode.LEFT).untilRead("Sans plan, pas de critères de sortie");
        fx.focus("#level-reason").type("Mieux").keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#level").equals("NIVEAU 1"));
    }

    private Fx lead(Where where, String id) {
        onWindow(() -> window.model().course().lead(new Target(where, id)));
        return fx;
    }
}
