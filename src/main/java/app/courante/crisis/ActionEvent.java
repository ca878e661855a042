package app.courante.crisis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Facts about actions given in the cell.
public sealed interface ActionEvent extends Event {
    /// Somebody was given something to do.
    ///
    /// @param to who does it: a role of the plan, or a person by the name that was typed (then with
    ///   an empty id); both empty while nobody is named
    /// @param due null when no time was set
    record ActionGiven(String text, Named to, @Nullable Instant due, Priority priority)
            implements ActionEvent {}

    /// The whole action as it stands from now on.
    record ActionChanged(
            EntryId action,
            String text,
            Named to,
            @Nullable Instant due,
            Priority priority,
            String reason)
            implements ActionEvent {}

    /// An action was done.
    ///
    /// @param text what the action was
    record ActionDone(EntryId action, String text, String result) implements ActionEvent {}

    record ActionDropped(EntryId action, String text, String reason) implements ActionEvent {}

    /// An action that was not finished goes into the upkeep of the plan.
    record ActionCarried(EntryId action, String text, Named to, String reason)
            implements ActionEvent {}

    record ActionReopened(EntryId action, String text, String reason) implements ActionEvent {}
}
