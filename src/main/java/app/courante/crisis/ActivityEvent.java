package app.courante.crisis;

/// Facts about the activities of the organisation.
public sealed interface ActivityEvent extends Event {
    /// How an activity runs from now on; the entry's `happened` is since when.
    ///
    /// @param service what is still served, in words
    record ActivityChanged(Named activity, ActivityState state, String service)
            implements ActivityEvent {}
}
