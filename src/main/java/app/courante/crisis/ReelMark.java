package app.courante.crisis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A point of a log that one looks for when it is played again.
///
/// @param count how many entries there were with this one
public record ReelMark(Sort sort, int count, Instant at, EntryId entry) {
    /// What happened there.
    public enum Sort {
        COURSE,
        DECISION,
        ALERT,
        REPORT
    }

    /// All of them, oldest first.
    public static List<ReelMark> of(Reel reel) {
        var all = new ArrayList<ReelMark>();
        var entries = reel.entries();
        for (int i = reel.first() - 1; i >= 0 && i < entries.size(); i++) {
            var entry = entries.get(i);
            var sort = sort(entry.event());
            if (sort != null) all.add(new ReelMark(sort, i + 1, reel.time(i + 1), entry.id()));
        }
        return List.copyOf(all);
    }

    private static @Nullable Sort sort(Event event) {
        if (event instanceof CrisisEvent) return Sort.COURSE;
        if (event instanceof AlertEvent) return Sort.ALERT;
        if (event instanceof ReportEvent.ReportGiven) return Sort.REPORT;
        return LogFold.kind(event) == Kind.DECISION ? Sort.DECISION : null;
    }
}
