package app.courante.ui.draft;

import app.courante.document.Path;
import app.courante.text.Texts;

/// A page of the plan being written: one group of fields, or a list of things; each has one text,
/// `writing.page.…`.
public enum PlanPage implements DraftPage {
    IDENTITY(Group.CONTINUITY, "identity"),
    PURPOSE(Group.CONTINUITY, "purpose"),
    LEVELS(Group.CONTINUITY, "levels"),
    ACTIVITIES(Group.CONTINUITY, "activities"),
    RISKS(Group.CONTINUITY, "risks"),
    DETECTION(Group.CONTINUITY, "arrangement/detection"),
    ROLES(Group.CONTINUITY, "arrangement/roles"),
    CALL_ORDER(Group.CONTINUITY, "arrangement/callOrder"),
    ON_CALL(Group.CONTINUITY, "arrangement/onCall"),
    CALL_OUT(Group.CONTINUITY, "arrangement/callOut"),
    DUTY(Group.CONTINUITY, "arrangement/duty"),
    MEETING_PLACES(Group.CONTINUITY, "arrangement/meetingPlaces"),
    BRIDGES(Group.CONTINUITY, "arrangement/bridges"),
    LAUNCH_AGENDA(Group.CONTINUITY, "arrangement/launchAgenda"),
    ACTION_CARDS(Group.CONTINUITY, "arrangement/actionCards"),
    PEOPLE(Group.CONTINUITY, "people"),
    AUDIENCES(Group.CONTINUITY, "communication/audiences"),
    MESSAGES(Group.CONTINUITY, "communication/templates"),
    CONTRACT_DEADLINES(Group.CONTINUITY, "contractDeadlines"),
    OBLIGATIONS(Group.CONTINUITY, "obligations"),
    SITES(Group.CONTINUITY, "resources/sites"),
    SYSTEMS(Group.CONTINUITY, "resources/systems"),
    SUPPLIERS(Group.CONTINUITY, "resources/suppliers"),
    TRUNKS(Group.CONTINUITY, "resources/telephony/trunks"),
    BORDER_CONTROLLERS(Group.CONTINUITY, "resources/telephony/borderControllers"),
    NUMBERS(Group.CONTINUITY, "resources/telephony/numbers"),
    ANNOUNCEMENTS(Group.CONTINUITY, "resources/telephony/announcements"),
    RESCUE_SIMS(Group.CONTINUITY, "resources/telephony/rescueSims"),
    BACKUPS(Group.RECOVERY, "recovery/backups"),
    PROCEDURES(Group.RECOVERY, "recovery/procedures"),
    RECOVERY_TASKS(Group.RECOVERY, "recovery/tasks"),
    RETURN_TO_NORMAL(Group.RECOVERY, "recovery/returnToNormal"),
    REVIEWS(Group.UPKEEP, "upkeep/reviews"),
    TESTS(Group.UPKEEP, "upkeep/tests"),
    TRAININGS(Group.UPKEEP, "upkeep/trainings"),
    IMPROVEMENTS(Group.UPKEEP, "upkeep/improvements");

    /// The three parts of a plan.
    public enum Group {
        CONTINUITY,
        RECOVERY,
        UPKEEP
    }

    private final Group group;
    private final String path;

    PlanPage(Group group, String path) {
        this.group = group;
        this.path = path;
    }

    @Override
    public Path path() {
        return Path.parse(path);
    }

    @Override
    public String title() {
        return Texts.key("writing.page", this);
    }

    @Override
    public String group() {
        return Texts.key("plan.group", group);
    }
}
