package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityState;
import app.courante.crisis.Cell;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LossesTest {
    @Test
    void anInterruptionLosesAllAndADegradedHourWhatIsNotServed() {
        var cell = Cell.active(2).when(says(ActivityState.INTERRUPTED, "", null));
        cell.at(60).when(says(ActivityState.DEGRADED, "60 %", null));
        cell.at(120).when(says(ActivityState.RESTORED, "", null));
        var line = losses(cell.at(180)).line("calls").orElseThrow();
        assertEquals(3000 + 1200, line.euros(), 0.01);
        assertEquals(0, line.perHour());
        assertEquals(Duration.ofHours(1), line.interrupted());
        assertEquals(Duration.ofHours(1), line.degraded());
        assertFalse(line.partly());
        assertEquals(3, losses(cell).entries().size());
    }

    @Test
    void aDegradedActivityOfUnknownServiceCountsNothingAndSaysSo() {
        var cell = Cell.active(2).when(says(ActivityState.DEGRADED, "lent", null));
        var losses = losses(cell.at(60));
        assertEquals(0, losses.euros());
        assertTrue(losses.partly());
        assertEquals(Duration.ofHours(1), losses.lines().getFirst().untold());
    }

    @Test
    void thePresentRateAndTheNextImpactOfThePlanAreTold() {
        var cell = Cell.active(2).when(says(ActivityState.INTERRUPTED, "", null));
        var line = losses(cell.at(10)).line("calls").orElseThrow();
        assertEquals(3000, line.perHour());
        assertEquals(500, line.euros(), 0.01);
        var next = Objects.requireNonNull(line.next());
        assertEquals(Cell.minute(30), next.at());
        assertEquals(1500, next.impact().euros());
        var later = Objects.requireNonNull(losses(cell.at(30)).lines().getFirst().next());
        assertEquals("Assureur prévenu", later.impact().description());
        assertNull(losses(cell.at(121)).lines().getFirst().next());
    }

    @Test
    void whatIsToldAfterwardsChangesTheHourItIsToldOf() {
        var cell = Cell.active(2).at(60).when(says(ActivityState.RESTORED, "", null));
        cell.at(90).when(says(ActivityState.INTERRUPTED, "", 0L));
        var line = losses(cell).line("calls").orElseThrow();
        assertEquals(ActivityState.RESTORED, line.status().state());
        assertEquals(3000, line.euros(), 0.01);
        assertNull(line.status().interrupted());
        assertEquals(Duration.ofHours(1), line.status().earlier());
    }

    @Test
    void theLossStopsWhenTheCrisisIsClosed() {
        var cell = Cell.active(2).when(says(ActivityState.INTERRUPTED, "", null));
        cell.at(60).given(new CrisisClosed("Fini"));
        assertEquals(3000, losses(cell.at(600)).euros(), 0.01);
    }

    @Test
    void anHourThatTheClocksRepeatIsLostTwice() {
        for (var day : List.of("2026-03-29", "2026-10-25", "2026-12-31")) {
            var from = Instant.parse(day + "T00:30:00Z");
            var cell = Cell.active(app.courante.crisis.CellPlan.PLAN, 2, from);
            cell.when(says(ActivityState.INTERRUPTED, "", null));
            cell.at(from.plus(Duration.ofHours(3)));
            assertEquals(9000, losses(cell).euros(), 0.01, day);
        }
    }

    @Test
    void anUntouchedActivityCostsNothing() {
        var cell = Cell.active(2).when(says(ActivityState.RESTORED, "", null)).at(60);
        assertEquals(List.of(), losses(cell).lines());
    }

    private static Losses losses(Cell cell) {
        return Losses.of(cell.situation(), cell.now());
    }

    private static ChangeActivity says(ActivityState state, String service, @Nullable Long minute) {
        return new ChangeActivity(
                "calls", state, service, minute == null ? null : Cell.time(minute));
    }
}
