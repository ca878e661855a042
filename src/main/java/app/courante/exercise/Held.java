package app.courante.exercise;

import java.time.Duration;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// From when on a condition has held.
final class Held {
    private Held() {}

    /// The first time from which on it held, given all that has happened; null while it does not
    /// hold.
    static @Nullable Duration since(Condition condition, ExerciseRun run) {
        if (!condition.holds(run::happened)) return null;
        var times = new TreeSet<Duration>();
        for (var fact : condition.facts()) {
            var since = run.since(fact);
            if (since != null) times.add(since);
        }
        @Nullable Duration held = condition.holds(_ -> false) ? Duration.ZERO : null;
        for (var time : times) {
            boolean holds =
                    condition.holds(fact -> {
                        var since = run.since(fact);
                        return since != null && since.compareTo(time) <= 0;
                    });
            if (!holds) held = null;
            else if (held == null) held = time;
        }
        return held;
    }
}
