package app.courante.crisis.board;

import static app.courante.crisis.CellPlan.person;
import static app.courante.crisis.CellPlan.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Cell;
import app.courante.crisis.CellPlan;
import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.RoleCommand.BeginHandOver;
import app.courante.crisis.RoleCommand.LeaveRole;
import app.courante.crisis.RoleCommand.PlanShift;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.RoleEvent.HandOverDone;
import app.courante.crisis.RoleEvent.RoleTaken;
import app.courante.crisis.board.RoleBoard.Line;
import app.courante.crisis.board.RoleBoard.OnDuty;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleBoardTest {
    private static final List<String> MET = List.of("Site rouvert");

    @Test
    void aRoleNobodyHeldIsVacantSinceItWasCalledFor() {
        var board = board(Cell.active(2));
        assertEquals(3, board.vacant());
        assertEquals(Cell.minute(0), line(board, "it").vacantSince());
        assertEquals(List.of(), board.people());
    }

    @Test
    void aRoleThatWasLeftIsVacantSinceThen() {
        var cell = Cell.active(2).at(5).when(take("it", "hugo"));
        assertNull(line(board(cell), "it").vacantSince());
        cell.at(50).when(new LeaveRole("it", "hugo", "Malade"));
        assertEquals(Cell.minute(50), line(board(cell.at(70)), "it").vacantSince());
    }

    @Test
    void whatWasHeldAndLeftBeforeItWasCalledForIsVacantSinceItWas() {
        var cell = Cell.active(2).at(5).when(take("hr", "omar"));
        cell.at(10).when(new LeaveRole("hr", "omar", "Pas utile"));
        cell.at(40).when(new ChangeLevel(3, "Pire", List.of(), ""));
        assertEquals(Cell.minute(40), line(board(cell), "hr").vacantSince());
    }

    @Test
    void aRoleThatIsNoLongerCalledForStaysWhileSomebodyHoldsIt() {
        var cell = Cell.active(3).when(take("hr", "omar"));
        cell.at(60).when(new ChangeLevel(2, "Mieux", MET, ""));
        assertFalse(line(board(cell), "hr").called());
        cell.when(new LeaveRole("hr", "omar", "Fini"));
        assertTrue(board(cell).line("hr").isEmpty());
    }

    @Test
    void aRoleGivenByTwoLaptopsToTwoPeopleIsHeldTwice() {
        var cell = Cell.active(2).given(new RoleTaken(role("it"), person("hugo")));
        assertFalse(line(board(cell), "it").heldTwice());
        cell.onAnotherLaptop().given(new RoleTaken(role("it"), person("lea")));
        assertTrue(line(board(cell), "it").heldTwice());
        cell.when(new LeaveRole("it", "lea", "Double"));
        assertFalse(line(board(cell), "it").heldTwice());
    }

    @Test
    void theSamePersonWrittenTwiceHoldsTheRoleOnce() {
        var cell = Cell.active(2).given(new RoleTaken(role("it"), person("hugo")));
        cell.onAnotherLaptop().given(new RoleTaken(role("it"), person("hugo")));
        assertEquals(1, line(board(cell), "it").holders().size());
    }

    @Test
    void twoExclusiveRolesOfOnePersonClashAndOthersDoNot() {
        var cell = Cell.active(3).when(take("it", "marc")).when(take("hr", "marc"));
        assertFalse(board(cell).people().getFirst().clash());
        cell.given(new RoleTaken(role("director"), person("marc")));
        assertTrue(board(cell).people().getFirst().clash());
    }

    @Test
    void aPersonIsOnDutyWithoutABreakThroughEveryRoleThatFollowsTheOther() {
        var cell = Cell.active(2).when(take("it", "lea"));
        cell.at(60).when(take("scribe", "lea")).at(90).when(new LeaveRole("it", "lea", "x"));
        cell.when(take("it", "hugo")).at(120).when(new BeginHandOver("it", "paul"));
        assertEquals(List.of("lea", "hugo"), people(board(cell)));
        assertEquals(Cell.minute(0), board(cell).people().getFirst().since());
        assertEquals(Cell.minute(480), board(cell).people().getFirst().until());
    }

    @Test
    void whoTakesOverIsOnDutyFromTheEndOfTheHandOverAndTheOtherIsNot() {
        var cell = Cell.active(2).when(take("it", "hugo"));
        cell.at(120).when(new BeginHandOver("it", "lea"));
        var id = cell.last();
        cell.at(135).given(new HandOverDone(id, role("it"), person("hugo"), person("lea"), ""));
        assertEquals(List.of("lea"), people(board(cell)));
        assertEquals(Cell.minute(135), board(cell).people().getFirst().since());
        assertNull(line(board(cell), "it").handOver());
    }

    @Test
    void whoStepsFromOneRoleIntoAnotherInTheSameInstantHadNoBreak() {
        var cell = Cell.active(2).when(take("it", "lea"));
        cell.at(60).when(new LeaveRole("it", "lea", "x")).when(take("scribe", "lea"));
        assertEquals(Cell.minute(0), board(cell).people().getFirst().since());
        cell.at(90).when(new LeaveRole("scribe", "lea", "x"));
        cell.at(91).when(take("it", "lea"));
        assertEquals(Cell.minute(91), board(cell).people().getFirst().since());
    }

    /// Eight hours on duty are eight hours, whatever the wall clock shows.
    @Test
    void theLongestShiftIsCountedInHoursThatPassThroughAChangeOfClocks() {
        var evening = Cell.paris("2026-10-24T22:00:00");
        var cell = Cell.active(CellPlan.PLAN, 2, evening.toInstant()).when(take("it", "lea"));
        OnDuty lea = board(cell).people().getFirst();
        assertEquals(Duration.ofHours(8), lea.limit());
        assertEquals(Cell.paris("2026-10-25T05:00:00").toInstant(), lea.until());
    }

    @Test
    void whereThePlanSetsNoLongestShiftNobodyIsThereTooLong() {
        var plan = CellPlan.with("longestShift: 8 h, ", "");
        var cell = Cell.active(plan, 2, Cell.START).when(take("it", "lea"));
        assertNull(board(cell).people().getFirst().until());
    }

    @Test
    void aLineShowsItsHandOverAndItsNextShifts() {
        var cell = Cell.active(2).when(take("it", "hugo"));
        cell.when(shift("lea", "22:00", "23:00")).when(shift("marc", "20:00", "22:00"));
        cell.when(new BeginHandOver("it", "lea"));
        Line line = line(board(cell), "it");
        assertEquals(cell.last(), java.util.Objects.requireNonNull(line.handOver()).id());
        assertEquals(
                List.of("marc", "lea"),
                line.shifts().stream().map(one -> one.person().id()).toList());
    }

    private static PlanShift shift(String person, String from, String until) {
        return new PlanShift(
                "it",
                person,
                Cell.paris("2026-11-23T" + from + ":00"),
                Cell.paris("2026-11-23T" + until + ":00"));
    }

    private static TakeRole take(String role, String person) {
        return new TakeRole(role, person, null);
    }

    private static List<String> people(RoleBoard board) {
        return board.people().stream().map(one -> one.person().id()).toList();
    }

    private static RoleBoard board(Cell cell) {
        return RoleBoard.of(cell.situation());
    }

    private static Line line(RoleBoard board, String role) {
        return board.line(role).orElseThrow();
    }
}
