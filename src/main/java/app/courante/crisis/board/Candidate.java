package app.courante.crisis.board;

import app.courante.crisis.CallOutcome;
import app.courante.crisis.Calls.Attempt;
import app.courante.crisis.Calls.History;
import app.courante.plan.Person;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who may take a role, in the plan's order, and what came of calling.
///
/// @param history null while nobody has called
/// @param spentAt since when there is no use in calling again; null while there is
public record Candidate(
        Person person,
        Place place,
        Standing standing,
        @Nullable History history,
        @Nullable Instant spentAt) {
    /// By which right.
    public enum Place {
        HOLDER,
        DEPUTY,
        ON_CALL
    }

    /// Where the calls to this person stand.
    public enum Standing {
        TO_CALL,
        BEING_CALLED,
        NO_ANSWER,
        /// Did not answer for as long as the plan waits.
        GIVEN_UP,
        WRONG_NUMBER,
        UNAVAILABLE,
        ON_THE_WAY,
        REMOTE,
        HERE,
        /// Was there, and gave up the last role.
        GONE
    }

    public boolean reached() {
        return standing != Standing.GONE && history != null && history.reached();
    }

    /// Whether it is this person's turn, or may be.
    public boolean worthCalling() {
        return switch (standing) {
            case TO_CALL, BEING_CALLED, NO_ANSWER -> true;
            case GIVEN_UP, WRONG_NUMBER, UNAVAILABLE, ON_THE_WAY, REMOTE, HERE, GONE -> false;
        };
    }

    public int attemptsInVain() {
        return history == null ? 0 : history.inVain().size();
    }

    /// The number to dial now; empty when there is none left.
    public String number() {
        return number(person, history);
    }

    /// The first number that is not known to be wrong, then the next at each attempt that nobody
    /// answered; empty when there is none left.
    public static String number(Person person, @Nullable History history) {
        var good = numbers(person, history);
        if (good.isEmpty()) return "";
        int unanswered =
                history == null
                        ? 0
                        : (int)
                                history.inVain().stream()
                                        .filter(one -> one.outcome() == CallOutcome.NO_ANSWER)
                                        .count();
        return good.get(unanswered % good.size());
    }

    /// The numbers of this person that nobody found to be wrong.
    static List<String> numbers(Person person, @Nullable History history) {
        if (history == null) return person.phones();
        var wrong =
                history.attempts().stream()
                        .filter(one -> one.outcome() == CallOutcome.WRONG_NUMBER)
                        .map(Attempt::number)
                        .toList();
        return person.phones().stream().filter(number -> !wrong.contains(number)).toList();
    }
}
