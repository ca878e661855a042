package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.ActivityState;
import app.courante.crisis.Cell;
import app.courante.crisis.Named;
import app.courante.crisis.RecoveryCommand.ChooseBackup;
import app.courante.crisis.RecoveryPlan;
import app.courante.crisis.Refusal;
import app.courante.crisis.ResourceEvent.ResourceChanged;
import app.courante.crisis.ResourceKind;
import app.courante.crisis.ResourceState;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// The calls need the system of the backup; the crisis begins at minute 0.
class BackupLossTest {
    @Test
    void withoutAnyOutageToldItCountsFromTheBeginningOfTheCrisis() {
        assertEquals(Cell.START, outage(RecoveryPlan.cell()));
        var network = RecoveryPlan.cell().happened(-30, system("net", ResourceState.DOWN));
        assertEquals(Cell.START, outage(network));
    }

    @Test
    void aDegradedServiceInBetweenDoesNotEndTheOutage() {
        var cell = calls(RecoveryPlan.cell(), -20, ActivityState.INTERRUPTED);
        calls(cell, 20, ActivityState.DEGRADED).at(30);
        assertEquals(Cell.minute(-20), outage(cell));
        calls(cell, 25, ActivityState.INTERRUPTED).at(30);
        assertEquals(Cell.minute(-20), outage(cell));
    }

    @Test
    void whatWasOnlyDegradedBeforeIsNoOutageYet() {
        var cell = calls(RecoveryPlan.cell(), 10, ActivityState.DEGRADED);
        calls(cell, 20, ActivityState.INTERRUPTED).at(30);
        assertEquals(Cell.minute(20), outage(cell));
    }

    @Test
    void whatWasRestoredInBetweenWasAnotherOutage() {
        for (var back : new ActivityState[] {ActivityState.RESTORED, ActivityState.NOMINAL}) {
            var cell = calls(RecoveryPlan.cell(), -60, ActivityState.INTERRUPTED);
            calls(cell, -50, back);
            assertEquals(Cell.START, outage(cell));
            calls(cell, -20, ActivityState.INTERRUPTED);
            assertEquals(Cell.minute(-20), outage(cell));
        }
    }

    @Test
    void aSystemThatIsDownIsAnOutageThoughNobodySaidInterrupted() {
        var cell = RecoveryPlan.cell().happened(-45, system("crm", ResourceState.DOWN));
        assertEquals(Cell.minute(-45), outage(cell));
        // The earlier of both.
        assertEquals(Cell.minute(-45), outage(calls(cell, 0, ActivityState.INTERRUPTED)));
        assertEquals(Cell.minute(-50), outage(calls(cell, -50, ActivityState.INTERRUPTED)));
    }

    @Test
    void aSystemThatCameHalfwayBackIsStillThatOutageAndOneThatIsUpIsNone() {
        var cell = RecoveryPlan.cell().happened(-45, system("crm", ResourceState.DOWN));
        cell.happened(-30, system("crm", ResourceState.DEGRADED));
        assertEquals(Cell.minute(-45), outage(cell));
        cell.happened(-20, system("crm", ResourceState.UP));
        assertEquals(Cell.START, outage(cell));
        cell.happened(-10, system("crm", ResourceState.DOWN));
        assertEquals(Cell.minute(-10), outage(cell));
    }

    /// The copy of thirteen hours before the outage, where twelve are allowed.
    @Test
    void aBreachOfTheRpoIsNotHiddenByAServiceThatIsDegradedMeanwhile() {
        var cell = calls(RecoveryPlan.cell(), 30, ActivityState.INTERRUPTED);
        calls(cell, 40, ActivityState.DEGRADED).at(60);
        var copy = Cell.minute(-11 * 60 - 40);
        var choice = new ChooseBackup("crm", "b-crm", copy, "", "", null);
        assertEquals(cell.refusal(Refusal.BACKUP_ABOVE_RPO), cell.decide(choice));
    }

    private static Instant outage(Cell cell) {
        var backup = RecoveryPlan.PLAN.recovery().backups().getFirst();
        return BackupLoss.of(cell.situation(), backup, null).outage();
    }

    private static Cell calls(Cell cell, long minute, ActivityState state) {
        return cell.happened(minute, new ActivityChanged(new Named("calls", "Appels"), state, ""));
    }

    private static ResourceChanged system(String id, ResourceState state) {
        return new ResourceChanged(ResourceKind.SYSTEM, new Named(id, id), state, "");
    }
}
