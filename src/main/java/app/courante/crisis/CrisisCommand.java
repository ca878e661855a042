package app.courante.crisis;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may be asked of a crisis as a whole.
public sealed interface CrisisCommand extends Command {
    /// Opens a crisis of its own and makes it the one on screen.
    ///
    /// @param began null means now
    record DeclareCrisis(String title, int level, String known, @Nullable Moment began)
            implements CrisisCommand {}

    /// Opens a crisis out of a log kept elsewhere. All of it or nothing.
    record ImportLog(String title, String source, String zone, List<ImportedLine> lines)
            implements CrisisCommand {
        public ImportLog {
            lines = List.copyOf(lines);
        }
    }

    /// A line of a log kept elsewhere, as it will stand in ours.
    ///
    /// @param author empty when the file does not say who wrote the line
    record ImportedLine(ZonedDateTime at, Kind kind, String text, String author, String source) {}

    /// Says how the level follows from what was seen. For a crisis that was declared.
    ///
    /// @param criteria those of the plan that are met, in its words
    record QualifyCrisis(List<EntryId> signals, String source, List<String> criteria)
            implements CrisisCommand {
        public QualifyCrisis {
            signals = List.copyOf(signals);
            criteria = List.copyOf(criteria);
        }
    }

    /// Raises or lowers the level.
    ///
    /// @param met on the way down: the exit criteria that hold, in the plan's words
    /// @param waiver on the way down: why it is left though not all hold
    /// @param unknown on the way down: of the others, those of which nobody can say
    record ChangeLevel(
            int level, String reason, List<String> met, String waiver, List<String> unknown)
            implements CrisisCommand {
        public ChangeLevel {
            met = List.copyOf(met);
            unknown = List.copyOf(unknown);
        }

        public ChangeLevel(int level, String reason, List<String> met, String waiver) {
            this(level, reason, met, waiver, List.of());
        }
    }

    /// Activates a half of the plan.
    ///
    /// @param scenario in the plan's words; empty for all of it
    record ActivatePlan(PlanSide side, String scenario) implements CrisisCommand {}

    record DeactivatePlan(
            PlanSide side,
            String scenario,
            String reason,
            List<String> met,
            String waiver,
            List<String> unknown)
            implements CrisisCommand {
        public DeactivatePlan {
            met = List.copyOf(met);
            unknown = List.copyOf(unknown);
        }

        public DeactivatePlan(
                PlanSide side, String scenario, String reason, List<String> met, String waiver) {
            this(side, scenario, reason, met, waiver, List.of());
        }
    }

    /// Asks the exit criteria and keeps the level.
    ///
    /// @param unknown of those that are not met, those of which nobody can say
    record ReviewExit(List<String> met, List<String> unknown) implements CrisisCommand {
        public ReviewExit {
            met = List.copyOf(met);
            unknown = List.copyOf(unknown);
        }

        public ReviewExit(List<String> met) {
            this(met, List.of());
        }
    }

    /// Ends the crisis with all that is still open in it: actions, and what stands of the plan.
    ///
    /// @param actions what becomes of the open actions
    /// @param others what becomes of those not named; null when there must be none
    /// @param othersReason the reason of these
    /// @param met the exit criteria that hold, in the plan's words
    /// @param waiver why it is closed though not all hold
    /// @param unknown of the others, those of which nobody can say
    record CloseCrisis(
            String reason,
            List<ActionSettled> actions,
            @Nullable ActionFate others,
            String othersReason,
            List<String> met,
            String waiver,
            List<String> unknown)
            implements CrisisCommand {
        public CloseCrisis {
            actions = List.copyOf(actions);
            met = List.copyOf(met);
            unknown = List.copyOf(unknown);
        }

        public CloseCrisis(
                String reason,
                List<ActionSettled> actions,
                @Nullable ActionFate others,
                String othersReason,
                List<String> met,
                String waiver) {
            this(reason, actions, others, othersReason, met, waiver, List.of());
        }

        /// Where nothing is open, and nothing has to be asked.
        public CloseCrisis(String reason) {
            this(reason, List.of(), null, "", List.of(), "");
        }
    }

    /// What becomes of one open action.
    ///
    /// @param reason its result, why it is dropped, or why it is left to the plan's upkeep
    record ActionSettled(EntryId action, ActionFate fate, String reason) {}

    record ReopenCrisis(String reason) implements CrisisCommand {}
}
