package app.courante.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Something found at opening that the user must be told.
///
/// @param line the first line concerned, counted from 1; 0 where lines do not matter
/// @param keptIn the file into which what was cut off has been put; null where nothing was moved
public record Incident(Kind kind, Path file, long line, @Nullable Path keptIn) {
    /// What can be found; each has one text in each language, `incident.…`.
    public enum Kind {
        /// The last write was cut off before it was acknowledged.
        UNFINISHED_WRITE,
        /// A line that was once safe cannot be read any more.
        DAMAGED_LINE,
        /// The file names no device that its key belongs to.
        DAMAGED_HEADER,
        /// Another laptop's journal was written by a newer version; what is known of it is read.
        NEWER_FORM
    }
}
