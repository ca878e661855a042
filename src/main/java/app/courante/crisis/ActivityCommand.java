package app.courante.crisis;

import org.jspecify.annotations.Nullable;

/// What may be asked about activities.
public sealed interface ActivityCommand extends Command {
    /// Says how an activity runs.
    ///
    /// @param activity its id in the plan
    /// @param happened since when; null means now
    record ChangeActivity(
            String activity, ActivityState state, String service, @Nullable Moment happened)
            implements ActivityCommand {}
}
