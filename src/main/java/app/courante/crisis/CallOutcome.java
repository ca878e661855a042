package app.courante.crisis;

import java.util.List;

/// What came of a call to somebody of the cell, in the order of the number keys.
public enum CallOutcome {
    HERE,
    ON_THE_WAY,
    REMOTE,
    NO_ANSWER,
    WRONG_NUMBER,
    UNAVAILABLE;

    /// The number key that says it, from 1.
    public int key() {
        return List.of(values()).indexOf(this) + 1;
    }

    /// Spoke to us and comes, or is there already.
    public boolean reached() {
        return inPlace() || this == ON_THE_WAY;
    }

    /// Can work for the cell now.
    public boolean inPlace() {
        return this == HERE || this == REMOTE;
    }
}
