package app.courante.crisis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A point of a log that one looks for when it is played again.
///
/// @param count how many entries there were with this one
public record TapeMark(Sort sort, int count, Instant at, EntryId entry) {
    /// What happened there.
    public enum Sort {
        /// The crisis began, turned or ended.
        COURSE,
        DECISION,
        /// Somebody answered an alert.
        ALERT,
        REPORT,
        /// Something reached the players of an exercise.
        INJECT
    }

    /// All of them, oldest first.
    public static List<TapeMark> of(Tape tape) {
        var all = new ArrayList<TapeMark>();
        for (int count = Math.max(1, tape.first()); count <= tape.size(); count++) {
            var entry = tape.entries().get(count - 1);
            var sort = sort(entry.event());
            if (sort != null) all.add(new TapeMark(sort, count, tape.time(count), entry.id()));
        }
        return List.copyOf(all);
    }

    private static @Nullable Sort sort(Event event) {
        if (event instanceof CrisisEvent) return Sort.COURSE;
        if (event instanceof AlertEvent) return Sort.ALERT;
        if (event instanceof ReportEvent.ReportGiven) return Sort.REPORT;
        if (event instanceof ExerciseEvent exercise) return isGiven(exercise) ? Sort.INJECT : null;
        return LogFold.kind(event) == Kind.DECISION ? Sort.DECISION : null;
    }

    private static boolean isGiven(ExerciseEvent event) {
        return event instanceof ExerciseEvent.InjectDelivered
                || event instanceof ExerciseEvent.InjectImprovised
                || event instanceof ExerciseEvent.InjectReplayed;
    }
}
