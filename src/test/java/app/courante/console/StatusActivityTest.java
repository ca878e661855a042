package app.courante.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityState;
import app.courante.crisis.Cell;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StatusActivityTest {
    @Test
    void whatWasInterruptedAtTheClosingWasDownUntilThen() {
        var cell = Cell.active(2);
        cell.when(new ChangeActivity("calls", ActivityState.INTERRUPTED, "", null));
        cell.at(60).given(new CrisisClosed("Fini")).at(9000);
        var line = StatusActivity.of(cell.situation(), cell.now()).getFirst();
        assertEquals(Duration.ofHours(1), line.down());
        assertEquals(Duration.ofHours(3), line.left());
    }
}
