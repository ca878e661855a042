package app.courante.crisis;

import org.jspecify.annotations.Nullable;

/// What may be asked about situation reports.
public sealed interface ReportCommand extends Command {
    /// Says that a situation report was given.
    ///
    /// @param happened null means now
    record GiveReport(String text, @Nullable Moment happened) implements ReportCommand {}
}
