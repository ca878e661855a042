package app.courante.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/// By how much the other laptop's clock is ahead: told by the quickest of the last rounds, since
/// the other looked at its clock at some moment between question and answer.
final class ClockOffset {
    private static final int ROUNDS = 40;

    private record Round(Duration took, Duration offset) {}

    private final Deque<Round> rounds = new ArrayDeque<>();

    /// @param sent when the question was sent, on this laptop's clock
    /// @param theirs what the other's clock showed
    /// @param received when the answer had come, on this laptop's clock
    Duration after(Instant sent, Instant theirs, Instant received) {
        var took = Duration.between(sent, received);
        // This laptop's own clock was set meanwhile: such a round tells nothing.
        if (took.isNegative()) return best(Duration.between(received, theirs));
        rounds.addLast(new Round(took, Duration.between(sent.plus(took.dividedBy(2)), theirs)));
        if (rounds.size() > ROUNDS) rounds.removeFirst();
        return best(Duration.ZERO);
    }

    private Duration best(Duration otherwise) {
        return rounds.stream()
                .min((one, other) -> one.took.compareTo(other.took))
                .map(Round::offset)
                .orElse(otherwise);
    }
}
