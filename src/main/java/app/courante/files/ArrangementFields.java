package app.courante.files;

import app.courante.plan.CrisisArrangement;
import app.courante.plan.CrisisArrangement.ActionCard;
import app.courante.plan.CrisisArrangement.Bridge;
import app.courante.plan.CrisisArrangement.CardStep;
import app.courante.plan.CrisisArrangement.DetectionSource;
import app.courante.plan.CrisisArrangement.MeetingPlace;
import app.courante.plan.CrisisArrangement.OnCall;
import app.courante.plan.CrisisArrangement.Turn;
import app.courante.plan.Role;

/// Reads how the crisis cell is warned, called and housed.
final class ArrangementFields {
    private ArrangementFields() {}

    static CrisisArrangement arrangement(Fields fields) {
        return new CrisisArrangement(
                fields.list("detection", ArrangementFields::detectionSource),
                fields.list("roles", ArrangementFields::role),
                fields.texts("callOrder"),
                fields.list("onCall", ArrangementFields::onCall),
                fields.list("meetingPlaces", ArrangementFields::meetingPlace),
                fields.list("bridges", ArrangementFields::bridge),
                fields.texts("launchAgenda"),
                fields.list("actionCards", ArrangementFields::actionCard));
    }

    private static DetectionSource detectionSource(Fields fields) {
        return new DetectionSource(
                fields.required("name"), fields.text("signal"), fields.text("alerts"));
    }

    private static Role role(Fields fields) {
        return new Role(
                fields.required("id"),
                fields.required("name"),
                fields.text("summary"),
                fields.texts("duties"),
                fields.number("fromLevel", 1, 9, 1),
                fields.flag("exclusive"),
                fields.textOrNull("holder"),
                fields.texts("deputies"));
    }

    private static OnCall onCall(Fields fields) {
        return new OnCall(
                fields.required("id"),
                fields.required("name"),
                fields.text("hours"),
                fields.list("turns", ArrangementFields::turn));
    }

    private static Turn turn(Fields fields) {
        return new Turn(fields.required("person"), fields.date("from"), fields.date("until"));
    }

    private static MeetingPlace meetingPlace(Fields fields) {
        return new MeetingPlace(
                fields.required("id"),
                fields.required("name"),
                fields.text("site"),
                fields.text("access"),
                fields.texts("equipment"));
    }

    private static Bridge bridge(Fields fields) {
        return new Bridge(
                fields.required("id"),
                fields.required("name"),
                fields.text("phone"),
                fields.text("code"),
                fields.text("link"));
    }

    private static ActionCard actionCard(Fields fields) {
        return new ActionCard(
                fields.required("id"),
                fields.required("title"),
                fields.text("role"),
                fields.number("fromLevel", 1, 9, 1),
                fields.list("steps", ArrangementFields::cardStep));
    }

    private static CardStep cardStep(Fields fields) {
        return new CardStep(fields.required("text"), fields.duration("within"));
    }
}
