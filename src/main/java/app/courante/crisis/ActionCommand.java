package app.courante.crisis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What may be asked about actions.
public sealed interface ActionCommand extends Command {
    /// Gives somebody something to do.
    ///
    /// @param to a role's id, a role's or a person's name; empty while nobody is named
    /// @param happened null means now
    record GiveAction(
            String text,
            String to,
            @Nullable Instant due,
            Priority priority,
            @Nullable Moment happened)
            implements ActionCommand {}

    record ChangeAction(
            EntryId action,
            String text,
            String to,
            @Nullable Instant due,
            Priority priority,
            String reason)
            implements ActionCommand {}

    record EndAction(EntryId action, String result) implements ActionCommand {}

    record DropAction(EntryId action, String reason) implements ActionCommand {}

    /// Leaves an action to the upkeep of the plan.
    record CarryAction(EntryId action, String reason) implements ActionCommand {}

    record ReopenAction(EntryId action, String reason) implements ActionCommand {}
}
