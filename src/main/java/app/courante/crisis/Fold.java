package app.courante.crisis;

import org.jspecify.annotations.Nullable;

/// Builds a state from entries: takes any entry, in any order, twice, and never throws.
interface Fold<S extends @Nullable Object> {
    void apply(Entry entry);

    /// The state now. Immutable: entries applied later do not show in it.
    S state();

    /// A fold of its own that goes on from here; neither sees what the other is given from now on.
    Fold<S> copy();
}
