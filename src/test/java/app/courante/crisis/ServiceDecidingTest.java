package app.courante.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.ActivityEvent.Measured;
import app.courante.crisis.LogCommand.CorrectEntry;
import app.courante.crisis.MeasureCommand.LogMeasures;
import app.courante.crisis.MeasureCommand.Measure;
import app.courante.crisis.MeasureCommand.WithdrawMeasures;
import app.courante.crisis.MeasureEvent.MeasuresTaken;
import app.courante.crisis.MeasureEvent.Reading;
import app.courante.crisis.MeasureEvent.Taken;
import app.courante.crisis.ResourceCommand.ChangeResource;
import app.courante.crisis.ResourceEvent.ResourceChanged;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceDecidingTest {
    private static final Named CALLS = new Named("calls", "Appels");
    private static final Named ANSWERED = new Named("answered", "Décrochés");
    private static final String LONG = "x".repeat(20_001);

    static Stream<Case> refusals() {
        var net = resource("net", ResourceState.DOWN, "");
        var twice = cell().when(figure(50));
        var taken = twice.entries().get(twice.entries().size() - 2).id();
        return Stream.of(
                refused(Cell.house(), net, Refusal.NO_CRISIS),
                refused(Cell.withoutPlan(), net, Refusal.NO_PLAN),
                refused(cell(), resource("x", ResourceState.DOWN, ""), Refusal.RESOURCE_UNKNOWN),
                refused(cell(), resource("net", ResourceState.UP, " "), Refusal.RESOURCE_UNCHANGED),
                refused(cell().when(net), net, Refusal.RESOURCE_UNCHANGED),
                refused(cell(), resource("net", ResourceState.DOWN, LONG), Refusal.TEXT_TOO_LONG),
                refused(
                        cell(),
                        new ChangeResource(
                                ResourceKind.SYSTEM, "net", ResourceState.DOWN, "", Cell.time(9)),
                        Refusal.TIME_IN_FUTURE),
                refused(cell(), degraded("", 101), Refusal.PERCENT_OUT_OF_RANGE),
                refused(cell(), degraded("", -1), Refusal.PERCENT_OUT_OF_RANGE),
                refused(cell(), degraded(LONG, null), Refusal.TEXT_TOO_LONG),
                refused(
                        cell().when(degraded("60 %", null)),
                        degraded("60 %", null),
                        Refusal.ACTIVITY_UNCHANGED),
                refused(Cell.withoutPlan(), figure(50), Refusal.NO_PLAN),
                refused(cell(), new LogMeasures("x", one("a", 1)), Refusal.ACTIVITY_UNKNOWN),
                refused(cell(), new LogMeasures("calls", List.of()), Refusal.MEASURE_MISSING),
                refused(cell(), figure(Double.NaN), Refusal.MEASURE_MISSING),
                refused(cell(), new LogMeasures("calls", one(" ", 1)), Refusal.MEASURE_NAMELESS),
                refused(cell(), new LogMeasures("calls", one(LONG, 1)), Refusal.TEXT_TOO_LONG),
                refused(cell(), figure(50, 9), Refusal.TIME_IN_FUTURE),
                refused(cell(), figure(-5), Refusal.MEASURE_NEGATIVE),
                refused(cell(), degraded("", 0), Refusal.DEGRADED_TO_NOTHING),
                refused(cell(), degraded("0 %, tout est coupé", null), Refusal.DEGRADED_TO_NOTHING),
                refused(
                        cell(),
                        new LogMeasures(
                                "calls", Collections.nCopies(10_001, one("a", 1).getFirst())),
                        Refusal.MEASURES_TOO_MANY),
                refused(cell(), new WithdrawMeasures(taken, "Faux"), Refusal.MEASURES_UNKNOWN),
                refused(twice, new WithdrawMeasures(taken, " "), Refusal.REASON_MISSING),
                refused(
                        twice,
                        new CorrectEntry(twice.last(), "Dégradée", "Heure fausse", null),
                        Refusal.ENTRY_IS_STATE));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatMayNotBeIsRefused(Case refusal) {
        refusal.check();
    }

    @Test
    void theShareThatAServiceBeginsWithIsTakenAsItsPercentage() {
        assertEquals(60, percent(degraded("60 %, agents en télétravail", null)));
        assertEquals(60, percent(degraded("60% of calls", null)));
        assertEquals(40, percent(degraded("60 %", 40)));
        assertEquals(null, percent(degraded("file à 60 %", null)));
        assertEquals(null, percent(degraded("600 %", null)));
        assertEquals(
                null,
                percent(new ChangeActivity("calls", ActivityState.INTERRUPTED, "20 %", null)));
    }

    private static @Nullable Integer percent(ChangeActivity command) {
        return cell().events(command).getFirst() instanceof ActivityChanged changed
                ? changed.percent()
                : null;
    }

    @Test
    void aResourceGoesDownAndUpAgain() {
        var cell = cell();
        assertEquals(
                List.of(
                        new ResourceChanged(
                                ResourceKind.SYSTEM,
                                new Named("net", "Réseau"),
                                ResourceState.DOWN,
                                "Fibre")),
                cell.events(resource("net", ResourceState.DOWN, " Fibre ")));
        cell.when(resource("net", ResourceState.DOWN, "Fibre"));
        cell.at(5).when(resource("net", ResourceState.DOWN, "Fibre, 17 h"));
        var status = cell.situation().conduct().resources().status(ResourceKind.SYSTEM, "net");
        assertEquals(Cell.minute(0), status.orElseThrow().since());
        assertEquals("Fibre, 17 h", status.orElseThrow().note());
        assertEquals(2, status.orElseThrow().by().size());
        cell.at(9).when(resource("net", ResourceState.UP, ""));
        assertEquals(
                ResourceState.UP,
                cell.situation().conduct().resources().state(ResourceKind.SYSTEM, "net"));
    }

    @Test
    void aMeasureBeyondTheLevelKeptSetsTheActivityDegradedAndOneBackRestoresIt() {
        var cell = cell();
        assertEquals(
                List.of(
                        taken(ANSWERED, "%", 0, 62.5),
                        new ActivityChanged(
                                CALLS,
                                ActivityState.DEGRADED,
                                "",
                                null,
                                new Measured(ANSWERED, 62.5, 80))),
                cell.events(figure(62.5)));
        cell.when(figure(62.5));
        assertEquals(ActivityState.DEGRADED, cell.situation().conduct().running().state("calls"));
        cell.at(15);
        assertEquals(1, cell.events(figure(70)).size());
        assertEquals(
                new ActivityChanged(
                        CALLS, ActivityState.RESTORED, "", null, new Measured(ANSWERED, 80, 80)),
                cell.events(figure(80)).getLast());
    }

    @Test
    void anIndicatorOfWhichLessIsBetterBreaksAbove() {
        assertEquals(1, cell().events(new LogMeasures("calls", one("wait", 5))).size());
        assertEquals(2, cell().events(new LogMeasures("calls", one("wait", 5.5))).size());
    }

    @Test
    void whatAPersonSaidIsNotOverruled() {
        var cell = cell().when(new ChangeActivity("calls", ActivityState.INTERRUPTED, "", null));
        assertEquals(1, cell.at(5).events(figure(10)).size());
        assertEquals(1, cell.at(5).events(figure(95)).size());
        cell.when(degraded("la moitié", null));
        assertEquals(1, cell.at(9).events(figure(95)).size());
    }

    @Test
    void aMeasureOlderThanTheLastWordIsHistory() {
        var cell = cell().at(30).when(degraded("la moitié", null));
        cell.when(new ChangeActivity("calls", ActivityState.RESTORED, "", null));
        assertEquals(1, cell.at(40).events(figure(10, 20)).size());
        assertEquals(2, cell.at(40).events(figure(10, 35)).size());
    }

    @Test
    void oneIndicatorStillBeyondItsLevelKeepsTheActivityDegraded() {
        var cell = cell().when(new LogMeasures("calls", one("wait", 12))).at(5).when(figure(50));
        cell.at(10);
        assertEquals(1, cell.events(figure(95)).size());
        cell.when(figure(95)).at(15);
        assertEquals(2, cell.events(new LogMeasures("calls", one("wait", 2))).size());
    }

    @Test
    void anIndicatorIsKnownByItsNameInThePlanAndAnyOtherNameIsTakenAsTyped() {
        assertEquals(
                taken(ANSWERED, "%", 0, 95),
                cell().events(new LogMeasures("calls", one("decroches", 95))).getFirst());
        assertEquals(
                taken(new Named("", "Pizzas"), "", 0, 3),
                cell().events(new LogMeasures("calls", one(" Pizzas ", 3))).getFirst());
    }

    @Test
    void withdrawnFiguresGiveWayToThoseOfTheSameInstantThatStand() {
        var cell = cell().when(figure(90));
        var first = cell.last();
        cell.when(figure(95, 0));
        var second = cell.last();
        assertEquals(List.of(95.0), values(cell));
        cell.when(new WithdrawMeasures(second, "Autre site"));
        assertEquals(List.of(90.0), values(cell));
        cell.when(new WithdrawMeasures(first, "Autre site"));
        assertEquals(List.of(), values(cell));
    }

    @Test
    void aFigureThatWasWrongTakesWhatItMadeOfTheActivityWithIt() {
        var cell = cell().when(figure(90)).at(15).when(figure(10, 15));
        assertEquals(ActivityState.DEGRADED, cell.situation().conduct().running().state("calls"));
        var wrong = point(cell, 10);
        cell.at(20).when(new WithdrawMeasures(wrong, "Autre site"));
        assertEquals(ActivityState.RESTORED, cell.situation().conduct().running().state("calls"));
        cell.at(30).when(figure(20, 30)).at(45).when(figure(95, 45));
        assertEquals(ActivityState.RESTORED, cell.situation().conduct().running().state("calls"));
        cell.at(50).when(new WithdrawMeasures(point(cell, 95), "Autre site"));
        assertEquals(ActivityState.DEGRADED, cell.situation().conduct().running().state("calls"));
    }

    @Test
    void aFigureThatWasTheOnlyOneLeavesTheActivityNominalAndAPersonsWordStands() {
        var cell = cell().when(figure(10));
        cell.at(5).when(new WithdrawMeasures(point(cell, 10), "Autre site"));
        assertEquals(ActivityState.NOMINAL, cell.situation().conduct().running().state("calls"));
        cell.at(6).when(degraded("60 %", null)).at(7).when(figure(95, 7));
        cell.at(8).when(new WithdrawMeasures(point(cell, 95), "Autre site"));
        assertEquals(ActivityState.DEGRADED, cell.situation().conduct().running().state("calls"));
    }

    private static EntryId point(Cell cell, double value) {
        return cell.situation().conduct().measures().all().stream()
                .flatMap(series -> series.points().stream())
                .filter(one -> one.value() == value)
                .findFirst()
                .orElseThrow()
                .by();
    }

    private static List<Double> values(Cell cell) {
        return cell.situation().conduct().measures().all().stream()
                .flatMap(series -> series.points().stream())
                .map(Measures.Point::value)
                .toList();
    }

    private static Event taken(Named indicator, String unit, long minute, double value) {
        return new MeasuresTaken(
                CALLS,
                List.of(
                        new Taken(
                                indicator,
                                unit,
                                List.of(new Reading(Cell.minute(minute), value)))));
    }

    private static Cell cell() {
        return Cell.active(2);
    }

    private static LogMeasures figure(double answered) {
        return new LogMeasures("calls", one("answered", answered));
    }

    private static LogMeasures figure(double answered, long minute) {
        return new LogMeasures(
                "calls", List.of(new Measure("answered", answered, "", Cell.minute(minute))));
    }

    private static List<Measure> one(String indicator, double value) {
        return List.of(new Measure(indicator, value, "", null));
    }

    private static ChangeActivity degraded(String service, @Nullable Integer percent) {
        return new ChangeActivity("calls", ActivityState.DEGRADED, service, percent, null);
    }

    private static ChangeResource resource(String id, ResourceState state, String note) {
        return new ChangeResource(ResourceKind.SYSTEM, id, state, note, null);
    }

    private static Case refused(Cell given, Command when, Refusal then) {
        return new Case(given, when, then);
    }
}
