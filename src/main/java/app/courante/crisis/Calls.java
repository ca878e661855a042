package app.courante.crisis;

import app.courante.crisis.CallEvent.CallBegun;
import app.courante.crisis.CallEvent.CallGivenUp;
import app.courante.crisis.CallEvent.PersonArrived;
import app.courante.crisis.CallEvent.PersonCalled;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The call-out as it went: for each person who was called, every attempt.
///
/// @param people by the person's id in the plan, in the order they were first called
public record Calls(Map<String, History> people) {
    /// All that is known of reaching one person.
    ///
    /// @param attempts oldest first
    /// @param claim who is calling right now; null when nobody is
    public record History(Named person, List<Attempt> attempts, @Nullable Claim claim) {
        public History {
            attempts = List.copyOf(attempts);
        }

        /// What came of the last attempt; null before the first.
        public @Nullable Attempt last() {
            return attempts.isEmpty() ? null : attempts.getLast();
        }

        public boolean reached() {
            var last = last();
            return last != null && last.outcome().reached();
        }

        /// The attempts since somebody was last reached, all of them in vain.
        public List<Attempt> inVain() {
            int from = attempts.size();
            while (from > 0 && !attempts.get(from - 1).outcome().reached()) from--;
            return attempts.subList(from, attempts.size());
        }
    }

    /// A call, or an arrival, which has no number.
    ///
    /// @param role the id of the role it was for; empty for an arrival
    /// @param expected when somebody on the way was to be expected
    public record Attempt(
            EntryId entry,
            Instant at,
            String role,
            String number,
            CallOutcome outcome,
            @Nullable Instant expected,
            String note,
            Author by) {}

    /// Somebody is calling.
    public record Claim(Author by, DeviceId device, Instant at) {}

    public Calls {
        people = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(people));
    }

    public @Nullable History of(String person) {
        return people.get(person);
    }

    static Calls of(Collection<Entry> entries) {
        var people = new LinkedHashMap<String, History>();
        for (var entry : entries) {
            var at = entry.times().happened().instant();
            var by = entry.author();
            switch (entry.event()) {
                case CallBegun(var person, _) ->
                        claim(people, person, new Claim(by, entry.id().device(), at));
                case CallGivenUp(var person) -> claim(people, person, null);
                case PersonCalled(
                                var person,
                                var role,
                                var number,
                                var outcome,
                                var expected,
                                var note) ->
                        add(
                                people,
                                person,
                                new Attempt(
                                        entry.id(),
                                        at,
                                        role.id(),
                                        number,
                                        outcome,
                                        expected,
                                        note,
                                        by));
                case PersonArrived(var person) ->
                        add(
                                people,
                                person,
                                new Attempt(
                                        entry.id(), at, "", "", CallOutcome.HERE, null, "", by));
                default -> {}
            }
        }
        return new Calls(people);
    }

    private static void claim(Map<String, History> people, Named person, @Nullable Claim claim) {
        var known = people.get(person.id());
        people.put(
                person.id(),
                new History(person, known == null ? List.of() : known.attempts(), claim));
    }

    private static void add(Map<String, History> people, Named person, Attempt attempt) {
        var known = people.get(person.id());
        var attempts = new ArrayList<Attempt>(known == null ? List.of() : known.attempts());
        attempts.add(attempt);
        people.put(person.id(), new History(person, attempts, null));
    }
}
