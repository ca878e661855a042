package app.courante.crisis;

import app.courante.crisis.ActivityEvent.ActivityChanged;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the activities run, by their ids; one of which nobody said anything is not in it.
public record Running(Map<String, Status> activities) {
    /// How one activity runs.
    ///
    /// @param since when it began to run so
    /// @param interrupted since when it has been interrupted; null when it is not
    /// @param earlier how long it was interrupted before, in all
    public record Status(
            Named activity,
            ActivityState state,
            String service,
            Instant since,
            @Nullable Instant interrupted,
            Duration earlier,
            EntryId by) {}

    public Running {
        activities = Map.copyOf(activities);
    }

    static Running of(Collection<Entry> entries) {
        var all = new HashMap<String, Status>();
        for (var entry : entries)
            if (entry.event() instanceof ActivityChanged(var activity, var state, var service)) {
                var at = entry.times().happened().instant();
                var before = all.get(activity.id());
                var down = before == null ? null : before.interrupted();
                all.put(
                        activity.id(),
                        new Status(
                                activity,
                                state,
                                service,
                                at,
                                state.down() ? (down == null ? at : down) : null,
                                state.down() || down == null
                                        ? earlier(before)
                                        : earlier(before).plus(span(down, at)),
                                entry.id()));
            }
        return new Running(all);
    }

    private static Duration earlier(@Nullable Status before) {
        return before == null ? Duration.ZERO : before.earlier();
    }

    /// What was told afterwards may lie before what it ends.
    private static Duration span(Instant from, Instant until) {
        return until.isBefore(from) ? Duration.ZERO : Duration.between(from, until);
    }

    public ActivityState state(String activity) {
        var status = activities.get(activity);
        return status == null ? ActivityState.NOMINAL : status.state();
    }
}
