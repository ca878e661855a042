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

        /// The attempts that count: an outcome that was mended takes what was said before with it.
        ///
        /// Who was in place and then is not, was not; who is on the way and does not answer still
        /// comes, unless unavailable.
        public List<Attempt> standing() {
            int from = 0;
            for (int i = 1; i < attempts.size(); i++) {
                var outcome = attempts.get(i).outcome();
                boolean mends = attempts.get(i - 1).outcome().inPlace();
                if (!outcome.reached() && (mends || outcome == CallOutcome.UNAVAILABLE)) from = i;
            }
            return attempts.subList(from, attempts.size());
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
        var people = new LinkedHashMap<String, Telling>();
        for (var entry : entries) tell(people, entry);
        var told = new LinkedHashMap<String, History>();
        people.forEach((id, one) -> told.put(id, one.history()));
        return new Calls(told);
    }

    private static void tell(Map<String, Telling> people, Entry entry) {
        var at = entry.times().happened().instant();
        var by = entry.author();
        switch (entry.event()) {
            case CallBegun(var person, _) ->
                    of(people, person).claim = new Claim(by, entry.id().device(), at);
            case CallGivenUp(var person) -> of(people, person).claim = null;
            case PersonCalled(
                            var person,
                            var role,
                            var number,
                            var outcome,
                            var expected,
                            var note) ->
                    of(people, person)
                            .add(
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
                    of(people, person)
                            .add(
                                    new Attempt(
                                            entry.id(),
                                            at,
                                            "",
                                            "",
                                            CallOutcome.HERE,
                                            null,
                                            "",
                                            by));
            default -> {}
        }
    }

    private static Telling of(Map<String, Telling> people, Named person) {
        var telling = people.computeIfAbsent(person.id(), _ -> new Telling(person));
        telling.person = person;
        return telling;
    }

    /// One person's calls while they are told.
    private static final class Telling {
        private final List<Attempt> attempts = new ArrayList<>();
        private Named person;
        private @Nullable Claim claim;

        Telling(Named person) {
            this.person = person;
        }

        void add(Attempt attempt) {
            attempts.add(attempt);
            claim = null;
        }

        History history() {
            return new History(person, attempts, claim);
        }
    }
}
