package app.courante.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where each inject of a running exercise stands at one instant.
///
/// @param turns in the order of their times; those without one last
public record Chronogram(List<Turn> turns) {
    /// Where an inject stands.
    public enum State {
        /// Put aside in the scenario.
        OFF,
        /// Not to be played this time.
        SKIPPED,
        DELIVERED,
        /// To be given now.
        DUE,
        /// Its time has come, and what it waits for has not.
        HELD,
        /// Its time will come.
        PLANNED,
        /// Nobody can tell when.
        OPEN
    }

    /// One inject.
    ///
    /// @param time when it was given, or else when it is to be; null when nobody can tell
    public record Turn(Inject inject, State state, @Nullable Duration time) {}

    public Chronogram {
        turns = List.copyOf(turns);
    }

    /// Where they stand when the clock of the exercise shows this, from its start.
    public static Chronogram at(ExerciseRun run, Duration elapsed) {
        return new Plotting(run, elapsed).chronogram();
    }

    /// Times are worked out once for each inject, along what it comes after.
    private static final class Plotting {
        private final ExerciseRun run;
        private final Duration elapsed;
        private final Map<String, Inject> known = new HashMap<>();
        private final Map<String, Duration> times = new HashMap<>();
        private final Map<String, Duration> shifts = new HashMap<>();
        private final Set<String> asked = new HashSet<>();

        Plotting(ExerciseRun run, Duration elapsed) {
            this.run = run;
            this.elapsed = elapsed;
            for (var inject : run.injects()) known.putIfAbsent(inject.number(), inject);
        }

        Chronogram chronogram() {
            var turns = new ArrayList<Turn>();
            for (var inject : run.injects()) turns.add(turn(inject));
            turns.sort((one, other) -> compare(one.time(), other.time()));
            return new Chronogram(turns);
        }

        private static int compare(@Nullable Duration one, @Nullable Duration other) {
            if (one == null || other == null) return Boolean.compare(one == null, other == null);
            return one.compareTo(other);
        }

        private Turn turn(Inject inject) {
            var given = run.deliveries(inject.number());
            if (!given.isEmpty()) return new Turn(inject, State.DELIVERED, given.getFirst());
            var time = time(inject.number());
            if (run.isSkipped(inject.number())) return new Turn(inject, State.SKIPPED, time);
            if (inject.off()) return new Turn(inject, State.OFF, time);
            if (time == null) return new Turn(inject, State.OPEN, null);
            if (time.compareTo(elapsed) > 0) return new Turn(inject, State.PLANNED, time);
            return new Turn(inject, isHeld(inject) ? State.DUE : State.HELD, time);
        }

        /// Whether its condition holds now.
        private boolean isHeld(Inject inject) {
            var when = inject.when();
            return when == null || when.holds(run::happened);
        }

        /// When it is to be given; null when nobody can tell.
        private @Nullable Duration time(String number) {
            if (times.containsKey(number)) return times.get(number);
            var inject = known.get(number);
            if (inject == null || !asked.add(number)) return null; // It comes after itself.
            var moved = run.moved(number);
            var time = moved != null ? moved : planned(inject);
            if (time != null) times.put(number, time);
            return time;
        }

        private @Nullable Duration planned(Inject inject) {
            var at = inject.at();
            if (at != null) {
                var written = at.offset(run.scenario().startsAt());
                return written.plus(shift(inject.after()));
            }
            var delay = inject.delay() == null ? Duration.ZERO : inject.delay();
            if (!inject.after().isEmpty()) {
                var given = run.deliveries(inject.after());
                var before = given.isEmpty() ? time(inject.after()) : given.getFirst();
                return before == null ? null : before.plus(delay);
            }
            var when = inject.when();
            var since = when == null ? null : Held.since(when, run);
            return since == null ? null : since.plus(delay);
        }

        /// By how much what this inject comes after came earlier or later than written: given so,
        /// moved by hand, or moved along with another.
        private Duration shift(String number) {
            var along = new LinkedHashSet<String>();
            var shift = Duration.ZERO;
            for (var next = number; !along.contains(next); ) {
                var found = shifts.get(next);
                var inject = known.get(next);
                var at = inject == null ? null : inject.at();
                if (found != null) shift = found;
                if (found != null || inject == null || at == null) break;
                along.add(next);
                var given = run.deliveries(next);
                var came = given.isEmpty() ? run.moved(next) : given.getFirst();
                if (came != null) {
                    shift = came.minus(at.offset(run.scenario().startsAt()));
                    break;
                }
                next = inject.after();
            }
            for (var one : along) shifts.put(one, shift);
            return shift;
        }
    }
}
