package app.courante.ui.plan;

import app.courante.plan.Plan;
import app.courante.plan.PlanPart;
import java.util.function.ToIntFunction;

/// What the plan's contents list, in the order of reading; each has one text, `plan.section.…`.
public enum PlanSection {
    CONTEXT(Group.CONTINUITY, _ -> 0),
    LEVELS(Group.CONTINUITY, plan -> plan.levels().size()),
    ACTIVITIES(Group.CONTINUITY, plan -> plan.activities().size()),
    RISKS(Group.CONTINUITY, plan -> plan.risks().size()),
    ROLES(Group.CONTINUITY, plan -> plan.arrangement().roles().size()),
    ALERT(Group.CONTINUITY, _ -> 0),
    CARDS(Group.CONTINUITY, plan -> plan.arrangement().actionCards().size()),
    AUDIENCES(Group.CONTINUITY, plan -> plan.communication().audiences().size()),
    MESSAGES(Group.CONTINUITY, plan -> plan.communication().templates().size()),
    DEADLINES(Group.CONTINUITY, plan -> plan.contractDeadlines().size()),
    SITES(Group.CONTINUITY, plan -> plan.resources().sites().size()),
    SYSTEMS(Group.CONTINUITY, plan -> plan.resources().systems().size()),
    SUPPLIERS(Group.CONTINUITY, plan -> plan.resources().suppliers().size()),
    TELEPHONY(Group.CONTINUITY, plan -> plan.resources().telephony().numbers().size()),
    PEOPLE(Group.CONTINUITY, plan -> plan.people().size()),
    BACKUPS(Group.RECOVERY, plan -> plan.recovery().backups().size()),
    PROCEDURES(Group.RECOVERY, plan -> plan.recovery().procedures().size()),
    RECOVERY_ORDER(Group.RECOVERY, plan -> plan.recovery().tasks().size()),
    RETURN_TO_NORMAL(Group.RECOVERY, _ -> 0),
    REVIEWS(Group.UPKEEP, plan -> plan.upkeep().reviews().size()),
    TESTS(Group.UPKEEP, plan -> plan.upkeep().tests().size()),
    TRAININGS(Group.UPKEEP, plan -> plan.upkeep().trainings().size()),
    IMPROVEMENTS(Group.UPKEEP, plan -> plan.upkeep().improvements().size());

    /// The three halves of a plan: going on, coming back, and keeping the plan alive.
    public enum Group {
        CONTINUITY,
        RECOVERY,
        UPKEEP
    }

    private final Group group;
    private final ToIntFunction<Plan> count;

    PlanSection(Group group, ToIntFunction<Plan> count) {
        this.group = group;
        this.count = count;
    }

    public Group group() {
        return group;
    }

    /// How many things of its kind the plan holds; 0 also where nothing is counted.
    public int count(Plan plan) {
        return count.applyAsInt(plan);
    }

    /// Where things of this kind are read.
    public static PlanSection of(PlanPart part) {
        return switch (part) {
            case LEVEL -> LEVELS;
            case ACTIVITY -> ACTIVITIES;
            case RISK -> RISKS;
            case PERSON -> PEOPLE;
            case ROLE -> ROLES;
            case CALL_ORDER, ON_CALL, MEETING_PLACE, BRIDGE -> ALERT;
            case ACTION_CARD -> CARDS;
            case AUDIENCE -> AUDIENCES;
            case MESSAGE -> MESSAGES;
            case CONTRACT_DEADLINE -> DEADLINES;
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
