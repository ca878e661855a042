package app.courante.ui.situation;

import app.courante.crisis.Situation;
import app.courante.crisis.board.Boards;
import app.courante.crisis.board.CallOut;
import app.courante.crisis.board.CardBoard;
import app.courante.crisis.board.Phases;
import app.courante.crisis.board.RoleBoard;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How the cell stands at an instant: who is reached, who holds which role, how far the cards are.
///
/// @param cellActive how long it took until the cell was active; null while it is not
public record Pulse(
        Instant at,
        Situation situation,
        CallOut callOut,
        RoleBoard roles,
        CardBoard cards,
        Phases phases,
        @Nullable Duration cellActive) {
    static Pulse of(Situation situation, Instant at, Boards boards) {
        return new Pulse(
                at,
                situation,
                boards.callOut(situation, at),
                boards.roles(situation),
                boards.cards(situation),
                Phases.of(situation),
                boards.cellActive(situation));
    }

    /// Roles for which nobody was reached yet.
    public int toReach() {
        return callOut.lines().size() - callOut.reached();
    }
}
