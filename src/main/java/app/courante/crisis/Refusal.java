package app.courante.crisis;

/// Every reason the desk can say no. Each has one text in each language, `refusal.…`.
public enum Refusal {
    TITLE_MISSING,
    TEXT_MISSING,
    TEXT_TOO_LONG,
    REASON_MISSING,
    LEVEL_UNKNOWN,
    TIME_IN_FUTURE,
    NO_CRISIS,
    CRISIS_CLOSED,
    CRISIS_OPEN,
    ENTRY_UNKNOWN,
    ENTRY_UNCHANGED,
    ENTRY_ALREADY_CONFIRMED,
    LOG_EMPTY,
    PLAN_ALREADY_IN_FORCE,
    PLAN_ALREADY_APPROVED,
    VERSION_MISSING,
    VERSION_TAKEN,
    APPROVER_MISSING
}
