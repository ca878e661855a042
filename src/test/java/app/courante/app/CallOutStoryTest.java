package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Author;
import app.courante.crisis.CallCommand.BeginCall;
import app.courante.crisis.CallOutcome;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.PlanSide;
import app.courante.crisis.board.CallOut;
import app.courante.desk.Answer;
import app.courante.ui.kit.Fx;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The cell of the sample plan is called together, by keyboard alone.
class CallOutStoryTest extends Story {
    @BeforeEach
    void callOut() {
        openSample();
        done(new DeclareCrisis("Trunk perdu", 3, "", null));
        done(new ActivatePlan(PlanSide.CONTINUITY, ""));
        fx.keys(KeyCode.F3).until(() -> fx.focused("#call-roles"));
    }

    private void turnOf(String name) {
        fx.until(() -> fx.text("#call-name").equals(name));
    }

    /// What came of calling whoever is on screen.
    private void outcome(String name, String key) {
        turnOf(name);
        fx.keys(KeyCode.ENTER).untilRead("Appel en cours").type(key);
    }

    private CallOut board() {
        return CallOut.of(window.model().situation().get(), clock.instant());
    }

    @Test
    void aWholeCallOutIsWorkedWithoutAMouse() {
        outcome("Claire Morel", "1");
        outcome("Thanh Nguyen", "3");
        outcome("Samia Benali", "2");
        fx.until(() -> fx.focused("#call-time")).type("+20").keys(KeyCode.ENTER);
        outcome("David Faure", "4");
        outcome("Louis Garnier", "5");
        // He has no other number, so his deputy comes up at once.
        outcome("Fatou Moreau", "1");
        outcome("Anaïs Roussel", "n");
        fx.until(() -> fx.focused("#call-note")).type("2 enfants, 1 h").keys(KeyCode.ENTER);
        fx.until(() -> fx.focused("#call-roles")).type("6");
        turnOf("Odile Marchand");
        var attempts = window.model().situation().get().conduct().calls().of("roussel");
        assertNotNull(attempts);
        assertEquals("2 enfants, 1 h", attempts.attempts().getLast().note());
        assertEquals(CallOutcome.UNAVAILABLE, attempts.attempts().getLast().outcome());
        at(NOW.plus(Duration.ofMinutes(11)));
        fx.keys(KeyCode.HOME);
        for (int down = 0; down < 3; down++) fx.keys(KeyCode.DOWN);
        fx.untilRead("Injoignable, 1 essai").untilRead("Appeler le suppléant");
        outcome("Mireille Colin", "1");
        fx.keys(KeyCode.HOME).keys(KeyCode.DOWN).keys(KeyCode.DOWN);
        turnOf("Samia Benali");
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#call-time")).keys(KeyCode.ENTER);
        fx.until(() -> board().line("telephony").orElseThrow().held().size() == 1);
        assertTrue(board().line("it").orElseThrow().reached(), "the deputy is in");
        assertEquals(5, board().reached());
        fx.untilRead("5 sur 11 joints");
    }

    /// On a small screen the pane scrolls: whoever is next is read from the name on.
    @Test
    void theNameOfWhoIsNextIsInSightOnASmallScreen() {
        size(1280, 720);
        outcome("Claire Morel", "2");
        fx.until(() -> fx.focused("#call-time"));
        fx.until(() -> Fx.on(() -> inSight("#call-time"))).type("+20").keys(KeyCode.ENTER);
        turnOf("Thanh Nguyen");
        fx.until(() -> Fx.on(() -> inSight("#call-name")));
        fx.untilRead("Thanh Nguyen · ");
        fx.type("n").until(() -> fx.focused("#call-note"));
        fx.until(() -> Fx.on(() -> inSight("#call-note")));
        fx.keys(KeyCode.ESCAPE).until(() -> fx.focused("#call-roles"));
        fx.keys(KeyCode.DOWN);
        fx.until(() -> !fx.text("#call-name").equals("Thanh Nguyen"));
        fx.until(() -> Fx.on(() -> inSight("#call-name")));
    }

    private boolean inSight(String id) {
        var node = stage.getScene().lookup(id);
        for (var over = node.getParent(); over != null; over = over.getParent())
            if (over.getStyleClass().contains("viewport")) {
                var view = over.localToScene(over.getLayoutBounds());
                var bounds = node.localToScene(node.getLayoutBounds());
                return bounds.getMinY() >= view.getMinY() - 1
                        && bounds.getMaxY() <= view.getMaxY() + 1;
            }
        throw new AssertionError("not in a pane that scrolls: " + id);
    }

    @Test
    void aSlipIsMendedWithOneKey() {
        outcome("Claire Morel", "1");
        turnOf("Thanh Nguyen");
        fx.untilRead("Consigné : Claire Morel, Sur place").keys(KeyCode.BACK_SPACE);
        turnOf("Claire Morel");
        fx.type("3").until(() -> fx.text("#call-name").equals("Thanh Nguyen"));
        fx.untilRead("À distance");
    }

    @Test
    void wrongTimesAreRefusedBesideTheFieldAndStayThere() {
        fx.type("2").until(() -> fx.focused("#call-time"));
        assertEquals("", fx.text("#call-time"), "the key that asked is not typed");
        fx.type("13h00").keys(KeyCode.ENTER).untilRead("L’heure d’arrivée prévue est déjà passée.");
        assertEquals("13h00", fx.text("#call-time"));
        assertTrue(fx.focused("#call-time"));
        fx.keys(KeyCode.ESCAPE).until(() -> fx.focused("#call-roles"));
        assertFalse(fx.shown("#call-time"));
        fx.type("a").until(() -> fx.focused("#call-time"));
        assertEquals("13h00", fx.text("#call-time"), "Escape loses nothing");
    }

    @Test
    void whoIsBeingCalledByAnotherIsNotCalledTwice() {
        var answer = new AtomicReference<Answer>();
        onWindow(() ->
                house.desk()
                        .execute(
                                new BeginCall("morel", "director"),
                                new Author("Marc", ""),
                                answer::set));
        fx.until(() -> answer.get() != null).untilRead("Appelé par Marc");
        fx.type("1").untilRead("Quelqu’un d’autre appelle cette personne en ce moment.");
        turnOf("Claire Morel");
        fx.keys(KeyCode.ENTER);
        turnOf("Thanh Nguyen");
        fx.keys(KeyCode.ENTER);
        fx.until(() -> fx.text("#call-begin").equals("Renoncer à l’appel (Échap)"));
        fx.keys(KeyCode.ESCAPE);
        fx.until(() -> fx.text("#call-begin").equals("Commencer l’appel (Entrée)"));
    }

    @Test
    void whatOthersLogMovesNeitherTheChoiceNorTheCaret() {
        fx.keys(KeyCode.DOWN).type("n").until(() -> fx.focused("#call-note")).type("elle rap");
        for (int line = 0; line < 20; line++)
            done(LogEntry.now(Kind.INFORMATION, "Entrée " + line));
        at(NOW.plusSeconds(5));
        fx.type("pelle");
        assertEquals("elle rappelle", fx.text("#call-note"));
        turnOf("Thanh Nguyen");
        fx.keys(KeyCode.F2).keys(KeyCode.F3).until(() -> fx.focused("#call-roles"));
        assertEquals("elle rappelle", fx.text("#call-note"));
    }

    @Test
    void everybodyIsListedAndTheSheetIsSaved() throws Exception {
        fx.type("t").until(() -> fx.focused("#call-people")).untilRead("Pour quels rôles");
        fx.type("t").until(() -> fx.focused("#call-roles"));
        fx.keys(KeyCode.CONTROL, KeyCode.P).until(() -> fx.focused("#call-sheet"));
        savesAs("gone/sheet.txt");
        fx.keys(KeyCode.ENTER).untilRead("La feuille d’appel n’a pas pu être écrite");
        savesAs("sheet.txt");
        fx.keys(KeyCode.CONTROL, KeyCode.P).until(() -> fx.focused("#call-sheet"));
        fx.keys(KeyCode.ENTER).untilRead("La feuille d’appel est dans");
        var sheet = Files.readString(folder.resolve("sheet.txt"));
        assertTrue(sheet.contains("titulaire  Claire Morel"), sheet);
        fx.until(() -> fx.focused("#call-roles"));
    }
}
