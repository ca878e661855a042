package app.courante.crisis;

/// How an activity of the organisation runs.
public enum ActivityState {
    NOMINAL,
    DEGRADED,
    INTERRUPTED,
    RESTORED;

    /// Whether time runs against its limits.
    public boolean down() {
        return this == INTERRUPTED;
    }
}
