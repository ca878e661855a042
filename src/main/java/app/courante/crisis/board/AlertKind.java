package app.courante.crisis.board;

/// Everything that can alarm the cell; each has a sentence and an advice in each language,
/// `alert.…` and `alert-advice.…`.
public enum AlertKind {
    SIGNAL_WAITING,
    NOT_ACTIVATED,
    MTPD_NEAR,
    MTPD_PASSED,
    RTO_NEAR,
    RTO_PASSED,
    DECIDE_NEAR,
    DECIDE_PASSED,
    CALL_OUT_LATE,
    NO_ANSWER,
    NOBODY_REACHED,
    ARRIVAL_LATE,
    ROLE_VACANT,
    ROLE_HELD_TWICE,
    EXCLUSIVE_TWICE,
    SHIFT_ENDING,
    SHIFT_TOO_LONG,
    RELIEF_MISSING,
    RECOVERY_LATE,
    TASK_BLOCKED,
    STEP_OVERDUE,
    ACTION_DUE,
    ACTION_OVERDUE,
    LOG_SILENT,
    REPORT_DUE,
    REPORT_OVERDUE,
    EXIT_REVIEW_DUE
}
