package app.courante.plan;

/// How much a gap would hurt on the day, the worst first.
public enum GapSeverity {
    SEVERE,
    MINOR
}
