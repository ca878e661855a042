package app.courante.crisis;

import static app.courante.crisis.CellPlan.person;
import static app.courante.crisis.CellPlan.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.CallCommand.BeginCall;
import app.courante.crisis.CallCommand.GiveUpCall;
import app.courante.crisis.CallCommand.LogArrival;
import app.courante.crisis.CallCommand.LogCall;
import app.courante.crisis.CallEvent.CallBegun;
import app.courante.crisis.CallEvent.CallGivenUp;
import app.courante.crisis.CallEvent.PersonArrived;
import app.courante.crisis.CallEvent.PersonCalled;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.RoleCommand.LeaveRole;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.RoleEvent.RoleTaken;
import app.courante.crisis.board.Callee;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CallDecidingTest {
    static Stream<Case> refusals() {
        return Stream.of(
                refused(Cell.house(), new BeginCall("hugo", "it"), Refusal.NO_CRISIS),
                refused(Cell.withoutPlan(), new BeginCall("hugo", "it"), Refusal.NO_PLAN),
                refused(
                        Cell.declared().given(new CrisisClosed("fini")),
                        new BeginCall("hugo", "it"),
                        Refusal.CRISIS_CLOSED),
                refused(cell(), new BeginCall("nobody", "it"), Refusal.PERSON_UNKNOWN),
                refused(cell(), new BeginCall("hugo", "cook"), Refusal.ROLE_UNKNOWN),
                refused(cell(), new GiveUpCall("nobody"), Refusal.PERSON_UNKNOWN),
                refused(cell(), new LogArrival("nobody", null), Refusal.PERSON_UNKNOWN),
                refused(cell(), call("nobody", "it", CallOutcome.HERE), Refusal.PERSON_UNKNOWN),
                refused(cell(), call("hugo", "cook", CallOutcome.HERE), Refusal.ROLE_UNKNOWN),
                refused(
                        cell().when(new BeginCall("hugo", "it")).by(Cell.MARC),
                        new BeginCall("hugo", "it"),
                        Refusal.PERSON_BEING_CALLED),
                refused(
                        cell().when(new BeginCall("hugo", "it")).by(Cell.MARC).at(4),
                        call("hugo", "it", CallOutcome.NO_ANSWER),
                        Refusal.PERSON_BEING_CALLED),
                refused(
                        cell(),
                        new LogCall("hugo", "it", "0 800", CallOutcome.NO_ANSWER, null, "", null),
                        Refusal.NUMBER_UNKNOWN),
                refused(
                        cell(),
                        call("hugo", "it", CallOutcome.ON_THE_WAY),
                        Refusal.EXPECTED_MISSING),
                refused(cell().at(30), onTheWay(Cell.minute(27), null), Refusal.EXPECTED_IN_PAST),
                refused(
                        cell().at(30),
                        onTheWay(Cell.minute(9), Cell.time(10)),
                        Refusal.EXPECTED_IN_PAST),
                refused(cell(), onTheWay(Cell.minute(20), Cell.time(3)), Refusal.TIME_IN_FUTURE),
                refused(cell(), new LogArrival("hugo", Cell.time(3)), Refusal.TIME_IN_FUTURE),
                refused(
                        cell().when(new LogArrival("hugo", null)),
                        new LogArrival("hugo", null),
                        Refusal.ALREADY_HERE),
                refused(
                        cell().at(10).when(call("hugo", "it", CallOutcome.NO_ANSWER)).at(30),
                        new LogArrival("hugo", Cell.time(7)),
                        Refusal.ARRIVAL_BEFORE_CALL));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatMayNotBeIsRefused(Case refusal) {
        refusal.check();
    }

    @Test
    void aCallIsBegunAgainByTheSameCallerAndByAnotherOnceItIsForgotten() {
        var begun = List.<Event>of(new CallBegun(person("hugo"), role("it")));
        var cell = cell().when(new BeginCall("hugo", "it"));
        assertEquals(begun, cell.at(1).events(new BeginCall("hugo", "it")));
        assertEquals(begun, cell.by(Cell.MARC).at(5).events(new BeginCall("hugo", "it")));
    }

    @Test
    void aCallThatIsGivenUpIsFreeForAnother() {
        var cell = cell().when(new BeginCall("hugo", "it")).when(new GiveUpCall("hugo"));
        assertEquals(List.of(new CallGivenUp(person("hugo"))), cell.events(new GiveUpCall("hugo")));
        cell.by(Cell.MARC).when(new BeginCall("hugo", "it"));
    }

    @Test
    void whoIsReachedAndCanWorkTakesTheRole() {
        for (var outcome : List.of(CallOutcome.HERE, CallOutcome.REMOTE))
            assertEquals(
                    List.of(
                            called("hugo", "it", "06 39 98 00 04", outcome, null),
                            new RoleTaken(role("it"), person("hugo"))),
                    cell().events(call("hugo", "it", outcome)));
    }

    @Test
    void aCallWithoutANumberWasMadeToTheNextOneToTry() {
        var cell = cell().when(call("hugo", "it", CallOutcome.NO_ANSWER));
        assertEquals(
                List.of(called("hugo", "it", "06 39 98 00 05", CallOutcome.NO_ANSWER, null)),
                cell.at(2).events(call("hugo", "it", CallOutcome.NO_ANSWER)));
        assertEquals(
                List.of(called("omar", "hr", "", CallOutcome.NO_ANSWER, null)),
                cell.events(call("omar", "hr", CallOutcome.NO_ANSWER)));
    }

    @Test
    void whoIsOnTheWayHoldsNothingYetAndTakesTheRoleOnArrival() {
        var cell = cell().when(onTheWay(Cell.minute(20), null));
        assertEquals(List.of(), cell.situation().conduct().seats().holdings());
        assertEquals(
                List.of(
                        new PersonArrived(person("hugo")),
                        new RoleTaken(role("it"), person("hugo"))),
                cell.at(25).events(new LogArrival("hugo", null)));
    }

    @Test
    void aDeputyOnTheWayWhoDoesNotAnswerAgainStillTakesTheRoleOnArrival() {
        var way = new LogCall("lea", "it", "", CallOutcome.ON_THE_WAY, Cell.minute(20), "", null);
        var cell = cell().when(way).at(22).when(call("lea", "it", CallOutcome.NO_ANSWER));
        assertEquals(
                List.of(new PersonArrived(person("lea")), new RoleTaken(role("it"), person("lea"))),
                cell.at(25).events(new LogArrival("lea", null)));
    }

    @Test
    void whoComesUncalledTakesTheRolesHeldByThePlanWhereTheyAreVacantAndCalledFor() {
        var cell = cell();
        assertEquals(
                List.of(new PersonArrived(person("omar"))),
                cell.events(new LogArrival("omar", null)));
        cell.when(new TakeRole("director", "marc", null));
        assertEquals(
                List.of(new PersonArrived(person("claire"))),
                cell.events(new LogArrival("claire", null)));
        assertEquals(
                List.of(
                        new PersonArrived(person("nadia")),
                        new RoleTaken(role("scribe"), person("nadia"))),
                cell.events(new LogArrival("nadia", null)));
    }

    @Test
    void whoWentHomeAfterTheLastRoleMayComeBack() {
        var cell = cell().at(2).when(new LogArrival("hugo", null));
        cell.at(60).when(new LeaveRole("it", "hugo", "nuit"));
        cell.at(300).when(new LogArrival("hugo", null));
        assertEquals(
                cell.refusal(Refusal.ALREADY_HERE),
                cell.at(301).decide(new LogArrival("hugo", null)));
        assertEquals(Cell.minute(300), callee(cell, "hugo").arrived());
    }

    @Test
    void whoGaveUpOneOfTwoRolesIsStillHere() {
        var cell = cell().at(2).when(new LogArrival("lea", null));
        cell.when(new TakeRole("it", "lea", null)).when(new TakeRole("scribe", "lea", null));
        cell.at(60).when(new LeaveRole("it", "lea", "trop"));
        assertEquals(
                cell.refusal(Refusal.ALREADY_HERE),
                cell.at(61).decide(new LogArrival("lea", null)));
    }

    @Test
    void whoCameBackBeforeLeavingIsRefused() {
        var cell = cell().at(2).when(new LogArrival("hugo", null));
        cell.at(60).when(new LeaveRole("it", "hugo", "nuit"));
        assertEquals(
                cell.refusal(Refusal.ALREADY_HERE),
                cell.at(90).decide(new LogArrival("hugo", Cell.time(30))));
    }

    private static Callee callee(Cell cell, String person) {
        return Callee.all(cell.situation(), cell.callOut(), cell.now()).stream()
                .filter(one -> one.person().id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCallNeverGivesSomebodyTwoExclusiveRoles() {
        var cell = cell().when(new TakeRole("it", "marc", null));
        assertEquals(
                List.of(called("marc", "director", "06 39 98 00 03", CallOutcome.HERE, null)),
                cell.events(call("marc", "director", CallOutcome.HERE)));
    }

    @Test
    void aCallWrittenDownAfterwardsMayTellOfAnArrivalThatIsPast() {
        var late = onTheWay(Cell.minute(15), Cell.time(5));
        assertEquals(
                List.of(
                        called(
                                "hugo",
                                "it",
                                "06 39 98 00 04",
                                CallOutcome.ON_THE_WAY,
                                Cell.minute(15))),
                cell().at(60).events(late));
    }

    private static Cell cell() {
        return Cell.active(2);
    }

    private static Case refused(Cell given, Command when, Refusal then) {
        return new Case(given, when, then);
    }

    private static LogCall call(String person, String role, CallOutcome outcome) {
        return new LogCall(person, role, "", outcome, null, "", null);
    }

    private static LogCall onTheWay(Instant expected, @Nullable Moment happened) {
        return new LogCall("hugo", "it", "", CallOutcome.ON_THE_WAY, expected, "", happened);
    }

    private static PersonCalled called(
            String person,
            String role,
            String number,
            CallOutcome outcome,
            @Nullable Instant expected) {
        return new PersonCalled(person(person), role(role), number, outcome, expected, "");
    }
}
