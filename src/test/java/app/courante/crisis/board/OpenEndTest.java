package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityState;
import app.courante.crisis.Cell;
import app.courante.crisis.RecoveryCommand.BlockTask;
import app.courante.crisis.RecoveryCommand.EndTask;
import app.courante.crisis.RecoveryCommand.UnblockTask;
import app.courante.crisis.RecoveryPlan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// An end that hangs on a task of which nobody knows when it goes on is the earliest there can be.
class OpenEndTest {
    @Test
    void aBlockWithoutAnHourMakesWhatDependsOnItUncertain() {
        var cell = RecoveryPlan.cell().when(down("calls")).when(blocked("net", null));
        assertEquals("net", board(cell).open());
        assertEquals("net", board(cell).aims().getFirst().open());
        cell.when(new UnblockTask("net", "", null));
        assertEquals("", board(cell).open());
    }

    @Test
    void whatDoesNotDependOnItStaysCertain() {
        var cell = RecoveryPlan.cell().when(down("calls")).when(new EndTask("net", "", null));
        cell.when(blocked("mail", null));
        assertEquals("mail", board(cell).open());
        assertEquals("", board(cell).aims().getFirst().open());
    }

    @Test
    void anHourHopedForIsAnEndUntilItHasPassed() {
        var cell = RecoveryPlan.cell().when(blocked("net", Cell.minute(30)));
        assertEquals("", board(cell.at(30)).open());
        assertEquals("net", board(cell.at(31)).open());
    }

    private static RecoveryBoard board(Cell cell) {
        return RecoveryBoard.of(cell.situation(), cell.now());
    }

    private static BlockTask blocked(String task, @Nullable Instant hoped) {
        return new BlockTask(task, "Clé", "", hoped, null);
    }

    private static ChangeActivity down(String activity) {
        return new ChangeActivity(activity, ActivityState.INTERRUPTED, "", null);
    }
}
