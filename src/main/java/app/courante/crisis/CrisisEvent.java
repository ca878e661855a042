package app.courante.crisis;

import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.plan.PlanId;
import java.util.List;
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

    /// What was seen was held against the plan's criteria, and a person confirmed the level.
    ///
    /// @param signals what had been reported
    /// @param source who or what showed it first, in words
    /// @param criteria those of the plan that are met, in its words
    record CrisisQualified(List<EntryId> signals, String source, List<String> criteria)
            implements CrisisEvent {
        public CrisisQualified {
            signals = List.copyOf(signals);
            criteria = List.copyOf(criteria);
        }
    }

    /// The level went up or down.
    ///
    /// @param exit the criteria of the level that is left; null on the way up
    record LevelChanged(int level, String reason, @Nullable ExitCheck exit, DecisionMade decision)
            implements CrisisEvent {}

    /// A half of the plan was activated: its call-out, roles and action cards exist from now on.
    ///
    /// @param scenario the event it is activated for, in the plan's words; empty for all of it
    record PlanActivated(PlanSide side, String scenario, DecisionMade decision)
            implements CrisisEvent {}

    record PlanDeactivated(
            PlanSide side, String scenario, String reason, ExitCheck exit, DecisionMade decision)
            implements CrisisEvent {}

    /// The exit criteria were asked, and the level kept.
    record ExitReviewed(ExitCheck exit) implements CrisisEvent {}

    record CrisisClosed(String reason) implements CrisisEvent {}

    record CrisisReopened(String reason) implements CrisisEvent {}
}
