package app.courante.crisis;

import java.time.Instant;

/// Who asks, and what the desk's clock shows while it decides.
///
/// @param wall the real instant, which in an exercise is another
public record Asker(Author author, Instant now, Instant wall) {
    public Asker(Author author, Instant now) {
        this(author, now, now);
    }
}
