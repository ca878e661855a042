package app.courante.ui.plan;

import app.courante.plan.Plan;
import app.courante.plan.PlanPart;

/// What the plan's contents list, in the order of reading; each has one text, `plan.section.…`.
public enum PlanSection implements Leaf {
    CONTEXT(Group.CONTINUITY),
    LEVELS(Group.CONTINUITY),
    ACTIVITIES(Group.CONTINUITY),
    RISKS(Group.CONTINUITY),
    ROLES(Group.CONTINUITY),
    ALERT(Group.CONTINUITY),
    CARDS(Group.CONTINUITY),
    AUDIENCES(Group.CONTINUITY),
    MESSAGES(Group.CONTINUITY),
    DEADLINES(Group.CONTINUITY),
    SITES(Group.CONTINUITY),
    SYSTEMS(Group.CONTINUITY),
    SUPPLIERS(Group.CONTINUITY),
    TELEPHONY(Group.CONTINUITY),
    PEOPLE(Group.CONTINUITY),
    BACKUPS(Group.RECOVERY),
    PROCEDURES(Group.RECOVERY),
    RECOVERY_ORDER(Group.RECOVERY),
    RETURN_TO_NORMAL(Group.RECOVERY),
    REVIEWS(Group.UPKEEP),
    TESTS(Group.UPKEEP),
    TRAININGS(Group.UPKEEP),
    IMPROVEMENTS(Group.UPKEEP);

    /// The three parts of a plan: going on, coming back, and keeping the plan alive.
    public enum Group {
        CONTINUITY,
        RECOVERY,
        UPKEEP
    }

    private final Group group;

    PlanSection(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    /// How many things of its kind the plan holds; 0 also where nothing is counted.
    public int count(Plan plan) {
        return switch (this) {
            case CONTEXT, ALERT, RETURN_TO_NORMAL -> 0;
            case LEVELS -> plan.levels().size();
            case ACTIVITIES -> plan.activities().size();
            case RISKS -> plan.risks().size();
            case ROLES -> plan.arrangement().roles().size();
            case CARDS -> plan.arrangement().actionCards().size();
            case AUDIENCES -> plan.communication().audiences().size();
            case MESSAGES -> plan.communication().templates().size();
            case DEADLINES -> plan.contractDeadlines().size();
            case SITES -> plan.resources().sites().size();
            case SYSTEMS -> plan.resources().systems().size();
            case SUPPLIERS -> plan.resources().suppliers().size();
            case TELEPHONY -> plan.resources().telephony().numbers().size();
            case PEOPLE -> plan.people().size();
            case BACKUPS -> plan.recovery().backups().size();
            case PROCEDURES -> plan.recovery().procedures().size();
            case RECOVERY_ORDER -> plan.recovery().tasks().size();
            case REVIEWS -> plan.upkeep().reviews().size();
            case TESTS -> plan.upkeep().tests().size();
            case TRAININGS -> plan.upkeep().trainings().size();
            case IMPROVEMENTS -> plan.upkeep().improvements().size();
        };
    }

    /// Where things of this kind are read.
    public static PlanSection of(PlanPart part) {
        return switch (part) {
            case IDENTITY -> CONTEXT;
            case LEVEL -> LEVELS;
            case ACTIVITY -> ACTIVITIES;
            case RISK -> RISKS;
            case PERSON -> PEOPLE;
            case ROLE -> ROLES;
            case CALL_ORDER, ON_CALL, CALL_OUT, DUTY, MEETING_PLACE, BRIDGE -> ALERT;
            case ACTION_CARD -> CARDS;
            case AUDIENCE -> AUDIENCES;
            case MESSAGE -> MESSAGES;
            case CONTRACT_DEADLINE, OBLIGATIONS -> DEADLINES;
            case SITE -> SITES;
            case SYSTEM -> SYSTEMS;
            case SUPPLIER -> SUPPLIERS;
            case TRUNK, BORDER_CONTROLLER, NUMBER, ANNOUNCEMENT, RESCUE_SIM -> TELEPHONY;
            case BACKUP -> BACKUPS;
            case PROCEDURE -> PROCEDURES;
            case RECOVERY_TASK -> RECOVERY_ORDER;
            case RETURN_TO_NORMAL -> RETURN_TO_NORMAL;
            case REVIEW -> REVIEWS;
            case TEST -> TESTS;
            case TRAINING -> TRAININGS;
            case IMPROVEMENT -> IMPROVEMENTS;
        };
    }
}
