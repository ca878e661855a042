package app.courante.crisis;

import org.jspecify.annotations.Nullable;

/// Facts about the activities of the organisation.
public sealed interface ActivityEvent extends Event {
    /// How an activity runs from now on; the entry's `happened` is since when.
    ///
    /// @param service what is still served, in words
    /// @param percent how much of the usual service that is; null when nobody told
    /// @param measured the measure by which it was decided; null when a person said it
    record ActivityChanged(
            Named activity,
            ActivityState state,
            String service,
            @Nullable Integer percent,
            @Nullable Measured measured)
            implements ActivityEvent {
        public ActivityChanged(Named activity, ActivityState state, String service) {
            this(activity, state, service, null, null);
        }
    }

    /// A measure that crossed the service level the plan keeps.
    record Measured(Named indicator, double value, long kept) {}
}
