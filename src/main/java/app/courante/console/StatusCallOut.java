package app.courante.console;

import app.courante.crisis.CallOutcome;
import app.courante.crisis.Calls.Attempt;
import app.courante.crisis.Calls.History;
import app.courante.crisis.Situation;
import app.courante.crisis.board.CallOut;
import app.courante.crisis.board.Candidate;
import app.courante.json.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The call-out in `status --json`.
///
/// @param roles how many roles are called for
/// @param rolesReached for how many of them somebody was reached
/// @param target how many make the cell active
/// @param called how many people were called
/// @param reached how many of these were reached
/// @param due by when the plan wants the target reached
/// @param people everybody who may take one of the roles, in the order of the calls
record StatusCallOut(
        int roles,
        int rolesReached,
        int target,
        int called,
        int reached,
        @Nullable Instant since,
        @Nullable Instant due,
        @Nullable Instant targetReached,
        List<PersonLine> people) {
    /// @param attempts how many calls, those that reached somebody among them
    /// @param expected for somebody on the way
    /// @param arrived when somebody came, or was said to be there
    record PersonLine(
            String person,
            String name,
            List<String> roles,
            String state,
            int attempts,
            @Nullable Instant expected,
            @Nullable Instant arrived) {
        boolean called() {
            return attempts > 0;
        }
    }

    static StatusCallOut of(Situation situation, Instant now) {
        var callOut = CallOut.of(situation, now);
        var candidates = new LinkedHashMap<String, Candidate>();
        for (var line : callOut.lines())
            for (var one : line.candidates()) candidates.putIfAbsent(one.person().id(), one);
        var people = candidates.values().stream().map(one -> person(one, callOut)).toList();
        var histories =
                candidates.values().stream()
                        .map(Candidate::history)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .filter(one -> attempts(one) > 0)
                        .toList();
        return new StatusCallOut(
                callOut.lines().size(),
                callOut.reached(),
                callOut.target(),
                histories.size(),
                (int) histories.stream().filter(History::reached).count(),
                callOut.since(),
                callOut.due(),
                callOut.targetReached(),
                people);
    }

    private static PersonLine person(Candidate one, CallOut callOut) {
        var id = one.person().id();
        var history = one.history();
        var last = history == null ? null : history.last();
        return new PersonLine(
                id,
                one.person().name(),
                callOut.lines().stream()
                        .filter(line -> line.candidate(id).isPresent())
                        .map(line -> line.role().id())
                        .toList(),
                Json.word(one.standing()),
                history == null ? 0 : attempts(history),
                last == null ? null : last.expected(),
                last != null && last.outcome() == CallOutcome.HERE ? last.at() : null);
    }

    /// An arrival is none.
    private static int attempts(History history) {
        return (int)
                history.attempts().stream().map(Attempt::role).filter(s -> !s.isEmpty()).count();
    }
}
