package app.courante.crisis;

import java.time.Instant;

/// What people did about alerts. The alerts themselves are no facts: they follow from the facts and
/// the time.
public sealed interface AlertEvent extends Event {
    /// Somebody knows of it.
    ///
    /// @param alert its key
    /// @param said what it said
    record AlertAcknowledged(String alert, String said) implements AlertEvent {}

    record AlertSnoozed(String alert, String said, Instant until) implements AlertEvent {}
}
