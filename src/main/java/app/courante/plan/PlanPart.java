package app.courante.plan;

/// The kinds of things a plan is made of; each has one text, `plan.part.…`.
public enum PlanPart {
    LEVEL,
    ACTIVITY,
    RISK,
    PERSON,
    ROLE,
    CALL_ORDER,
    ON_CALL,
    MEETING_PLACE,
    BRIDGE,
    ACTION_CARD,
    AUDIENCE,
    MESSAGE,
    CONTRACT_DEADLINE,
    SITE,
    SYSTEM,
    SUPPLIER,
    TRUNK,
    BORDER_CONTROLLER,
    NUMBER,
    ANNOUNCEMENT,
    RESCUE_SIM,
    BACKUP,
    PROCEDURE,
    RECOVERY_TASK,
    RETURN_TO_NORMAL,
    REVIEW,
    TEST,
    TRAINING,
    IMPROVEMENT
}
