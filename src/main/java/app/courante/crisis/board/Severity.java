package app.courante.crisis.board;

/// How pressing an alert is.
public enum Severity {
    /// Red: act now.
    NOW,
    /// Amber: soon.
    SOON
}
