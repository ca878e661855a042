package app.courante.crisis;

import app.courante.crisis.LogEvent.DecisionMade;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Facts about the recovery (PRA): its tasks, the backups it restores from, its way back to normal.
///
/// A task is known by its id in the plan, one that was added by the name of the entry that added
/// it, a step of the return to normal by `return:` and its number.
public sealed interface RecoveryEvent extends Event {
    /// A task was begun.
    ///
    /// @param by who does it: a role of the plan, or somebody by name with an empty id; both empty
    ///   when it is the role that the plan names
    /// @param reason why it was begun before what it waits for was done; empty when nothing was
    ///   left
    record TaskStarted(Named task, Named by, String reason) implements RecoveryEvent {}

    /// A step of the task's procedure was done.
    ///
    /// @param step counted from 1
    /// @param text what the step says
    record RecoveryStepDone(Named task, int step, String text, String note)
            implements RecoveryEvent {}

    record RecoveryStepReopened(Named task, int step, String text, String reason)
            implements RecoveryEvent {}

    /// A task cannot go on.
    ///
    /// @param on what or whom it waits for; may be empty
    /// @param expected when it is thought to go on; null when nobody knows
    record TaskBlocked(Named task, String reason, String on, @Nullable Instant expected)
            implements RecoveryEvent {}

    record TaskUnblocked(Named task, String note) implements RecoveryEvent {}

    record TaskDone(Named task, String result) implements RecoveryEvent {}

    /// A task that was done, or dropped, is to be done after all.
    record TaskReopened(Named task, String reason) implements RecoveryEvent {}

    /// A task that the plan does not foresee.
    ///
    /// @param owner who does it: a role of the plan, or somebody by name with an empty id
    /// @param duration null when nobody knows
    /// @param after the tasks that must be done before
    record TaskAdded(
            String name, Named owner, @Nullable Duration duration, List<Named> after, String reason)
            implements RecoveryEvent {
        public TaskAdded {
            after = List.copyOf(after);
        }
    }

    /// A task is not needed this time: what waits for it waits no longer.
    record TaskDropped(Named task, String reason) implements RecoveryEvent {}

    /// A task got another place in the order of priority.
    ///
    /// @param place counted from 1
    record TaskReprioritised(Named task, int place, String reason, DecisionMade decision)
            implements RecoveryEvent {}

    /// From which copy a task restores.
    ///
    /// @param taken when the copy was made
    /// @param outage from when on nothing was kept any more
    /// @param rpo the most that may be lost; null when nothing says so
    /// @param reason why more is lost than may be; empty when it is not
    /// @param decision null unless more is lost than may be
    record BackupChosen(
            Named task,
            Named backup,
            Instant taken,
            Instant outage,
            @Nullable Duration rpo,
            String reason,
            @Nullable DecisionMade decision)
            implements RecoveryEvent {
        /// What is lost, as a time.
        public Duration loss() {
            return taken.isBefore(outage) ? Duration.between(taken, outage) : Duration.ZERO;
        }

        public boolean aboveRpo() {
            return rpo != null && loss().compareTo(rpo) > 0;
        }
    }

    /// The organisation goes back to its usual ways.
    ///
    /// @param exit the plan's criteria of the return
    /// @param role the role that decides it by the plan; both empty when it names none
    record ReturnDecided(ExitCheck exit, Named role, DecisionMade decision)
            implements RecoveryEvent {}
}
