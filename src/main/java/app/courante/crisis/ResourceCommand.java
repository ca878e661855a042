package app.courante.crisis;

import org.jspecify.annotations.Nullable;

/// What may be asked about what the activities stand on.
public sealed interface ResourceCommand extends Command {
    /// Says how a resource is.
    ///
    /// @param resource its id in the plan
    /// @param happened since when; null means now
    record ChangeResource(
            ResourceKind kind,
            String resource,
            ResourceState state,
            String note,
            @Nullable Moment happened)
            implements ResourceCommand {}
}
