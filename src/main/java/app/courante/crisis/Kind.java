package app.courante.crisis;

/// The kinds of line in the running log.
public enum Kind {
    INFORMATION,
    DECISION,
    ACTION,
    COMMUNICATION,
    CALL
}
