package app.courante.crisis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What may be asked of the running log.
public sealed interface LogCommand extends Command {
    /// Writes a line.
    ///
    /// @param decidedBy for a decision: who decided; empty means the author
    /// @param happened null means now
    /// @param learned null means now
    record LogEntry(
            Kind kind,
            String text,
            String source,
            boolean verified,
            String decidedBy,
            @Nullable Moment happened,
            @Nullable Instant learned)
            implements LogCommand {
        /// The simplest line: it just happened, and somebody saw it.
        public static LogEntry now(Kind kind, String text) {
            return new LogEntry(kind, text, "", true, "", null, null);
        }
    }

    /// Strikes a line's text and puts another in its place.
    ///
    /// @param happened null when the time stands
    record CorrectEntry(EntryId entry, String text, String reason, @Nullable Moment happened)
            implements LogCommand {}

    record ConfirmEntry(EntryId entry, String source) implements LogCommand {}
}
