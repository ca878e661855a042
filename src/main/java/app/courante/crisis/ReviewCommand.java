package app.courante.crisis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may be asked of the hot wash, while a crisis runs and after it was closed.
public sealed interface ReviewCommand extends Command {
    /// Notes what somebody said.
    ///
    /// @param by empty means who asks
    /// @param happened when it was said; null means now
    record NoteHotWash(HotWash side, String text, String by, @Nullable Moment happened)
            implements ReviewCommand {}

    /// Proposes something to improve in the plan.
    ///
    /// @param note the note it comes from; null when from none
    /// @param owner a person's id or name; empty while nobody is named
    record ProposeImprovement(
            @Nullable EntryId note,
            String finding,
            String action,
            String owner,
            @Nullable LocalDate due)
            implements ReviewCommand {}

    /// Says that these improvements stand in a draft of the plan now.
    ///
    /// @param plan the plan and the version the draft comes from, in words
    record TakeImprovements(List<EntryId> improvements, String plan) implements ReviewCommand {
        public TakeImprovements {
            improvements = List.copyOf(improvements);
        }
    }

    record DropImprovement(EntryId improvement, String reason) implements ReviewCommand {}
}
