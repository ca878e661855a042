package app.courante.crisis.board;

import app.courante.crisis.CallOutcome;
import app.courante.crisis.Calls.History;
import app.courante.crisis.Seats;
import app.courante.crisis.Situation;
import app.courante.plan.Person;
import app.courante.plan.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody of the plan as the call-out sees them: for which roles, and what came of calling.
///
/// @param asked the roles this person may take, in call order; empty for somebody whom the order
///   does not name
/// @param history null while nobody has called
/// @param arrived since when this person has been in place; null while not
public record Callee(
        Person person,
        List<Asked> asked,
        Candidate.Standing standing,
        @Nullable History history,
        @Nullable Instant arrived) {
    /// A role, and by which right.
    public record Asked(Role role, Candidate.Place place) {}

    public Callee {
        asked = List.copyOf(asked);
    }

    /// Everybody: first whom the call-out names, in its order, then all others of the plan.
    public static List<Callee> all(Situation situation, CallOut callOut, Instant now) {
        return lasting(situation, callOut, now).board();
    }

    /// The same, and until when it holds if nothing happens.
    static Boards.Lasting<List<Callee>> lasting(Situation situation, CallOut callOut, Instant now) {
        var plan = situation.document();
        if (plan == null || !situation.running())
            return new Boards.Lasting<>(List.of(), now, Instant.MAX);
        var asked = new LinkedHashMap<Person, List<Asked>>();
        for (var line : callOut.lines())
            for (var one : line.candidates())
                asked.computeIfAbsent(one.person(), _ -> new ArrayList<>())
                        .add(new Asked(line.role(), one.place()));
        for (var person : plan.people()) asked.putIfAbsent(person, List.of());
        var calling = new Calling(situation, plan, now);
        var seats = situation.conduct().seats();
        var all = new ArrayList<Callee>();
        asked.forEach((person, roles) -> {
            var known = calling.candidate(person, Candidate.Place.HOLDER);
            all.add(
                    new Callee(
                            person,
                            roles,
                            known.standing(),
                            known.history(),
                            arrived(known, seats)));
        });
        return new Boards.Lasting<>(List.copyOf(all), now, calling.until());
    }

    public int attempts() {
        return history == null
                ? 0
                : (int) history.attempts().stream().filter(one -> !one.role().isEmpty()).count();
    }

    /// When somebody on the way is to be expected; null when nobody is.
    public @Nullable Instant expected() {
        var last = history == null ? null : history.last();
        return last == null || standing != Candidate.Standing.ON_THE_WAY ? null : last.expected();
    }

    /// Who went home and came back has been there since coming back.
    private static @Nullable Instant arrived(Candidate known, Seats seats) {
        var history = known.history();
        if (history == null || known.standing() != Candidate.Standing.HERE) return null;
        Instant since = null;
        for (var one : history.attempts().reversed()) {
            if (one.outcome() != CallOutcome.HERE) break;
            if (since != null && seats.wentBetween(known.person().id(), one.at(), since)) break;
            since = one.at();
        }
        return since;
    }
}
