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

    /// Whether less than usual is served.
    public boolean impaired() {
        return this == INTERRUPTED || this == DEGRADED;
    }
}
