package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.courante.crisis.Heard;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.MessageCommand.LogTold;
import app.courante.crisis.ResourceCommand.ChangeResource;
import app.courante.crisis.ResourceKind;
import app.courante.crisis.ResourceState;
import app.courante.crisis.Situation;
import app.courante.crisis.TelephonyCommand.LogTestCall;
import app.courante.crisis.TestRoute;
import app.courante.crisis.VoicePlan;
import org.junit.jupiter.api.Test;

/// Boards are worked out anew only by what they come from.
class BoardsTest {
    /// As a desk folds: entry by entry, what did not change stays the same.
    @Test
    void aLineInTheLogCostsNoBoardOfWhatIsOutside() {
        var cell = VoicePlan.cell();
        var folding = new Situation.Folding();
        cell.entries().forEach(folding::apply);
        var before = folding.state().at(cell.now()).with(VoicePlan.PLAN);
        var boards = new Boards();
        var phones = boards.phones(before);
        var audiences = boards.audiences(before);
        cell.when(LogEntry.now(Kind.INFORMATION, "Calme"));
        folding.apply(cell.entries().getLast());
        var after = folding.state().at(cell.now()).with(VoicePlan.PLAN);
        assertSame(phones, boards.phones(after));
        assertSame(audiences, boards.audiences(after));
    }

    @Test
    void whatIsTriedFallsOrIsSaidIsOnTheBoardAtOnce() {
        var cell = VoicePlan.cell();
        var boards = new Boards();
        var phones = boards.phones(cell.situation());
        var audiences = boards.audiences(cell.situation());
        cell.when(new LogTestCall("main", TestRoute.INBOUND, Heard.SILENCE, "", "", null));
        var tried = boards.phones(cell.situation());
        assertNotSame(phones, tried);
        assertEquals(1, tried.wanting());
        cell.when(new ChangeResource(ResourceKind.TRUNK, "t1", ResourceState.DOWN, "", null));
        assertEquals(1, boards.phones(cell.situation()).broken());
        cell.when(new LogTold("press", "appel", "", "", null));
        assertNotSame(audiences, boards.audiences(cell.situation()));
    }
}
