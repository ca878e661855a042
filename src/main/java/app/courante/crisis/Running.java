package app.courante.crisis;

import app.courante.crisis.ActivityEvent.ActivityChanged;
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
    public record Status(
            Named activity,
            ActivityState state,
            String service,
            Instant since,
            @Nullable Instant interrupted,
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
                                entry.id()));
            }
        return new Running(all);
    }

    public ActivityState state(String activity) {
        var status = activities.get(activity);
        return status == null ? ActivityState.NOMINAL : status.state();
    }
}
