package app.courante.crisis;

import org.jspecify.annotations.Nullable;

/// What may be asked about activities.
public sealed interface ActivityCommand extends Command {
    /// Says how an activity runs.
    ///
    /// @param activity its id in the plan
    /// @param percent how much of the usual service is kept while it is degraded; null for what the
    ///   words of the service begin with (`60 %, calls only`), if they do
    /// @param happened since when; null means now
    record ChangeActivity(
            String activity,
            ActivityState state,
            String service,
            @Nullable Integer percent,
            @Nullable Moment happened)
            implements ActivityCommand {
        public ChangeActivity(
                String activity, ActivityState state, String service, @Nullable Moment happened) {
            this(activity, state, service, null, happened);
        }
    }
}
