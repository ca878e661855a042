package app.courante.ui.draft;

import app.courante.document.Kind;
import app.courante.document.Path;
import app.courante.document.PlanShape;
import app.courante.document.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A page of the plan being written: one group of fields, or a list of things; each has one text,
/// `writing.page.…`.
public enum DraftPage {
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

    DraftPage(Group group, String path) {
        this.group = group;
        this.path = path;
    }

    public Group group() {
        return group;
    }

    /// Where the page's content stands in the document.
    public Path path() {
        return Path.parse(path);
    }

    Kind kind() {
        return Objects.requireNonNull(PlanShape.kindAt(path()));
    }

    /// Whether it holds a list of things, each with a form of its own.
    boolean isList() {
        return kind() instanceof Kind.Many;
    }

    /// The shape of the page's form, or of each of its things; null for a plain list.
    @Nullable Shape<?> shape() {
        return switch (kind()) {
            case Kind.Many(var shape) -> shape;
            case Kind.Nested(var shape) -> shape;
            default -> null;
        };
    }

    /// The page on which this place is written; the first one for a place on none.
    static DraftPage of(Path place) {
        return pages().stream()
                .filter(page -> place.startsWith(page.path()))
                .findFirst()
                .orElse(IDENTITY);
    }

    static List<DraftPage> pages() {
        return Arrays.asList(values());
    }
}
