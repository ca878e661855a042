package app.courante.exercise;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One measure of an objective.
///
/// @param expected ids of the expected actions that show it, all of them
/// @param from number of the inject from which time is counted; empty for the start
/// @param within how long they may take; null when only whether they were done counts
public record Criterion(
        String text, List<String> expected, String from, @Nullable Duration within) {
    public Criterion {
        expected = List.copyOf(expected);
    }
}
