package app.courante.crisis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line about a crisis, to choose it among all.
///
/// @param level 0 for a log kept elsewhere
/// @param closed null while it runs
public record CrisisSummary(
        CrisisId id,
        String title,
        int level,
        boolean imported,
        Instant began,
        @Nullable Instant closed,
        int entries) {}
