package app.courante.crisis;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may be asked of a crisis as a whole.
public sealed interface CrisisCommand extends Command {
    /// Opens a crisis of its own and makes it the one on screen.
    ///
    /// @param began null means now
    record DeclareCrisis(String title, int level, String known, @Nullable Moment began)
            implements CrisisCommand {}

    /// Opens a crisis out of a log kept elsewhere. All of it or nothing.
    record ImportLog(String title, String source, String zone, List<ImportedLine> lines)
            implements CrisisCommand {
        public ImportLog {
            lines = List.copyOf(lines);
        }
    }

    /// A line of a log kept elsewhere, as it will stand in ours.
    ///
    /// @param author empty when the file does not say who wrote the line
    record ImportedLine(ZonedDateTime at, Kind kind, String text, String author, String source) {}

    record CloseCrisis(String reason) implements CrisisCommand {}

    record ReopenCrisis(String reason) implements CrisisCommand {}
}
