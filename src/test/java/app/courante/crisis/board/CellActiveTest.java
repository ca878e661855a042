package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.courante.crisis.CallCommand.LogCall;
import app.courante.crisis.CallOutcome;
import app.courante.crisis.Cell;
import app.courante.crisis.CellPlan;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.CrisisCommand.DeactivatePlan;
import app.courante.crisis.PlanSide;
import app.courante.crisis.RoleCommand.LeaveRole;
import app.courante.crisis.RoleCommand.TakeRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellActiveTest {
    @Test
    void theCellIsActiveWhenThePlansShareOfTheRolesHasSomebodyInThem() {
        var cell = Cell.active(2).at(5).when(take("director", "claire"));
        assertNull(CellActive.at(cell.situation()));
        cell.at(12).when(take("it", "hugo"));
        assertEquals(Cell.minute(12), CellActive.at(cell.situation()));
        assertEquals(Duration.ofMinutes(12), CellActive.after(cell.situation()));
    }

    @Test
    void whoIsOnTheWayDoesNotMakeTheCellActive() {
        var cell = Cell.active(2).at(5).when(take("director", "claire"));
        cell.when(new LogCall("hugo", "it", "", CallOutcome.ON_THE_WAY, Cell.minute(30), "", null));
        assertNull(CellActive.at(cell.situation()));
    }

    @Test
    void onceActiveItStaysTheFirstTimeWhateverComesAfter() {
        var cell = Cell.active(2).at(5).when(take("director", "claire"));
        cell.at(12).when(take("it", "hugo")).at(30).when(new LeaveRole("it", "hugo", "x"));
        cell.at(40).when(new ChangeLevel(3, "Pire", List.of(), ""));
        cell.at(90).when(new DeactivatePlan(PlanSide.CONTINUITY, "", "x", List.of(), "x"));
        assertEquals(Cell.minute(12), CellActive.at(cell.situation()));
    }

    @Test
    void aRoleLeftBeforeTheShareWasReachedDoesNotCount() {
        var cell = Cell.active(2).at(5).when(take("director", "claire"));
        cell.at(10).when(new LeaveRole("director", "claire", "x"));
        cell.at(12).when(take("it", "hugo"));
        assertNull(CellActive.at(cell.situation()));
    }

    @Test
    void onePersonInTwoRolesFillsTwoAndTwoInOneFillOne() {
        var cell = Cell.active(2).at(5).when(take("scribe", "claire"));
        cell.at(6).when(take("director", "claire"));
        assertEquals(Cell.minute(6), CellActive.at(cell.situation()));
    }

    @Test
    void rolesThatWereTakenBeforeTheActivationCountFromIt() {
        var cell = Cell.declared().at(3).when(take("director", "claire"));
        cell.when(take("it", "hugo")).when(take("scribe", "nadia"));
        assertNull(CellActive.at(cell.situation()));
        cell.at(20).when(new ActivatePlan(PlanSide.CONTINUITY, ""));
        assertEquals(Cell.minute(20), CellActive.at(cell.situation()));
    }

    @Test
    void aLowerLevelNeedsFewerRolesAndMakesTheCellActive() {
        var cell = Cell.active(3).at(5).when(take("director", "claire"));
        cell.when(take("it", "hugo"));
        assertNull(CellActive.at(cell.situation()));
        cell.at(30).when(new ChangeLevel(2, "Mieux", List.of("Site rouvert"), ""));
        assertEquals(Cell.minute(30), CellActive.at(cell.situation()));
    }

    @Test
    void theTimeIsCountedInHoursThatPassThroughAChangeOfClocks() {
        var cell = Cell.active(CellPlan.PLAN, 2, Cell.paris("2026-10-25T02:50:00").toInstant());
        cell.at(Cell.paris("2026-10-25T03:10:00").toInstant());
        cell.when(take("director", "claire")).when(take("it", "hugo"));
        assertEquals(Duration.ofMinutes(80), CellActive.after(cell.situation()));
    }

    @Test
    void withoutAPlanOrACrisisThereIsNoSuchTime() {
        assertNull(CellActive.after(Cell.withoutPlan().situation()));
        assertNull(CellActive.after(Cell.house().situation()));
    }

    private static TakeRole take(String role, String person) {
        return new TakeRole(role, person, null);
    }
}
