package app.courante.crisis;

/// Facts about what the activities stand on.
public sealed interface ResourceEvent extends Event {
    /// How a resource is from now on; the entry's `happened` is since when.
    ///
    /// @param note what is known of it, in words
    record ResourceChanged(ResourceKind kind, Named resource, ResourceState state, String note)
            implements ResourceEvent {}
}
