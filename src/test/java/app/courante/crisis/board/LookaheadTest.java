package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityState;
import app.courante.crisis.Cell;
import app.courante.crisis.CellPlan;
import app.courante.crisis.ResourceCommand.ChangeResource;
import app.courante.crisis.ResourceKind;
import app.courante.crisis.ResourceState;
import app.courante.crisis.board.Lookahead.Standing;
import app.courante.plan.DependencyGraph;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LookaheadTest {
    private static final DependencyGraph GRAPH = DependencyGraph.of(CellPlan.PLAN);

    private static Lookahead.Line calls(Cell cell) {
        return ahead(cell).line("calls").orElseThrow();
    }

    private static Lookahead ahead(Cell cell) {
        return Lookahead.of(GRAPH, cell.situation());
    }

    private static ChangeResource down(ResourceKind kind, String id) {
        return new ChangeResource(kind, id, ResourceState.DOWN, "", null);
    }

    private static ChangeActivity says(ActivityState state) {
        return new ChangeActivity("calls", state, "", null);
    }

    @Test
    void whatStandsOnSomethingThatIsDownBreaksItsLimitsFromThenOn() {
        var cell = Cell.active(2).at(10).when(down(ResourceKind.SYSTEM, "net"));
        var line = calls(cell);
        assertEquals(Standing.STOPPED, line.standing());
        assertEquals("Réseau", Objects.requireNonNull(line.cause()).resource().name());
        assertEquals(Cell.minute(10 + 120), line.rto());
        assertEquals(Cell.minute(10 + 240), line.mtpd());
        assertEquals(List.of(cell.last()), line.entries());
    }

    @Test
    void theLossOfOneOfTwoIsFeltAndOfBothStops() {
        var cell = Cell.active(2).when(down(ResourceKind.SITE, "lyon"));
        assertEquals(Standing.TOUCHED, calls(cell).standing());
        assertNull(calls(cell).mtpd());
        cell.at(30).when(down(ResourceKind.SITE, "nimes"));
        assertEquals(Standing.STOPPED, calls(cell).standing());
        assertEquals(Cell.minute(30), calls(cell).from());
        assertEquals("Nîmes", Objects.requireNonNull(calls(cell).cause()).resource().name());
    }

    @Test
    void whatRunsAllTheSameHolds() {
        var cell = Cell.active(2).when(down(ResourceKind.SYSTEM, "net"));
        cell.at(5).when(new ChangeActivity("calls", ActivityState.DEGRADED, "60 %", null));
        assertEquals(Standing.HOLDING, calls(cell).standing());
        assertNull(calls(cell).mtpd());
        cell.at(9).when(down(ResourceKind.SITE, "lyon"));
        assertEquals(Standing.HOLDING, calls(cell).standing());
    }

    @Test
    void anInterruptionCountsFromWhenItWasSaidToBegin() {
        var cell = Cell.active(2).when(down(ResourceKind.SYSTEM, "net"));
        cell.at(5).when(says(ActivityState.INTERRUPTED));
        assertEquals(Standing.INTERRUPTED, calls(cell).standing());
        assertEquals(Cell.minute(5 + 240), calls(cell).mtpd());
        assertEquals(2, calls(cell).entries().size());
        cell.at(9).when(new ChangeResource(ResourceKind.SYSTEM, "net", ResourceState.UP, "", null));
        assertNull(calls(cell).cause());
    }

    @Test
    void whatIsUpAgainOrOnlyDegradedStopsNothing() {
        var cell = Cell.active(2);
        cell.when(new ChangeResource(ResourceKind.SYSTEM, "net", ResourceState.DEGRADED, "", null));
        assertEquals(List.of(), ahead(cell).lines());
    }

    @Test
    void theFirstToBreakComesFirst() {
        var cell = Cell.active(2).when(down(ResourceKind.SYSTEM, "post"));
        cell.at(30).when(says(ActivityState.INTERRUPTED));
        assertEquals(
                List.of("calls", "mail"),
                ahead(cell).lines().stream().map(line -> line.activity().id()).toList());
    }

    @Test
    void theLimitIsHoursThatPassThroughAChangeOfClocks() {
        for (var day : List.of("2026-03-29", "2026-10-25", "2026-12-31")) {
            var from = Instant.parse(day + "T00:30:00Z");
            var cell = Cell.active(CellPlan.PLAN, 2, from);
            cell.when(down(ResourceKind.SYSTEM, "net"));
            assertEquals(from.plus(Duration.ofHours(4)), calls(cell).mtpd(), day);
        }
    }

    @Test
    void aResourceThatThePlanDoesNotKnowStopsNothing() {
        var cell = Cell.active(2);
        cell.given(
                new app.courante.crisis.ResourceEvent.ResourceChanged(
                        ResourceKind.TRUNK,
                        new app.courante.crisis.Named("ghost", "Fantôme"),
                        ResourceState.DOWN,
                        ""));
        assertEquals(List.of(), ahead(cell).lines());
    }
}
