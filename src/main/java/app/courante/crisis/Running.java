package app.courante.crisis;

import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.ActivityEvent.Measured;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the activities run, by their ids; one of which nobody said anything is not in it.
///
/// What counts is when things happened: what is told afterwards of an earlier hour changes that
/// hour, not what was told of a later one.
public record Running(Map<String, Status> activities) {
    /// Earlier first; what happened at the same instant in the order of entry, so that what was
    /// said last holds.
    static final Comparator<Entry> AS_IT_HAPPENED =
            Comparator.comparing((Entry entry) -> entry.times().happened().instant())
                    .thenComparing(Entry.ORDER);

    /// A time during which an activity ran in one way.
    ///
    /// @param percent how much of the usual service was kept; null when nobody told
    /// @param until null while it lasts
    /// @param measured the measure by which it was decided; null when a person said it
    public record Period(
            ActivityState state,
            String service,
            @Nullable Integer percent,
            Instant from,
            @Nullable Instant until,
            EntryId by,
            @Nullable Measured measured) {
        private Period ended(Instant at) {
            return new Period(state, service, percent, from, at, by, measured);
        }
    }

    /// How one activity runs.
    ///
    /// @param since when it began to run so
    /// @param interrupted since when it has been interrupted; null when it is not
    /// @param earlier how long it was interrupted before, in all
    /// @param periods how it ran from the first word about it on, oldest first; the last one lasts
    public record Status(
            Named activity,
            ActivityState state,
            String service,
            Instant since,
            @Nullable Instant interrupted,
            Duration earlier,
            EntryId by,
            List<Period> periods) {
        public Status {
            periods = List.copyOf(periods);
        }

        /// How it runs now.
        public Period current() {
            return periods.getLast();
        }

        /// How long it was interrupted in all, by then.
        public Duration down(Instant now) {
            return interrupted == null || interrupted.isAfter(now)
                    ? earlier
                    : earlier.plus(Duration.between(interrupted, now));
        }

        /// Since when it has been out: from its interruption on, also while it is degraded
        /// afterwards, until it runs in full again; null when it is not.
        public @Nullable Instant outage() {
            Instant out = null;
            for (var period : periods)
                switch (period.state()) {
                    case INTERRUPTED -> out = out == null ? period.from() : out;
                    case NOMINAL, RESTORED -> out = null;
                    case DEGRADED -> {}
                }
            return out;
        }

        /// When this long an interruption is reached, all of them taken together; null while it is
        /// not interrupted.
        public @Nullable Instant limit(Duration longest) {
            return interrupted == null ? null : interrupted.plus(longest).minus(earlier);
        }

        public List<EntryId> entries() {
            return periods.stream().map(Period::by).toList();
        }
    }

    public Running {
        activities = Map.copyOf(activities);
    }

    static Running of(Collection<Entry> entries) {
        var told = new HashMap<String, List<Entry>>();
        for (var entry : entries)
            if (entry.event() instanceof ActivityChanged changed)
                told.computeIfAbsent(changed.activity().id(), _ -> new ArrayList<>()).add(entry);
        var all = new HashMap<String, Status>();
        told.forEach((id, changes) -> {
            changes.sort(AS_IT_HAPPENED);
            all.put(id, status(changes));
        });
        return new Running(all);
    }

    private static Status status(List<Entry> changes) {
        var periods = new ArrayList<Period>();
        var activity = new Named("", "");
        for (var entry : changes) {
            if (!(entry.event() instanceof ActivityChanged changed)) continue;
            var at = entry.times().happened().instant();
            if (!periods.isEmpty()) periods.add(periods.removeLast().ended(at));
            periods.add(
                    new Period(
                            changed.state(),
                            changed.service(),
                            changed.percent(),
                            at,
                            null,
                            entry.id(),
                            changed.measured()));
            activity = changed.activity();
        }
        Instant down = null;
        var earlier = Duration.ZERO;
        for (var period : periods) {
            if (period.state().down()) {
                if (down == null) down = period.from();
            } else if (down != null) {
                earlier = earlier.plus(Duration.between(down, period.from()));
                down = null;
            }
        }
        var now = periods.getLast();
        return new Status(
                activity, now.state(), now.service(), now.from(), down, earlier, now.by(), periods);
    }

    public ActivityState state(String activity) {
        var status = activities.get(activity);
        return status == null ? ActivityState.NOMINAL : status.state();
    }
}
