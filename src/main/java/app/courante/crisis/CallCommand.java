package app.courante.crisis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What may be asked of the call-out. People and roles are named by their ids in the plan.
public sealed interface CallCommand extends Command {
    record BeginCall(String person, String role) implements CallCommand {}

    record GiveUpCall(String person) implements CallCommand {}

    /// Says what came of a call.
    ///
    /// @param number the one that was dialled; empty means the next one to try
    /// @param expected asked for when somebody is on the way
    /// @param happened null means now
    record LogCall(
            String person,
            String role,
            String number,
            CallOutcome outcome,
            @Nullable Instant expected,
            String note,
            @Nullable Moment happened)
            implements CallCommand {}

    /// Says that somebody is there.
    ///
    /// @param happened null means now
    record LogArrival(String person, @Nullable Moment happened) implements CallCommand {}
}
