package app.courante.plan;

/// What comes round in the upkeep of a plan; each has one text, `due.kind.…`.
public enum DueKind {
    PLAN_REVIEW,
    REVIEW,
    TEST,
    TRAINING,
    RESTORE_TEST,
    CONTACTS,
    IMPROVEMENT,
    PREVENTION
}
