package app.courante.plan.rule;

/// What starts the clock of a rule.
public enum ClockStart {
    /// Somebody of the organisation came to know of it.
    AWARE,
    /// The incident was classified as one that must be told.
    CLASSIFIED,
    /// The step before was filed; the latest filing counts.
    FILED
}
