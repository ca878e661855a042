package app.courante.crisis.board;

import app.courante.crisis.Seats.Holding;
import app.courante.plan.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A role in the call-out: who may take it, in order, and how far the calls have come.
///
/// @param since when the role began to be called for, or was left again
/// @param held who holds it now; empty while nobody does
/// @param reachedBy who was reached for it; null while nobody was
/// @param reachedAt since when the role has been reached, whoever relieved whom; null before
/// @param next whom to call, or to ask; null when somebody was reached, or nobody is left
public record CallLine(
        Role role,
        Instant since,
        List<Candidate> candidates,
        List<Holding> held,
        @Nullable Candidate reachedBy,
        @Nullable Instant reachedAt,
        @Nullable Candidate next) {
    public CallLine {
        candidates = List.copyOf(candidates);
        held = List.copyOf(held);
    }

    public boolean reached() {
        return reachedAt != null;
    }

    /// Everybody was tried in vain.
    public boolean nobodyLeft() {
        return !reached() && next == null;
    }

    /// Those before the next in line who were tried in vain, in order.
    public List<Candidate> spent() {
        return candidates.stream().filter(one -> one.spentAt() != null).toList();
    }

    public Optional<Candidate> candidate(String person) {
        return candidates.stream().filter(one -> one.person().id().equals(person)).findFirst();
    }
}
