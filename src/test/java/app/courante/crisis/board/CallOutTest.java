package app.courante.crisis.board;

import static app.courante.crisis.CellPlan.person;
import static app.courante.crisis.CellPlan.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CallCommand.BeginCall;
import app.courante.crisis.CallCommand.LogArrival;
import app.courante.crisis.CallCommand.LogCall;
import app.courante.crisis.CallEvent.PersonCalled;
import app.courante.crisis.CallOutcome;
import app.courante.crisis.Cell;
import app.courante.crisis.CellPlan;
import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.CrisisEvent.LevelChanged;
import app.courante.crisis.CrisisEvent.PlanActivated;
import app.courante.crisis.CrisisEvent.PlanDeactivated;
import app.courante.crisis.ExitCheck;
import app.courante.crisis.PlanSide;
import app.courante.crisis.RoleCommand.BeginHandOver;
import app.courante.crisis.RoleCommand.LeaveRole;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.RoleEvent.HandOverDone;
import app.courante.crisis.board.Candidate.Place;
import app.courante.crisis.board.Candidate.Standing;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CallOutTest {
    private static final ExitCheck EXIT = new ExitCheck(List.of(), List.of(), "");

    @Test
    void nothingIsCalledForBeforeThePlanIsActive() {
        var callOut = Cell.declared().callOut();
        assertEquals(List.of(), callOut.lines());
        assertNull(callOut.since());
        assertNull(callOut.due());
        assertNull(callOut.targetReached());
        assertEquals(List.of(), Cell.withoutPlan().callOut().lines());
    }

    @Test
    void theRolesOfTheLevelAreCalledInThePlansOrder() {
        assertEquals(List.of("director", "it", "scribe"), roles(Cell.active(2)));
        assertEquals(List.of("director", "it", "scribe", "hr"), roles(Cell.active(3)));
        assertEquals(List.of(), roles(Cell.active(1)));
    }

    @Test
    void aRoleIsCalledForFromTheLevelThatNeedsIt() {
        var cell = Cell.active(2).at(40).when(new ChangeLevel(3, "Pire", List.of(), ""));
        assertEquals(Cell.minute(0), line(cell, "it").since());
        assertEquals(Cell.minute(40), line(cell, "hr").since());
    }

    @Test
    void firstTheHolderThenTheDeputiesThenWhoIsOnCallThatDay() {
        var line = line(Cell.active(2), "it");
        assertEquals(List.of("hugo", "lea", "marc", "paul"), people(line));
        assertEquals(
                List.of(Place.HOLDER, Place.DEPUTY, Place.DEPUTY, Place.ON_CALL),
                line.candidates().stream().map(Candidate::place).toList());
        assertEquals("hugo", next(Cell.active(2), "it"));
    }

    @Test
    void theRotaTurnsAtMidnightWhereTheCrisisIs() {
        var cell = Cell.active(2).at(Cell.paris("2026-11-23T23:59:59").toInstant());
        assertEquals(List.of("hugo", "lea", "marc", "paul"), people(line(cell, "it")));
        cell.at(Cell.paris("2026-11-24T00:00:00").toInstant());
        assertEquals(List.of("hugo", "lea", "marc", "sonia"), people(line(cell, "it")));
    }

    @Test
    void whoWasReachedOnCallBeforeMidnightStaysReachedAfterIt() {
        var cell = Cell.active(2).at(Cell.paris("2026-11-23T23:50:00").toInstant());
        var comes = Cell.paris("2026-11-24T00:20:00").toInstant();
        cell.when(new LogCall("paul", "it", "", CallOutcome.ON_THE_WAY, comes, "", null));
        cell.at(Cell.paris("2026-11-24T00:01:00").toInstant());
        var line = line(cell, "it");
        assertTrue(line.reached());
        assertEquals("paul", Objects.requireNonNull(line.reachedBy()).person().id());
        assertEquals(List.of("hugo", "lea", "marc", "paul", "sonia"), people(line));
    }

    /// The night of the last Sunday of October has 25 hours.
    @Test
    void theRotaTurnsAtMidnightInTheNightOfTheTwoHours() {
        var plan =
                CellPlan.with(
                        "{person: paul, from: 2026-11-16, until: 2026-11-23}",
                        "{person: paul, from: 2026-10-25, until: 2026-10-25}");
        var before = Cell.paris("2026-10-24T23:59:00").toInstant();
        var cell = Cell.active(plan, 2, before);
        assertFalse(people(line(cell, "it")).contains("paul"));
        assertTrue(people(line(cell.at(before.plusSeconds(60)), "it")).contains("paul"));
        var last = before.plusSeconds(25 * 3600);
        assertTrue(people(line(cell.at(last), "it")).contains("paul"));
        assertFalse(people(line(cell.at(last.plusSeconds(60)), "it")).contains("paul"));
    }

    @Test
    void whoDoesNotAnswerIsTriedForThePlansDelayAndThenTheDeputyIsNext() {
        var cell = Cell.active(2).at(1).when(call("hugo", "it", CallOutcome.NO_ANSWER));
        assertEquals("hugo", next(cell.at(10), "it"));
        assertEquals(Standing.NO_ANSWER, standing(cell, "it", "hugo"));
        assertEquals("lea", next(cell.at(11), "it"));
        assertEquals(Standing.GIVEN_UP, standing(cell, "it", "hugo"));
        assertEquals(Cell.minute(11), line(cell, "it").candidate("hugo").orElseThrow().spentAt());
    }

    @Test
    void tryingAgainWinsNoTimeAndAWrongNumberLosesNone() {
        var again = Cell.active(2).at(1).when(call("hugo", "it", CallOutcome.NO_ANSWER));
        again.at(9).when(call("hugo", "it", CallOutcome.NO_ANSWER));
        assertEquals("lea", next(again.at(11), "it"));
        var wrong = Cell.active(2).at(1).when(call("hugo", "it", CallOutcome.WRONG_NUMBER));
        wrong.at(9).when(call("hugo", "it", CallOutcome.NO_ANSWER));
        assertEquals("hugo", next(wrong.at(18), "it"));
        assertEquals("lea", next(wrong.at(19), "it"));
    }

    @Test
    void whereThePlanDoesNotSayHowLongToTryItIsTenMinutes() {
        var plan = CellPlan.with("nextAfter: 10 min, ", "");
        var cell = Cell.active(plan, 2, Cell.START);
        cell.when(call("hugo", "it", CallOutcome.NO_ANSWER));
        assertEquals("hugo", next(cell.at(9), "it"));
        assertEquals("lea", next(cell.at(10), "it"));
    }

    @Test
    void anUnansweredCallTriesTheNextNumberAndAWrongOneIsNeverTriedAgain() {
        var cell = Cell.active(2);
        assertEquals("06 39 98 00 04", number(cell));
        cell.when(call("hugo", "it", CallOutcome.NO_ANSWER));
        assertEquals("06 39 98 00 05", number(cell));
        cell.when(call("hugo", "it", CallOutcome.NO_ANSWER));
        assertEquals("06 39 98 00 04", number(cell));
        cell.when(call("hugo", "it", CallOutcome.WRONG_NUMBER));
        assertEquals("06 39 98 00 05", number(cell));
    }

    @Test
    void onlyWithoutAnyGoodNumberIsSomebodyPassedOver() {
        var cell = Cell.active(2).when(call("hugo", "it", CallOutcome.WRONG_NUMBER));
        assertEquals(Standing.TO_CALL, standing(cell, "it", "hugo"));
        assertEquals("hugo", next(cell, "it"));
        cell.at(2).when(call("hugo", "it", CallOutcome.WRONG_NUMBER));
        assertEquals(Standing.WRONG_NUMBER, standing(cell, "it", "hugo"));
        assertEquals("", number(cell));
        assertEquals("lea", next(cell, "it"));
    }

    @Test
    void whoIsUnavailableIsPassedOverAtOnceAndNotCalledBackBeforeTheOthers() {
        var cell = Cell.active(2).when(call("hugo", "it", CallOutcome.UNAVAILABLE));
        assertEquals("lea", next(cell, "it"));
        cell.at(60).when(call("hugo", "it", CallOutcome.NO_ANSWER));
        assertEquals("lea", next(cell, "it"));
    }

    @Test
    void whoeverIsLeftIsNobodyWhenAllWereTriedInVain() {
        var cell = Cell.active(2);
        for (var id : List.of("hugo", "lea", "marc", "paul"))
            cell.when(call(id, "it", CallOutcome.UNAVAILABLE));
        assertTrue(line(cell, "it").nobodyLeft());
        assertEquals(4, line(cell, "it").spent().size());
    }

    @Test
    void aSecondCallerIsLedPastWhoIsBeingCalled() {
        var cell = Cell.active(2).when(new BeginCall("claire", "director"));
        assertEquals(Standing.BEING_CALLED, standing(cell, "director", "claire"));
        assertEquals("it", cell.callOut().nextToCall().orElseThrow().role().id());
        cell.at(5);
        assertEquals("director", cell.callOut().nextToCall().orElseThrow().role().id());
    }

    @Test
    void somebodyBeingCalledForOneRoleIsNotCalledForAnotherMeanwhile() {
        var cell = Cell.active(2).when(call("nadia", "scribe", CallOutcome.UNAVAILABLE));
        cell.when(call("hugo", "it", CallOutcome.UNAVAILABLE)).when(new BeginCall("lea", "it"));
        assertEquals(Standing.BEING_CALLED, standing(cell, "scribe", "lea"));
        assertEquals("director", cell.callOut().nextToCall().orElseThrow().role().id());
        cell.when(call("claire", "director", CallOutcome.HERE));
        assertTrue(cell.callOut().nextToCall().isEmpty());
    }

    @Test
    void whoIsOnTheWayIsReachedAndNotCalledAgain() {
        var cell = Cell.active(2).at(4).when(onTheWay("hugo", "it", 30));
        var line = line(cell.at(90), "it");
        assertTrue(line.reached());
        assertEquals(Cell.minute(4), line.reachedAt());
        assertNull(line.next());
        assertEquals(Standing.ON_THE_WAY, standing(cell, "it", "hugo"));
        assertEquals(
                Standing.HERE, standing(cell.when(new LogArrival("hugo", null)), "it", "hugo"));
        assertEquals(Cell.minute(4), line(cell, "it").reachedAt());
    }

    @Test
    void aSlipThatWasMendedDoesNotCountAsReached() {
        var cell = Cell.active(2).at(4).when(call("hugo", "it", CallOutcome.HERE));
        cell.at(5).when(call("hugo", "it", CallOutcome.NO_ANSWER));
        assertFalse(line(cell, "it").reached());
        cell.at(9).when(call("hugo", "it", CallOutcome.HERE));
        assertEquals(Cell.minute(9), line(cell, "it").reachedAt());
    }

    @Test
    void whoIsOnTheWayAndDoesNotAnswerOnceWasReachedAllTheSame() {
        var cell = Cell.active(2).at(4).when(onTheWay("hugo", "it", 30));
        cell.at(20).when(call("hugo", "it", CallOutcome.NO_ANSWER));
        cell.at(30).when(new LogArrival("hugo", null));
        assertEquals(Cell.minute(4), line(cell, "it").reachedAt());
    }

    @Test
    void whoTurnsBackOnTheWayIsNoLongerReached() {
        var cell = Cell.active(2).when(onTheWay("hugo", "it", 30));
        cell.at(20).when(call("hugo", "it", CallOutcome.UNAVAILABLE));
        assertFalse(line(cell, "it").reached());
        assertEquals("lea", next(cell, "it"));
    }

    @Test
    void aDeputyReachedForOneRoleIsNotReachedForAnotherButMayBeAsked() {
        var cell = Cell.active(2).when(call("hugo", "it", CallOutcome.UNAVAILABLE));
        cell.when(call("nadia", "scribe", CallOutcome.UNAVAILABLE));
        cell.when(call("lea", "it", CallOutcome.HERE));
        assertTrue(line(cell, "it").reached());
        assertFalse(line(cell, "scribe").reached());
        assertEquals("lea", next(cell, "scribe"));
    }

    @Test
    void whoHoldsAnExclusiveRoleIsNotAskedForASecondOne() {
        var cell = Cell.active(2).when(new TakeRole("it", "marc", null));
        cell.when(call("claire", "director", CallOutcome.UNAVAILABLE));
        assertEquals("marc", next(cell, "director"));
        cell.given(new PersonCalled(person("marc"), role("it"), "", CallOutcome.HERE, null, ""));
        assertTrue(line(cell, "director").nobodyLeft());
    }

    @Test
    void aRoleThatIsTakenWithoutACallIsReachedSinceThen() {
        var cell = Cell.active(2).at(7).when(new TakeRole("it", "nadia", null));
        assertEquals(Cell.minute(7), line(cell, "it").reachedAt());
        assertNull(line(cell, "it").reachedBy());
        assertEquals(1, cell.callOut().reached());
    }

    @Test
    void theTargetIsThePlansShareOfTheRolesRoundedUp() {
        var cell = Cell.active(2);
        assertEquals(2, cell.callOut().target());
        cell.at(3).when(call("claire", "director", CallOutcome.HERE));
        assertNull(cell.callOut().targetReached());
        cell.at(8).when(onTheWay("hugo", "it", 30));
        assertEquals(Cell.minute(8), cell.callOut().targetReached());
        cell.at(9).when(call("nadia", "scribe", CallOutcome.HERE));
        assertEquals(Cell.minute(8), cell.callOut().targetReached());
        assertEquals(3, Cell.active(3).callOut().target());
    }

    @Test
    void aLevelThatGoesUpSetsANewTimeForTheWholeTarget() {
        var cell = Cell.active(2);
        assertEquals(Cell.minute(30), cell.callOut().due());
        cell.at(60).when(new ChangeLevel(3, "Pire", List.of(), ""));
        assertEquals(Cell.minute(80), cell.callOut().due());
        assertEquals(Cell.minute(0), cell.callOut().since());
    }

    @Test
    void aRoleThatIsLeftAgainIsCalledForAgainFromItsDeputyOn() {
        var cell = Cell.active(2).at(4).when(call("hugo", "it", CallOutcome.HERE));
        cell.at(90).when(new LeaveRole("it", "hugo", "Malade"));
        var line = line(cell, "it");
        assertFalse(line.reached());
        assertNull(line.reachedBy());
        assertEquals(Standing.GONE, standing(cell, "it", "hugo"));
        assertEquals("lea", next(cell, "it"));
        // It has its own time from then on.
        assertEquals(Cell.minute(90), line.since());
        assertEquals(Cell.minute(120), cell.callOut().due());
        for (var id : List.of("lea", "marc", "paul"))
            cell.at(95).when(call(id, "it", CallOutcome.UNAVAILABLE));
        assertTrue(line(cell, "it").nobodyLeft());
        var alert = cell.alerts().alert("call:it").orElseThrow();
        assertEquals(AlertKind.NOBODY_REACHED, alert.kind());
        assertEquals(Cell.minute(95), alert.since());
        cell.at(99).when(call("hugo", "it", CallOutcome.HERE));
        assertEquals(Cell.minute(99), line(cell, "it").reachedAt());
    }

    @Test
    void whoLeftARoleForAnotherIsReachedForThatOneOnly() {
        var cell = Cell.active(2).at(4).when(call("lea", "scribe", CallOutcome.HERE));
        cell.at(5).when(new TakeRole("it", "lea", null));
        cell.at(9).when(new LeaveRole("scribe", "lea", "Prend l’informatique"));
        assertEquals(Standing.HERE, standing(cell, "scribe", "lea"));
        assertFalse(line(cell, "scribe").reached());
        assertEquals("nadia", next(cell, "scribe"));
        assertTrue(line(cell, "it").reached());
    }

    @Test
    void aDeputyReachedBeforeTheHolderLeavesIsReachedStill() {
        var cell = Cell.active(2).at(4).when(call("hugo", "it", CallOutcome.HERE));
        cell.at(80).when(onTheWay("lea", "it", 100));
        cell.at(90).when(new LeaveRole("it", "hugo", "Malade"));
        var line = line(cell, "it");
        assertEquals("lea", Objects.requireNonNull(line.reachedBy()).person().id());
        assertEquals(Cell.minute(80), line.reachedAt());
    }

    @Test
    void aReliefKeepsWhenTheRoleWasReached() {
        var cell = Cell.active(2).at(4).when(call("hugo", "it", CallOutcome.HERE));
        cell.at(50).when(new TakeRole("scribe", "nadia", null));
        cell.at(90).when(new BeginHandOver("it", "lea"));
        cell.at(95)
                .given(
                        new HandOverDone(
                                cell.last(), role("it"), person("hugo"), person("lea"), ""));
        assertEquals(List.of("lea"), holders(cell, "it"));
        assertEquals(Cell.minute(4), line(cell, "it").reachedAt());
        assertEquals(Cell.minute(50), cell.callOut().targetReached());
    }

    @Test
    void whoWasReachedYesterdayIsCalledAgainWhenThePlanIsActiveAgain() {
        var cell = Cell.active(2).at(4).when(onTheWay("hugo", "it", 30));
        cell.when(call("claire", "director", CallOutcome.HERE));
        cell.when(call("nadia", "scribe", CallOutcome.NO_ANSWER));
        cell.given(new PlanDeactivated(PlanSide.CONTINUITY, "", "Rétabli", EXIT, Cell.DECIDED));
        cell.at(1440).given(new PlanActivated(PlanSide.CONTINUITY, "", Cell.DECIDED));
        assertEquals(Standing.TO_CALL, standing(cell, "it", "hugo"));
        assertEquals("hugo", next(cell, "it"));
        assertEquals(Standing.TO_CALL, standing(cell, "scribe", "nadia"));
        assertFalse(line(cell, "it").reached());
        // Claire Morel never left hers.
        assertEquals(Cell.minute(1440), line(cell, "director").reachedAt());
        cell.when(call("hugo", "it", CallOutcome.HERE));
        assertEquals(cell.callOut().since(), cell.callOut().targetReached());
    }

    @Test
    void aLevelThatComesBackCallsAgainForItsRoles() {
        var cell = Cell.active(3).at(4).when(onTheWay("omar", "hr", 30));
        assertTrue(line(cell, "hr").reached());
        cell.at(60).given(new LevelChanged(2, "Mieux", EXIT, Cell.DECIDED));
        cell.at(1440).given(new LevelChanged(3, "Pire", null, Cell.DECIDED));
        assertFalse(line(cell, "hr").reached());
        assertEquals("omar", next(cell, "hr"));
    }

    private static List<String> holders(Cell cell, String role) {
        return line(cell, role).held().stream().map(one -> one.person().id()).toList();
    }

    private static List<String> roles(Cell cell) {
        return cell.callOut().lines().stream().map(line -> line.role().id()).toList();
    }

    private static CallLine line(Cell cell, String role) {
        return cell.callOut().line(role).orElseThrow();
    }

    private static List<String> people(CallLine line) {
        return line.candidates().stream().map(one -> one.person().id()).toList();
    }

    private static String next(Cell cell, String role) {
        return Objects.requireNonNull(line(cell, role).next()).person().id();
    }

    private static String number(Cell cell) {
        return line(cell, "it").candidate("hugo").orElseThrow().number();
    }

    private static Standing standing(Cell cell, String role, String person) {
        return line(cell, role).candidate(person).orElseThrow().standing();
    }

    private static LogCall call(String person, String role, CallOutcome outcome) {
        return new LogCall(person, role, "", outcome, null, "", null);
    }

    private static LogCall onTheWay(String person, String role, int expected) {
        return new LogCall(
                person, role, "", CallOutcome.ON_THE_WAY, Cell.minute(expected), "", null);
    }
}
