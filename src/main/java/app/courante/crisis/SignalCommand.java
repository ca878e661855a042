package app.courante.crisis;

import org.jspecify.annotations.Nullable;

/// What may be asked about what was seen.
public sealed interface SignalCommand extends Command {
    /// Says what was seen.
    ///
    /// @param happened null means now
    record ReportSignal(String text, String source, @Nullable Moment happened)
            implements SignalCommand {}

    record DismissSignal(EntryId signal, String reason) implements SignalCommand {}
}
