package app.courante.ui.kit;

import app.courante.document.WrittenDuration;
import java.time.Duration;
import java.util.Optional;

/// Reads how long something takes as a tired person types it: `20`, which means minutes, `20 min`,
/// `1 h 30`.
public final class LengthInput {
    private LengthInput() {}

    /// Empty when it is no length of time.
    public static Optional<Duration> read(String typed) {
        var text = typed.strip();
        return text.matches("\\d{1,5}")
                ? Optional.of(Duration.ofMinutes(Long.parseLong(text)))
                : WrittenDuration.parse(text);
    }
}
