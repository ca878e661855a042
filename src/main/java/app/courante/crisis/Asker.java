package app.courante.crisis;

import java.time.Instant;

/// Who asks, and what the desk's clock shows while it decides.
public record Asker(Author author, Instant now) {}
