package app.courante.crisis;

import app.courante.crisis.TelephonyEvent.NumberSwitched;
import app.courante.crisis.TelephonyEvent.NumberSwitchedBack;
import app.courante.crisis.TelephonyEvent.TestCallMade;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was done with the numbers that callers dial, by their ids in the plan; one that nobody
/// tried or moved is not in it.
public record Switchboard(Map<String, Line> lines) {
    private static final Line UNTOUCHED = new Line(List.of(), List.of());

    /// A number was tried.
    public record Test(
            EntryId id,
            TestRoute route,
            Heard heard,
            String from,
            String note,
            Instant at,
            Author by) {
        public boolean failed() {
            return heard.failed(route);
        }
    }

    /// A number was moved.
    ///
    /// @param until when something else became of it; null while it holds
    public record Switch(
            EntryId id,
            SwitchWay way,
            Named to,
            String by,
            String note,
            Instant from,
            @Nullable Instant until) {
        public boolean forwarded() {
            return way == SwitchWay.FORWARDED;
        }

        Switch ended(Instant at) {
            return until == null ? new Switch(id, way, to, by, note, from, at) : this;
        }
    }

    /// When the way of a number was changed last, there or back, and by which entry.
    public record Turn(EntryId id, Instant at) {}

    /// One number.
    ///
    /// @param tests by the time they were made
    /// @param switches in the order they were written down
    /// @param turned the last move, there or back; null when it was never moved
    public record Line(List<Test> tests, List<Switch> switches, @Nullable Turn turned) {
        public Line {
            tests = List.copyOf(tests);
            switches = List.copyOf(switches);
        }

        /// Every entry that says something of it, each once, in order.
        public List<EntryId> entries() {
            var tried = tests.stream().map(Test::id);
            var moved = switches.stream().map(Switch::id);
            return Stream.of(tried, moved, Stream.ofNullable(turned).map(Turn::id))
                    .flatMap(ids -> ids)
                    .distinct()
                    .sorted()
                    .toList();
        }

        Line(List<Test> tests, List<Switch> switches) {
            this(tests, switches, null);
        }

        /// How it comes in now; null when as usual.
        public @Nullable Switch switched() {
            return switches.isEmpty() || switches.getLast().until() != null
                    ? null
                    : switches.getLast();
        }

        /// The last test of this route; null when there was none.
        public @Nullable Test last(TestRoute route) {
            for (int i = tests.size() - 1; i >= 0; i--)
                if (tests.get(i).route() == route) return tests.get(i);
            return null;
        }

        /// How the emergency services are reached: of the last test of each, made the way the
        /// number comes in now, the newest that failed; else the newest; null when there was none.
        public @Nullable Test emergency() {
            Test worst = null;
            for (var route : TestRoute.values()) {
                var test = route.emergency() ? last(route) : null;
                if (test != null && (worst == null || worse(test, worst))) worst = test;
            }
            return worst;
        }

        private boolean worse(Test one, Test other) {
            boolean fails = current(one) && one.failed();
            boolean otherFails = current(other) && other.failed();
            return fails == otherFails ? !one.at().isBefore(other.at()) : fails;
        }

        /// Whether it was made the way the number comes in now.
        public boolean current(Test test) {
            return turned == null || !test.at().isBefore(turned.at());
        }

        Line tested(Test test) {
            var all = new ArrayList<>(tests);
            int at = all.size();
            while (at > 0 && all.get(at - 1).at().isAfter(test.at())) at--;
            all.add(at, test);
            return new Line(all, switches, turned);
        }

        Line switched(Switch to) {
            var all = endedAt(to.from());
            all.add(to);
            return new Line(tests, all, new Turn(to.id(), to.from()));
        }

        Line back(EntryId by, Instant at) {
            return new Line(tests, endedAt(at), new Turn(by, at));
        }

        private List<Switch> endedAt(Instant at) {
            var all = new ArrayList<>(switches);
            all.replaceAll(one -> one.ended(at));
            return all;
        }
    }

    public Switchboard {
        lines = Map.copyOf(lines);
    }

    static Switchboard of(Collection<Entry> entries) {
        var all = new HashMap<String, Line>();
        for (var entry : entries) {
            var at = entry.times().happened().instant();
            var id = entry.id();
            switch (entry.event()) {
                case TestCallMade(var number, var route, var heard, var from, var note) ->
                        put(
                                all,
                                number,
                                line(all, number)
                                        .tested(
                                                new Test(
                                                        id,
                                                        route,
                                                        heard,
                                                        from,
                                                        note,
                                                        at,
                                                        entry.author())));
                case NumberSwitched(var number, var way, var to, var by, var note) ->
                        put(
                                all,
                                number,
                                line(all, number)
                                        .switched(new Switch(id, way, to, by, note, at, null)));
                case NumberSwitchedBack(var number, _, _) ->
                        put(all, number, line(all, number).back(id, at));
                default -> {}
            }
        }
        return new Switchboard(all);
    }

    private static Line line(Map<String, Line> all, Named number) {
        return all.getOrDefault(number.id(), UNTOUCHED);
    }

    private static void put(Map<String, Line> all, Named number, Line line) {
        all.put(number.id(), line);
    }

    /// What was done with this number.
    public Line line(String number) {
        return lines.getOrDefault(number, UNTOUCHED);
    }
}
