package app.courante.crisis;

import java.util.List;

/// The kinds of line in the running log.
public enum Kind {
    INFORMATION,
    DECISION,
    ACTION,
    COMMUNICATION,
    CALL,
    /// Who holds which role, and hands it over.
    CELL,
    /// What was done about an alert.
    ALERT;

    /// Those that a person writes; the others come of what is done on the screens.
    public static final List<Kind> TYPED =
            List.of(INFORMATION, DECISION, ACTION, COMMUNICATION, CALL);
}
