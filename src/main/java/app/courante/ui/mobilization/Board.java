package app.courante.ui.mobilization;

import app.courante.crisis.Author;
import app.courante.crisis.CallOutcome;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Boards;
import app.courante.crisis.board.CallLine;
import app.courante.crisis.board.CallOut;
import app.courante.crisis.board.CallText;
import app.courante.crisis.board.Callee;
import app.courante.crisis.board.Candidate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the screen shows at an instant; equal to the one before while nothing of it changed.
///
/// @param text what is read to whoever answers; empty when the plan has no such text
/// @param exercise whether it is read in an exercise, whose word it begins and ends with
record Board(
        State state,
        int level,
        String text,
        boolean exercise,
        CallOut callOut,
        List<Line> lines,
        List<Somebody> people) {
    /// Whether there is anybody to call, and if not, why.
    enum State {
        NO_CRISIS,
        OVER,
        NO_PLAN,
        NOT_ACTIVE,
        NO_ROLES,
        CALLING
    }

    /// A role's line.
    ///
    /// @param late whoever is on the way should be here by now
    record Line(CallLine line, boolean late) {
        String id() {
            return line.role().id();
        }
    }

    /// Somebody's line.
    record Somebody(Callee callee, boolean late) {
        String id() {
            return callee.person().id();
        }

        /// Whether this author still claims to be calling.
        boolean isCalledBy(Author author) {
            var history = callee.history();
            return callee.standing() == Candidate.Standing.BEING_CALLED
                    && history != null
                    && history.claim() != null
                    && history.claim().by().equals(author);
        }
    }

    static Board of(Situation situation, Instant now, Boards boards) {
        var callOut = boards.callOut(situation, now);
        var plan = situation.document();
        var crisis = situation.crisis();
        return new Board(
                state(situation, callOut),
                crisis == null ? 0 : crisis.level(),
                plan == null || crisis == null ? "" : CallText.of(plan, crisis),
                situation.exercise().isPrepared(),
                callOut,
                callOut.lines().stream().map(line -> new Line(line, late(line, now))).toList(),
                boards.people(situation, now).stream()
                        .map(one -> new Somebody(one, late(one, now)))
                        .toList());
    }

    private static State state(Situation situation, CallOut callOut) {
        var crisis = situation.crisis();
        if (crisis == null) return State.NO_CRISIS;
        if (!situation.running()) return State.OVER;
        var plan = situation.document();
        if (plan == null) return State.NO_PLAN;
        if (!callOut.lines().isEmpty()) return State.CALLING;
        return plan.arrangement().calledAt(crisis.level()).isEmpty()
                ? State.NO_ROLES
                : State.NOT_ACTIVE;
    }

    private static boolean late(CallLine line, Instant now) {
        var by = line.reachedBy();
        if (by == null || by.standing() != Candidate.Standing.ON_THE_WAY) return false;
        var last = by.history() == null ? null : by.history().last();
        return last != null
                && last.outcome() == CallOutcome.ON_THE_WAY
                && last.expected() != null
                && last.expected().isBefore(now);
    }

    private static boolean late(Callee one, Instant now) {
        var expected = one.expected();
        return expected != null && expected.isBefore(now);
    }

    Optional<Line> line(String role) {
        return lines.stream().filter(line -> line.id().equals(role)).findFirst();
    }

    Optional<Somebody> somebody(String person) {
        return people.stream().filter(one -> one.id().equals(person)).findFirst();
    }
}
