package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.ActionCommand.GiveAction;
import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.ActivityState;
import app.courante.crisis.CallCommand.LogCall;
import app.courante.crisis.CallOutcome;
import app.courante.crisis.Cell;
import app.courante.crisis.CellPlan;
import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.CrisisCommand.DeactivatePlan;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.PlanActivated;
import app.courante.crisis.Named;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Priority;
import app.courante.crisis.RoleCommand.PlanShift;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.SignalEvent.SignalReported;
import app.courante.crisis.board.Alert.Where;
import app.courante.plan.DependencyGraph;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlertWatchTest {
    static Stream<AlertSample> samples() {
        return AlertSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anAlertComesInItsInstantAndStaysWhateverTimePasses(AlertSample sample) {
        sample.comes();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anAlertGoesWithItsCause(AlertSample sample) {
        sample.goes();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aClosedCrisisAlarmsNobodyButOfWhatIsOwedOutside(AlertSample sample) {
        var cell = sample.given().at(sample.since()).given(new CrisisClosed("fini"));
        var left = cell.alerts().alert(sample.key()).isPresent();
        var stays =
                EnumSet.of(
                        AlertKind.SIGNAL_WAITING,
                        AlertKind.CLASSIFICATION_DUE,
                        AlertKind.DEADLINE_NEAR,
                        AlertKind.DEADLINE_PASSED);
        assertEquals(stays.contains(sample.kind()), left);
    }

    @Test
    void whatAnActivityWasDownBeforeCountsForItsLongestInterruption() {
        var cell = Cell.active(2).at(0).given(change(ActivityState.INTERRUPTED));
        cell.at(90).given(change(ActivityState.RESTORED));
        cell.at(100).given(change(ActivityState.INTERRUPTED));
        // 90 minutes of the 4 hours are gone: 150 are left.
        var alert = cell.at(130).alerts().alert("mtpd:calls").orElseThrow();
        assertEquals(AlertKind.MTPD_NEAR, alert.kind());
        assertEquals(Cell.minute(250), alert.due());
        assertEquals(Cell.minute(130), alert.since());
        assertEquals(
                AlertKind.MTPD_PASSED,
                cell.at(250).alerts().alert("mtpd:calls").orElseThrow().kind());
        var status = cell.situation().conduct().running().activities().get("calls");
        assertEquals(Duration.ofHours(4), Objects.requireNonNull(status).down(cell.now()));
        var ahead =
                Lookahead.of(DependencyGraph.of(CellPlan.PLAN), cell.situation())
                        .line("calls")
                        .orElseThrow();
        assertEquals(Cell.minute(250), ahead.mtpd());
    }

    @Test
    void aSecondCutOnceTheLimitIsSpentAlarmsAtOnceAndNotBefore() {
        var cell = Cell.active(2).at(0).given(change(ActivityState.INTERRUPTED));
        cell.at(300).given(change(ActivityState.RESTORED));
        cell.at(310).given(change(ActivityState.INTERRUPTED));
        var alert = cell.alerts().alert("mtpd:calls").orElseThrow();
        assertEquals(AlertKind.MTPD_PASSED, alert.kind());
        assertEquals(Cell.minute(310), alert.since());
    }

    @Test
    void aRecoveryThatIsActivatedHasDecidedWhateverItIsFor() {
        for (var scenario : List.of("Perte du site", "Autre scénario", "")) {
            var cell = Cell.active(2).given(change(ActivityState.INTERRUPTED)).at(90);
            assertTrue(cell.alerts().alert("decide:calls").isPresent());
            cell.given(new PlanActivated(PlanSide.RECOVERY, scenario, Cell.DECIDED));
            assertTrue(cell.alerts().alert("decide:calls").isEmpty());
        }
    }

    private static ActivityChanged change(ActivityState state) {
        return new ActivityChanged(new Named("calls", "Appels"), state, "", null, null);
    }

    @Test
    void everyKindIsTried() {
        var tried = EnumSet.noneOf(AlertKind.class);
        samples().forEach(sample -> tried.add(sample.kind()));
        assertEquals(EnumSet.allOf(AlertKind.class), tried);
    }

    @Test
    void withoutAPlanOnlySignalsAndActionsAlarm() {
        var cell = Cell.withoutPlan().given(new SignalReported("Silence", ""));
        cell.when(new GiveAction("Prévenir", "", Cell.minute(5), Priority.P0, null));
        assertEquals(
                EnumSet.of(AlertKind.SIGNAL_WAITING, AlertKind.ACTION_OVERDUE),
                kinds(cell.at(6000)));
    }

    @Test
    void whenThePlanIsStoodDownTheCellAlarmsNoMore() {
        var cell = Cell.active(2).when(new TakeRole("it", "hugo", null));
        cell.when(
                new PlanShift(
                        "it",
                        "lea",
                        Cell.paris("2026-11-23T15:00:00"),
                        Cell.paris("2026-11-23T23:00:00")));
        cell.when(
                new LogCall("lea", "scribe", "", CallOutcome.ON_THE_WAY, Cell.minute(5), "", null));
        cell.at(90);
        assertTrue(kinds(cell).contains(AlertKind.RELIEF_MISSING));
        cell.when(new DeactivatePlan(PlanSide.CONTINUITY, "", "fini", List.of(), "x"));
        assertEquals(EnumSet.noneOf(AlertKind.class), kinds(cell));
    }

    @Test
    void whenTheLevelRisesTheNewRolesHaveTheirOwnTimeToBeReached() {
        var plan = CellPlan.with("name: Scribe, fromLevel: 2", "name: Scribe, fromLevel: 3");
        var cell = Cell.active(plan, 2, Cell.START).when(new TakeRole("it", "hugo", null));
        cell.when(new TakeRole("director", "claire", null));
        cell.at(60).when(new ChangeLevel(3, "Pire", List.of(), ""));
        assertTrue(cell.at(79).alerts().alert("call-out").isEmpty());
        assertTrue(cell.alerts().alert("vacant:hr").isEmpty());
        var late = cell.at(80).alerts().alert("call-out").orElseThrow();
        assertEquals(Cell.minute(80), late.since());
        assertEquals(1, late.count());
        assertTrue(cell.alerts().alert("vacant:hr").isPresent());
    }

    @Test
    void rolesThatWereLateBeforeTheLevelRoseAreLateStill() {
        var cell = Cell.active(2).at(40).when(new ChangeLevel(3, "Pire", List.of(), ""));
        var late = cell.at(41).alerts().alert("call-out").orElseThrow();
        assertEquals(Cell.minute(20), late.since());
        assertEquals(2, late.count());
        assertEquals(3, cell.at(60).alerts().alert("call-out").orElseThrow().count());
    }

    @Test
    void somebodyWhoComesWithoutBeingACandidateIsAwaitedToo() {
        var cell = Cell.active(2);
        cell.when(
                new LogCall("nadia", "it", "", CallOutcome.ON_THE_WAY, Cell.minute(20), "", null));
        assertTrue(cell.at(20).alerts().alert("arrival:nadia").isPresent());
    }

    @Test
    void theCallAlertSaysWhoIsNextAndHowOftenTheLastWasTried() {
        var cell = Cell.active(2);
        cell.when(call("hugo")).at(4).when(call("hugo"));
        var alert = cell.at(10).alerts().alert("call:it").orElseThrow();
        assertEquals("Informatique", alert.subject());
        assertEquals("Léa Caron", alert.detail());
        assertEquals(2, alert.count());
        assertEquals(new Alert.Target(Where.CALL_OUT, "it"), alert.target());
    }

    @Test
    void theLimitsOfAnActivityAreHoursThatPassThroughAChangeOfClocks() {
        var night = Cell.paris("2026-10-25T01:00:00").toInstant();
        var cell = Cell.active(CellPlan.PLAN, 2, night);
        cell.when(new ChangeActivity("calls", ActivityState.INTERRUPTED, "", null));
        var due = cell.at(night.plusSeconds(7200)).alerts().alert("rto:calls").orElseThrow();
        assertEquals(AlertKind.RTO_PASSED, due.kind());
        assertEquals(
                Cell.paris("2026-10-25T02:00:00").withLaterOffsetAtOverlap().toInstant(),
                due.due());
    }

    @Test
    void whereRecoveringTakesLongerThanTheTimeAimedAtTheMomentHasPassedAtOnce() {
        var plan = CellPlan.with("duration: 50 min", "duration: 5 h");
        var cell = Cell.active(plan, 2, Cell.START).at(7);
        cell.when(new ChangeActivity("calls", ActivityState.INTERRUPTED, "", null));
        var alert = cell.alerts().alert("decide:calls").orElseThrow();
        assertEquals(AlertKind.DECIDE_PASSED, alert.kind());
        assertEquals(Cell.minute(7), alert.since());
    }

    @Test
    void anActivityWithoutLimitsNeverAlarms() {
        var cell = Cell.active(2);
        cell.when(new ChangeActivity("mail", ActivityState.INTERRUPTED, "", null));
        assertTrue(
                cell.at(100_000).alerts().all().stream()
                        .noneMatch(alert -> alert.target().where() == Where.ACTIVITIES));
    }

    @Test
    void theMostPressingComesFirst() {
        var alerts = Cell.active(2).at(31).alerts().all();
        for (int i = 1; i < alerts.size(); i++)
            assertTrue(
                    alerts.get(i - 1).severity().compareTo(alerts.get(i).severity()) <= 0,
                    alerts::toString);
        assertEquals("vacant:director", alerts.getFirst().key());
    }

    private static EnumSet<AlertKind> kinds(Cell cell) {
        var kinds = EnumSet.noneOf(AlertKind.class);
        cell.alerts().all().forEach(alert -> kinds.add(alert.kind()));
        return kinds;
    }

    private static LogCall call(String person) {
        return new LogCall(person, "it", "", CallOutcome.NO_ANSWER, null, "", null);
    }
}
