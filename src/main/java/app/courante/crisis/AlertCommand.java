package app.courante.crisis;

import java.time.Duration;

/// What may be asked about alerts.
public sealed interface AlertCommand extends Command {
    /// Says that somebody knows of it.
    ///
    /// @param alert its key
    /// @param said what it says, in the words of who acknowledges it
    record AcknowledgeAlert(String alert, String said) implements AlertCommand {}

    record SnoozeAlert(String alert, String said, Duration length) implements AlertCommand {}
}
