package app.courante.crisis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Facts about the call-out: who was called for which role, and what came of it.
public sealed interface CallEvent extends Event {
    /// Somebody is calling this person now, so that nobody else does.
    record CallBegun(Named person, Named role) implements CallEvent {}

    /// The call was not made after all.
    record CallGivenUp(Named person) implements CallEvent {}

    /// A call ended.
    ///
    /// @param number the one that was dialled, as the plan writes it; empty when it was another way
    /// @param expected for somebody on the way: when to expect them
    record PersonCalled(
            Named person,
            Named role,
            String number,
            CallOutcome outcome,
            @Nullable Instant expected,
            String note)
            implements CallEvent {}

    /// Somebody came through the door; the entry's `happened` is when.
    record PersonArrived(Named person) implements CallEvent {}
}
