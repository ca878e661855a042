package app.courante.crisis;

import app.courante.plan.PlanId;
import org.jspecify.annotations.Nullable;

/// Facts about a crisis as a whole: opened, closed, opened again.
public sealed interface CrisisEvent extends Event {
    /// A crisis was declared; the entry's `happened` is when it began.
    ///
    /// @param level 1 is the lowest of the plan's levels
    /// @param plan the version in force at that moment, which the crisis keeps
    record CrisisDeclared(String title, int level, String known, @Nullable PlanId plan)
            implements CrisisEvent {}

    /// A log kept elsewhere was read in as a crisis of its own; its lines follow.
    ///
    /// @param source the name of the file it came from
    record LogImported(String title, String source, String zone, int lines)
            implements CrisisEvent {}

    record CrisisClosed(String reason) implements CrisisEvent {}

    record CrisisReopened(String reason) implements CrisisEvent {}
}
