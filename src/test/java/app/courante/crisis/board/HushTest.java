package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.ActionCommand.EndAction;
import app.courante.crisis.ActionCommand.GiveAction;
import app.courante.crisis.ActionCommand.ReopenAction;
import app.courante.crisis.AlertCommand.AcknowledgeAlert;
import app.courante.crisis.AlertCommand.SnoozeAlert;
import app.courante.crisis.Cell;
import app.courante.crisis.Priority;
import app.courante.crisis.RoleCommand.LeaveRole;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.StepCommand.MarkStep;
import app.courante.crisis.StepMark;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HushTest {
    @Test
    void anAlertThatIsAcknowledgedStaysInSightUnderTheNameOfWhoDid() {
        var cell = Cell.active(2).at(30).when(acknowledge("vacant:it"));
        var alert = cell.at(3000).alerts().alert("vacant:it").orElseThrow();
        assertFalse(alert.rings());
        assertEquals("Claire Morel", Objects.requireNonNull(alert.hush()).by().name());
        assertEquals("vacant:it", cell.alerts().all().getLast().key());
    }

    @Test
    void anAlertThatIsPutOffRingsAgainWhenItsTimeIsOver() {
        var cell = Cell.active(2).at(30).when(snooze("vacant:it", 15));
        assertFalse(rings(cell.at(44), "vacant:it"));
        assertTrue(rings(cell.at(45), "vacant:it"));
    }

    @Test
    void anAlertRingsAgainWhenItBecomesMorePressing() {
        var cell = Cell.declared().at(5).when(acknowledge("activation"));
        assertFalse(rings(cell.at(9), "activation"));
        assertTrue(rings(cell.at(10), "activation"));
        cell.when(acknowledge("activation"));
        assertFalse(rings(cell.at(1000), "activation"));
    }

    @Test
    void aSnoozeAmongTheAmberEndsWhenTheAlertTurnsRed() {
        var cell = Cell.active(2).at(46).when(snooze("report", 60));
        assertFalse(rings(cell.at(59), "report"));
        assertTrue(rings(cell.at(60), "report"));
    }

    @Test
    void theSameTroubleThatComesBackLaterRings() {
        var cell = Cell.active(2).at(30).when(acknowledge("vacant:it"));
        cell.at(40).when(new TakeRole("it", "hugo", null));
        cell.at(90).when(new LeaveRole("it", "hugo", "Malade"));
        assertTrue(rings(cell, "vacant:it"));
    }

    /// It was late and somebody knew; that it is late anew nobody has heard.
    @Test
    void aStepThatIsOpenedAgainAfterItsAlertWasAcknowledgedRingsAgain() {
        var cell = Cell.active(2).at(20).when(acknowledge("step:lead/1"));
        cell.at(21).when(mark(StepMark.DONE)).at(22).when(mark(StepMark.OPEN));
        assertTrue(rings(cell, "step:lead/1"));
        cell.at(23).when(acknowledge("step:lead/1"));
        assertFalse(rings(cell.at(300), "step:lead/1"));
    }

    @Test
    void anActionThatIsOpenedAgainAfterItsAlertWasAcknowledgedRingsAgain() {
        var cell = Cell.active(2).at(1);
        cell.when(new GiveAction("Ouvrir le pont", "it", Cell.minute(30), Priority.P1, null));
        var action = cell.last();
        cell.at(40).when(acknowledge("action:" + action));
        cell.at(50).when(new EndAction(action, "Ouvert"));
        cell.at(60).when(new ReopenAction(action, "Refermé"));
        assertTrue(rings(cell, "action:" + action));
        assertEquals(
                Cell.minute(60), cell.alerts().alert("action:" + action).orElseThrow().since());
        cell.at(61).when(acknowledge("action:" + action));
        assertFalse(rings(cell.at(300), "action:" + action));
    }

    @Test
    void whatWasPutOffMayBeAcknowledgedAndTheOtherWayRound() {
        var cell = Cell.active(2).at(30).when(acknowledge("vacant:it"));
        cell.at(31).when(snooze("vacant:it", 5));
        assertTrue(rings(cell.at(36), "vacant:it"));
        cell.when(acknowledge("vacant:it"));
        assertFalse(rings(cell.at(60), "vacant:it"));
    }

    @Test
    void twoLaptopsThatHushTheSameAlertHushItOnce() {
        var cell = Cell.active(2).at(30).when(acknowledge("vacant:it"));
        cell.onAnotherLaptop().by(Cell.MARC).when(acknowledge("vacant:it"));
        var alert = cell.alerts().alert("vacant:it").orElseThrow();
        assertEquals("Marc Petit", Objects.requireNonNull(alert.hush()).by().name());
    }

    @Test
    void theMorePressingTheShorterAnAlertIsPutOff() {
        assertEquals(Duration.ofMinutes(15), Snooze.longest(Severity.NOW));
        assertEquals(Duration.ofHours(1), Snooze.longest(Severity.SOON));
    }

    private static boolean rings(Cell cell, String key) {
        return cell.alerts().alert(key).orElseThrow().rings();
    }

    private static AcknowledgeAlert acknowledge(String key) {
        return new AcknowledgeAlert(key, "Vu");
    }

    private static SnoozeAlert snooze(String key, int minutes) {
        return new SnoozeAlert(key, "Plus tard", Duration.ofMinutes(minutes));
    }

    private static MarkStep mark(StepMark mark) {
        return new MarkStep("lead", 1, mark, "Dit", "");
    }
}
