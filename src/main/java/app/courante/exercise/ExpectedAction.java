package app.courante.exercise;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What good players do about an inject.
///
/// @param by id of the role that should; empty for whoever
/// @param within counted from the inject; null when it has no hurry
/// @param signs words that give it away in the log, any of them
public record ExpectedAction(
        String id, String text, Way way, String by, @Nullable Duration within, List<String> signs) {
    /// How it comes about.
    public enum Way {
        DONE,
        SAID,
        DECIDED
    }

    public ExpectedAction {
        signs = List.copyOf(signs);
    }
}
