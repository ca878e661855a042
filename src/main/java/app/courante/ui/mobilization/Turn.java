package app.courante.ui.mobilization;

import app.courante.crisis.Calls.Claim;
import app.courante.crisis.Calls.History;
import app.courante.crisis.board.Candidate;
import app.courante.crisis.board.Candidate.Standing;
import app.courante.plan.Person;
import app.courante.plan.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is called, and for which role.
///
/// @param place null for somebody whom the plan does not name for the role
/// @param history null while nobody has called
/// @param mine whether it is the one at this seat who is calling
/// @param late whether this person should be here by now
record Turn(
        Person person,
        Role role,
        Candidate.@Nullable Place place,
        Standing standing,
        @Nullable History history,
        boolean mine,
        boolean late) {
    /// Who else is calling this person now; null when nobody is.
    @Nullable Claim otherCaller() {
        return mine || standing != Standing.BEING_CALLED || history == null
                ? null
                : history.claim();
    }

    boolean calling() {
        return mine && standing == Standing.BEING_CALLED;
    }

    /// The number to dial unless the caller wants another.
    String number() {
        var proposed = Candidate.number(person, history);
        return proposed.isEmpty() && !person.phones().isEmpty()
                ? person.phones().getFirst()
                : proposed;
    }

    List<String> numbers() {
        return person.phones();
    }

    boolean reached() {
        return history != null && history.reached();
    }

    /// When this person was last called; null before that.
    @Nullable Instant called() {
        var last = history == null ? null : history.last();
        return last == null ? null : last.at();
    }
}
