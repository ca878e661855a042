package app.courante.ui.replay;

import java.util.function.Consumer;

/// Begins an exercise from the point of the log that is on screen.
public interface Branches {
    /// Opens the new exercise under this name.
    ///
    /// @param done called once it is there
    /// @param failed called with a sentence when it cannot be
    /// @return calls it off, as long as it is not there
    Runnable begin(String name, ReplayModel from, Runnable done, Consumer<String> failed);
}
