package app.courante.crisis;

/// What a test call dialled: the number itself from outside, or an emergency service from behind
/// it.
public enum TestRoute {
    INBOUND,
    EMERGENCY_15,
    EMERGENCY_17,
    EMERGENCY_18,
    EMERGENCY_112;

    public boolean emergency() {
        return this != INBOUND;
    }

    /// The digits of the emergency service; empty for the number itself.
    public String digits() {
        return emergency() ? name().substring("EMERGENCY_".length()) : "";
    }
}
