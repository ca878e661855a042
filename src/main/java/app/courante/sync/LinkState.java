package app.courante.sync;

import org.jspecify.annotations.Nullable;

/// How a laptop stands to the one it joined.
///
/// @param why it is not joined; null while it is, or when it is only just being tried
public record LinkState(Phase phase, @Nullable Turned why) {
    /// One after the other, and back.
    public enum Phase {
        /// Not all is here yet.
        JOINING,
        JOINED,
        /// It is tried again by itself.
        LOST,
        /// It is tried no more.
        ENDED
    }
}
