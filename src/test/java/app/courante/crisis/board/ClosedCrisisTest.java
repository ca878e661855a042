package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityState;
import app.courante.crisis.Cell;
import app.courante.crisis.CellPlan;
import app.courante.crisis.CrisisCommand.ReopenCrisis;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.RecoveryPlan;
import app.courante.crisis.Situation;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What a closed crisis shows stays as it was at the closing, however late it is looked at.
class ClosedCrisisTest {
    private static final CrisisClosed CLOSED = new CrisisClosed("Fini");

    @Test
    void theRecoveryStandsAsItStoodAtTheClosing() {
        var cell = RecoveryPlan.cell().when(down("calls")).when(down("mail")).at(30);
        var before = RecoveryBoard.of(cell.situation(), cell.now());
        cell.given(CLOSED).at(9000);
        var after = RecoveryBoard.of(cell.situation(), cell.now());
        assertEquals(before.aims(), after.aims());
        assertEquals(before.lines(), after.lines());
        assertEquals(Duration.ofMinutes(30), after.aims().getFirst().margin());
        // Nobody goes on with it.
        assertNull(after.end());
        cell.when(new ReopenCrisis("Rechute"));
        assertTrue(RecoveryBoard.of(cell.situation(), cell.now()).aims().getFirst().late());
    }

    @Test
    void nothingIsLostAnyMoreByTheHourAndNothingIsForeseen() {
        var cell = Cell.active(CellPlan.PLAN, 2, Cell.START).when(down("calls"));
        cell.at(60).given(CLOSED).at(61);
        var losses = Losses.of(cell.situation(), cell.now());
        assertEquals(3000, losses.euros(), 0.01);
        assertEquals(0, losses.perHour());
        assertNull(losses.lines().getFirst().next());
    }

    @Test
    void whatWasStillInterruptedCountsInTheReportUntilTheClosing() {
        var cell = Cell.active(CellPlan.PLAN, 2, Cell.START).when(down("calls"));
        cell.at(60).given(CLOSED).at(600);
        assertEquals(Duration.ofHours(1), reported(cell.situation(), cell));
    }

    private static Duration reported(Situation situation, Cell cell) {
        return SituationReport.of(situation, cell.now()).sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(ReportLine.Running.class::isInstance)
                .map(line -> ((ReportLine.Running) line).down())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void closingAloneDoesNotMakeItNormal() {
        var cell = RecoveryPlan.cell().when(down("calls"));
        cell.at(30).given(CLOSED);
        var phases = Phases.of(cell.situation());
        assertEquals(Phases.Stage.AHEAD, phases.all().getLast().stage());
        assertFalse(phases.empty());
    }

    @Test
    void aCrisisClosedWithEverythingRunningIsNormalFromThenOn() {
        var cell = RecoveryPlan.cell().when(down("calls"));
        cell.at(20).when(new ChangeActivity("calls", ActivityState.RESTORED, "", null));
        cell.at(30).given(CLOSED);
        var normal = Phases.of(cell.situation()).all().getLast();
        assertEquals(Phases.Stage.NOW, normal.stage());
        assertEquals(Cell.minute(30), normal.from());
        var degraded = RecoveryPlan.cell();
        degraded.at(20).when(new ChangeActivity("calls", ActivityState.DEGRADED, "60 %", null));
        degraded.at(30).given(CLOSED);
        assertEquals(Phases.Stage.AHEAD, Phases.of(degraded.situation()).all().getLast().stage());
    }

    private static ChangeActivity down(String activity) {
        return new ChangeActivity(activity, ActivityState.INTERRUPTED, "", null);
    }
}
