package app.courante.crisis.board;

import static app.courante.crisis.board.FigureKind.ACTIONS_CARRIED;
import static app.courante.crisis.board.FigureKind.ACTIONS_DONE;
import static app.courante.crisis.board.FigureKind.ACTIONS_DROPPED;
import static app.courante.crisis.board.FigureKind.ACTIONS_GIVEN;
import static app.courante.crisis.board.FigureKind.ACTIONS_LATE;
import static app.courante.crisis.board.FigureKind.ACTIONS_OPEN;
import static app.courante.crisis.board.FigureKind.CALLS;
import static app.courante.crisis.board.FigureKind.DEGRADED;
import static app.courante.crisis.board.FigureKind.DOWN;
import static app.courante.crisis.board.FigureKind.LASTED;
import static app.courante.crisis.board.FigureKind.LONGEST_INTERRUPTION;
import static app.courante.crisis.board.FigureKind.LONGEST_WITHOUT_REPORT;
import static app.courante.crisis.board.FigureKind.LOSS;
import static app.courante.crisis.board.FigureKind.REACHED;
import static app.courante.crisis.board.FigureKind.TO_ACTIVATION;
import static app.courante.crisis.board.FigureKind.TO_CELL_ACTIVE;
import static app.courante.crisis.board.FigureKind.TO_FIRST_DECISION;
import static app.courante.crisis.board.FigureKind.TO_FIRST_REPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.ActionCommand.DropAction;
import app.courante.crisis.ActionCommand.EndAction;
import app.courante.crisis.ActionCommand.GiveAction;
import app.courante.crisis.ActionFate;
import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.ActivityState;
import app.courante.crisis.CallCommand.LogCall;
import app.courante.crisis.CallOutcome;
import app.courante.crisis.Cell;
import app.courante.crisis.CellPlan;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.CrisisCommand.ReopenCrisis;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.Named;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Priority;
import app.courante.crisis.ReportCommand.GiveReport;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.board.Figure.Amount;
import app.courante.crisis.board.Figure.Amount.Count;
import app.courante.crisis.board.Figure.Amount.Euros;
import app.courante.crisis.board.Figure.Amount.Lasting;
import app.courante.crisis.board.Figure.Amount.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrisisFiguresTest {
    private static final Named CALLS_ACTIVITY = new Named("calls", "Appels");
    private static final List<String> BOTH = List.of("Trunk stable", "File vidée");

    @Test
    void withoutACrisisThereIsNoFigure() {
        assertTrue(CrisisFigures.of(Cell.house().situation(), Cell.START).figures().isEmpty());
    }

    @Test
    void whatHasNotComeToPassIsToldAsSuchAndComesFromNoEntry() {
        var cell = Cell.declared().at(30);
        var figure = figure(cell, TO_FIRST_REPORT);
        assertEquals(null, figure.amount());
        assertTrue(figure.entries().isEmpty());
        assertEquals(null, figure(cell, TO_CELL_ACTIVE).amount());
    }

    @Test
    void timesAreCountedFromTheBeginningAndNameTheEntriesTheyComeFrom() {
        var cell = Cell.active(2);
        var opening = cell.entries().getFirst().id();
        var activation = cell.last();
        cell.at(5).when(take("director", "claire")).at(12).when(take("it", "hugo"));
        var seated = cell.last();
        cell.at(20).when(new LogEntry(Kind.DECISION, "Basculer", "", true, "", null, null));
        var decided = cell.last();
        cell.at(25).when(new GiveReport("Calme", null));
        var report = cell.last();
        cell.at(85).when(new GiveReport("Calme", null));
        var second = cell.last();
        assertTime(cell, TO_ACTIVATION, 0, opening, activation);
        var active = figure(cell, TO_CELL_ACTIVE);
        assertEquals(new Lasting(Duration.ofMinutes(12), false), active.amount());
        assertEquals(new Sources(cell.situation()).cellActive(), active.entries());
        assertTrue(active.entries().containsAll(List.of(opening, activation, seated)));
        // The activation has a reference, and is not what the cell decided.
        assertTime(cell, TO_FIRST_DECISION, 20, opening, decided);
        assertTime(cell, TO_FIRST_REPORT, 25, opening, report);
        assertTime(cell, LONGEST_WITHOUT_REPORT, 60, report, second);
        assertEquals(new Lasting(Duration.ofMinutes(85), true), amount(cell, LASTED));
    }

    @Test
    void theCrisisLastsUntilItWasClosedHoweverLateItIsLookedAt() {
        var cell = Cell.active(2).at(90).given(new CrisisClosed("fini")).at(9000);
        assertEquals(new Lasting(Duration.ofMinutes(90), false), amount(cell, LASTED));
        cell.when(new ReopenCrisis("Rechute"));
        assertEquals(new Lasting(Duration.ofHours(150), true), amount(cell, LASTED));
        assertEquals(3, figure(cell, LASTED).entries().size());
    }

    @Test
    void anInterruptionIsHeldAgainstBothOfThePlansLimits() {
        var cell = Cell.active(2).at(10).given(calls(ActivityState.INTERRUPTED));
        var down = cell.last();
        cell.at(160);
        var figure = figure(cell, DOWN, "calls");
        assertEquals(new Lasting(Duration.ofMinutes(150), true), figure.amount());
        assertEquals(List.of(down), figure.entries());
        // 2 h aimed at, 4 h at most.
        assertFalse(figure.keeps(figure.limits().get(0)));
        assertTrue(figure.keeps(figure.limits().get(1)));
        cell.at(250);
        figure = figure(cell, DOWN, "calls");
        assertFalse(figure.keeps(figure.limits().get(1)), "reached to the minute is broken");
    }

    @Test
    void twoInterruptionsAreAddedUpAndTheLongestIsToldBeside() {
        var cell = Cell.active(2).at(10).given(calls(ActivityState.INTERRUPTED));
        // Told again with another service: still the same interruption.
        cell.at(20).given(new ActivityChanged(CALLS_ACTIVITY, ActivityState.INTERRUPTED, "112"));
        cell.at(40).given(calls(ActivityState.DEGRADED));
        cell.at(50)
                .given(calls(ActivityState.INTERRUPTED))
                .at(70)
                .given(calls(ActivityState.RESTORED));
        cell.at(500);
        assertEquals(minutes(30), amount(cell, LONGEST_INTERRUPTION, "calls"));
        assertEquals(3, figure(cell, LONGEST_INTERRUPTION, "calls").entries().size());
        assertEquals(minutes(50), amount(cell, DOWN, "calls"));
        assertEquals(minutes(10), amount(cell, DEGRADED, "calls"));
    }

    /// As the alerts and the aims say while the crisis runs: two of 70 minutes break an aim of two
    /// hours that neither breaks alone.
    @Test
    void theLimitsAreThoseOfAllInterruptionsTogether() {
        var cell = Cell.active(2).at(10).given(calls(ActivityState.INTERRUPTED));
        cell.at(80).given(calls(ActivityState.RESTORED));
        cell.at(100).given(calls(ActivityState.INTERRUPTED));
        cell.at(170).given(calls(ActivityState.RESTORED)).at(200);
        var down = figure(cell, DOWN, "calls");
        assertEquals(minutes(140), down.amount());
        assertEquals(
                List.of(Figure.Against.RTO, Figure.Against.MTPD),
                down.limits().stream().map(Figure.Limit::against).toList());
        assertFalse(down.keeps(down.limits().getFirst()));
        assertTrue(down.keeps(down.limits().getLast()));
        var longest = figure(cell, LONGEST_INTERRUPTION, "calls");
        assertEquals(minutes(70), longest.amount());
        assertEquals(List.of(), longest.limits());
    }

    @Test
    void whatIsToldAfterwardsCountsFromWhenItHappened() {
        var cell = Cell.active(2).at(40).given(calls(ActivityState.RESTORED));
        cell.at(60).happened(10, calls(ActivityState.INTERRUPTED));
        assertEquals(minutes(30), amount(cell, DOWN, "calls"));
    }

    @Test
    void theLossIsWhatThePlanSaysAnHourOfInterruptionCosts() {
        var cell = Cell.active(2);
        cell.at(10).given(calls(ActivityState.INTERRUPTED)).at(55);
        // Three quarters of an hour at 3 000 € an hour.
        assertEquals(new Euros(2250, true), amount(cell, LOSS));
        cell.given(calls(ActivityState.DEGRADED)).at(300);
        assertEquals(new Euros(2250, false), amount(cell, LOSS));
        assertEquals(2, figure(cell, LOSS).entries().size());
    }

    @Test
    void everyActionIsCountedOnceByWhatBecameOfIt() {
        var cell = Cell.active(2).at(5);
        var ids = new java.util.ArrayList<EntryId>();
        for (int i = 0; i < 5; i++) {
            var due = i == 3 ? null : Cell.minute(30);
            cell.when(new GiveAction("Agir " + i, "", due, Priority.P2, null));
            ids.add(cell.last());
        }
        cell.at(20).when(new EndAction(ids.get(0), ""));
        cell.at(40).when(new EndAction(ids.get(1), "tard"));
        cell.when(new DropAction(ids.get(2), "inutile"));
        assertEquals(new Count(5), amount(cell, ACTIONS_GIVEN));
        assertEquals(new Part(2, 5), amount(cell, ACTIONS_DONE));
        assertEquals(new Part(1, 5), amount(cell, ACTIONS_DROPPED));
        assertEquals(new Part(2, 5), amount(cell, ACTIONS_OPEN));
        // Done ten minutes after its time, and one that is open past it.
        assertEquals(new Part(2, 5), amount(cell, ACTIONS_LATE));
        assertEquals(List.of(ids.get(1), ids.get(4)), figure(cell, ACTIONS_LATE).entries());
        cell.at(50)
                .when(new CloseCrisis("fini", List.of(), ActionFate.CARRIED, "Au calme", BOTH, ""));
        assertEquals(new Part(2, 5), amount(cell, ACTIONS_CARRIED));
        assertEquals(new Part(0, 5), amount(cell, ACTIONS_OPEN));
    }

    @Test
    void aPersonReachedAtTheThirdCallIsReachedOnce() {
        var cell = Cell.active(2).at(5).when(call("hugo", CallOutcome.NO_ANSWER));
        cell.at(6).when(call("lea", CallOutcome.NO_ANSWER));
        cell.at(9).when(call("hugo", CallOutcome.REMOTE));
        assertEquals(new Count(3), amount(cell, CALLS));
        assertEquals(new Part(1, 2), amount(cell, REACHED));
    }

    /// Across both changes of clocks, the end of a year and the end of February: hours that passed.
    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:30:00+01:00, 2026-03-29T03:30:00+02:00, 60",
        "2026-10-25T01:30:00+02:00, 2026-10-25T03:30:00+01:00, 180",
        "2026-10-25T02:30:00+02:00, 2026-10-25T02:30:00+01:00, 60",
        "2026-12-31T23:30:00+01:00, 2027-01-01T01:30:00+01:00, 120",
        "2028-02-28T23:00:00+01:00, 2028-03-01T01:00:00+01:00, 1560",
    })
    void timesAreHoursThatPassed(String from, String until, long minutes) {
        var began = java.time.OffsetDateTime.parse(from).toInstant();
        var ended = java.time.OffsetDateTime.parse(until).toInstant();
        var cell = Cell.active(CellPlan.PLAN, 2, began).given(calls(ActivityState.INTERRUPTED));
        cell.at(ended).when(new GiveReport("Calme", null)).given(calls(ActivityState.RESTORED));
        cell.when(take("director", "claire")).when(take("it", "hugo"));
        cell.given(new CrisisClosed("fini"));
        var passed = new Lasting(Duration.ofMinutes(minutes), false);
        assertEquals(passed, amount(cell, LASTED));
        assertEquals(passed, amount(cell, TO_FIRST_REPORT));
        assertEquals(passed, amount(cell, TO_CELL_ACTIVE));
        assertEquals(passed, amount(cell, DOWN, "calls"));
    }

    @Test
    void aLaptopInAnotherZoneTellsTheSameInstants() {
        var cell = Cell.active(2);
        // At minute 30 in Paris it is 18:30 in Kathmandu, a quarter to be thought of.
        var there = Cell.minute(30).atZone(java.time.ZoneId.of("Asia/Kathmandu"));
        cell.onAnotherLaptop().at(45);
        cell.when(new GiveReport("Calme", app.courante.crisis.Moment.exactly(there)));
        assertEquals(minutes(30), amount(cell, TO_FIRST_REPORT));
    }

    @Test
    void whatStandsUnderAFigureAreEntriesOfThisCrisis() {
        var cell = Cell.active(2).at(5).when(take("director", "claire"));
        cell.at(9).when(call("hugo", CallOutcome.REMOTE)).given(calls(ActivityState.INTERRUPTED));
        cell.at(30).when(new GiveReport("Calme", null)).given(new CrisisClosed("fini"));
        var ids = cell.entries().stream().map(app.courante.crisis.Entry::id).toList();
        for (var figure : CrisisFigures.of(cell.situation(), cell.now()).figures()) {
            assertTrue(ids.containsAll(figure.entries()), figure.toString());
            boolean none = figure.amount() == null || figure.worth() == null || figure.worth() == 0;
            assertTrue(none || !figure.entries().isEmpty(), figure.toString());
        }
    }

    private static ActivityChanged calls(ActivityState state) {
        return new ActivityChanged(CALLS_ACTIVITY, state, "");
    }

    private static TakeRole take(String role, String person) {
        return new TakeRole(role, person, null);
    }

    private static LogCall call(String person, CallOutcome outcome) {
        return new LogCall(person, "it", "", outcome, null, "", null);
    }

    private static Lasting minutes(long minutes) {
        return new Lasting(Duration.ofMinutes(minutes), false);
    }

    @Test
    void theFirstDecisionIsThatOfTheCellAndNotTheActivationNorWhatWasDecidedBefore() {
        var cell = Cell.declared();
        cell.at(2).when(new LogEntry(Kind.DECISION, "Attendre", "", true, "", null, null));
        assertEquals(new Lasting(Duration.ofMinutes(2), false), amount(cell, TO_FIRST_DECISION));
        cell.at(5).when(new ActivatePlan(PlanSide.CONTINUITY, ""));
        assertEquals(null, figure(cell, TO_FIRST_DECISION).amount());
        cell.at(30).when(new LogEntry(Kind.DECISION, "Rouvrir", "", true, "", null, null));
        cell.when(new LogEntry(Kind.DECISION, "Couper", "", true, "", Cell.time(9), null));
        assertEquals(new Lasting(Duration.ofMinutes(9), false), amount(cell, TO_FIRST_DECISION));
    }

    private static void assertTime(Cell cell, FigureKind kind, long minutes, EntryId... entries) {
        assertEquals(minutes(minutes), amount(cell, kind), kind.name());
        assertEquals(List.of(entries), figure(cell, kind).entries(), kind.name());
    }

    private static Figure figure(Cell cell, FigureKind kind) {
        return figure(cell, kind, "");
    }

    private static Figure figure(Cell cell, FigureKind kind, String id) {
        Instant now = cell.now();
        return CrisisFigures.of(cell.situation(), now).figure(kind, id).orElseThrow();
    }

    private static @org.jspecify.annotations.Nullable Amount amount(Cell cell, FigureKind kind) {
        return figure(cell, kind).amount();
    }

    private static @org.jspecify.annotations.Nullable Amount amount(
            Cell cell, FigureKind kind, String id) {
        return figure(cell, kind, id).amount();
    }
}
