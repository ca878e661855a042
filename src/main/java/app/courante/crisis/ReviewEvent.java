package app.courante.crisis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Facts of the hot wash: what a crisis taught, and what is done about it. They may come after the
/// crisis was closed.
public sealed interface ReviewEvent extends Event {
    /// Somebody said, on the spot, what went well or what is to improve.
    ///
    /// @param by who said it; empty for who wrote it down
    record HotWashNoted(HotWash side, String text, String by) implements ReviewEvent {}

    /// Something is to be improved in the plan.
    ///
    /// @param note the hot wash note it comes from; null when from none
    /// @param owner who does it: a person of the plan, or a name that was typed (then with an empty
    ///   id); both empty while nobody is named
    record ImprovementProposed(
            @Nullable EntryId note,
            String finding,
            String action,
            Named owner,
            @Nullable LocalDate due)
            implements ReviewEvent {}

    /// An improvement stands in a draft of the plan from now on.
    ///
    /// @param improvement the entry that proposed it, or that gave the action carried over
    /// @param plan the plan and the version the draft comes from, in words
    record ImprovementTaken(EntryId improvement, String finding, String plan)
            implements ReviewEvent {}

    /// An improvement is not pursued.
    record ImprovementDropped(EntryId improvement, String finding, String reason)
            implements ReviewEvent {}
}
