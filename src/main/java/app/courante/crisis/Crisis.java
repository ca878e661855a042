package app.courante.crisis;

import app.courante.plan.PlanId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One crisis as a whole.
///
/// @param level the one it has now; 0 for a log kept elsewhere, which has none
/// @param began when it began, from which T+ is counted
/// @param plan the version in force when it was declared, which it keeps
/// @param closed null while it runs
public record Crisis(
        CrisisId id,
        String title,
        int level,
        String known,
        Moment began,
        Author openedBy,
        Instant opened,
        @Nullable PlanId plan,
        boolean imported,
        @Nullable Instant closed) {
    public boolean running() {
        return closed == null;
    }
}
