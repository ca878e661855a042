package app.courante.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A threat to some activities, its size, and what is done ahead of it.
///
/// @param activities ids of the activities it threatens
/// @param likelihood 1 rare to 5 almost certain
/// @param impact 1 hardly felt to 5 unbearable
public record Risk(
        String id,
        String threat,
        List<String> activities,
        int likelihood,
        int impact,
        List<Prevention> preventions) {
    public Risk {
        activities = List.copyOf(activities);
        preventions = List.copyOf(preventions);
    }

    /// From 1 to 25.
    public int size() {
        return likelihood * impact;
    }

    /// Something done so that the threat strikes less often or less hard.
    ///
    /// @param owner a person's id; empty when nobody has taken it on
    public record Prevention(
            String action, String owner, @Nullable LocalDate due, @Nullable LocalDate doneOn) {}
}
