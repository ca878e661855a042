package app.courante.ui.exercise;

import org.jspecify.annotations.Nullable;

/// How a laptop on which an exercise is played stands to the one that runs it.
///
/// @param why it is not tied; null while it is
public record Tie(State state, @Nullable Enum<?> why) {
    /// Each has one text in each language, `tie.…`.
    public enum State {
        /// The exercise is run from here.
        NONE,
        /// It was joined once, and is not now.
        ALONE,
        JOINED,
        LOST,
        ENDED
    }

    /// Of an exercise that is run from here.
    public static final Tie NONE = new Tie(State.NONE, null);

    /// Of one that was joined, and lies here.
    public static final Tie ALONE = new Tie(State.ALONE, null);
}
