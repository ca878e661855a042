package app.courante.crisis;

/// What came of a call to somebody of the cell, in the order of the number keys.
public enum CallOutcome {
    HERE,
    ON_THE_WAY,
    REMOTE,
    NO_ANSWER,
    WRONG_NUMBER,
    UNAVAILABLE;

    /// Spoke to us and comes, or is there already.
    public boolean reached() {
        return inPlace() || this == ON_THE_WAY;
    }

    /// Can work for the cell now.
    public boolean inPlace() {
        return this == HERE || this == REMOTE;
    }
}
