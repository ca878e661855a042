package app.courante.crisis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may be asked of the recovery; `happened` null means now.
public sealed interface RecoveryCommand extends Command {
    String task();

    @Nullable Moment happened();

    /// Begins a task.
    ///
    /// @param by a role's id or name, or anybody's name; empty for the role that the plan names
    /// @param reason needed when something that it waits for is not done
    record StartTask(String task, String by, String reason, @Nullable Moment happened)
            implements RecoveryCommand {}

    /// Ticks a step of the task's procedure; begins the task when nobody has.
    record DoTaskStep(String task, int step, String note, @Nullable Moment happened)
            implements RecoveryCommand {}

    record ReopenTaskStep(String task, int step, String reason, @Nullable Moment happened)
            implements RecoveryCommand {}

    /// Says that a task cannot go on.
    ///
    /// @param on what or whom it waits for; may be empty
    /// @param expected when it is thought to go on
    record BlockTask(
            String task,
            String reason,
            String on,
            @Nullable Instant expected,
            @Nullable Moment happened)
            implements RecoveryCommand {}

    record UnblockTask(String task, String note, @Nullable Moment happened)
            implements RecoveryCommand {}

    /// Ends a task.
    ///
    /// @param result needed when steps of its procedure are left
    record EndTask(String task, String result, @Nullable Moment happened)
            implements RecoveryCommand {}

    record ReopenTask(String task, String reason, @Nullable Moment happened)
            implements RecoveryCommand {}

    /// Adds a task that the plan does not foresee.
    ///
    /// @param task what it is called
    /// @param to who does it
    /// @param minutes how long it takes; 0 when nobody knows
    /// @param after the tasks that must be done before
    record AddTask(
            String task,
            String to,
            int minutes,
            List<String> after,
            String reason,
            @Nullable Moment happened)
            implements RecoveryCommand {
        public AddTask {
            after = List.copyOf(after);
        }

        /// Null when nobody knows.
        public @Nullable Duration duration() {
            return minutes <= 0 ? null : Duration.ofMinutes(minutes);
        }
    }

    record DropTask(String task, String reason, @Nullable Moment happened)
            implements RecoveryCommand {}

    /// Gives a task another place in the order of priority.
    ///
    /// @param place counted from 1
    /// @param decidedBy empty means who asks
    record ReprioritiseTask(
            String task, int place, String reason, String decidedBy, @Nullable Moment happened)
            implements RecoveryCommand {}

    /// Chooses the copy that a task restores from.
    ///
    /// @param backup its id in the plan
    /// @param taken when the copy was made; null for the last one that succeeded, by the plan
    /// @param reason needed when more is lost than may be
    /// @param decidedBy empty means who asks
    record ChooseBackup(
            String task,
            String backup,
            @Nullable Instant taken,
            String reason,
            String decidedBy,
            @Nullable Moment happened)
            implements RecoveryCommand {}

    /// Decides that the organisation goes back to its usual ways.
    ///
    /// @param met the plan's criteria that hold, in its words
    /// @param waiver why it is decided though not all hold
    /// @param decidedBy empty means who asks
    record DecideReturn(
            List<String> met, String waiver, String decidedBy, @Nullable Moment happened)
            implements RecoveryCommand {
        public DecideReturn {
            met = List.copyOf(met);
        }

        @Override
        public String task() {
            return "";
        }
    }
}
