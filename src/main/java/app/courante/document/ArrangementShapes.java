package app.courante.document;

import static app.courante.document.Field.day;
import static app.courante.document.Field.flag;
import static app.courante.document.Field.length;
import static app.courante.document.Field.line;
import static app.courante.document.Field.many;
import static app.courante.document.Field.nested;
import static app.courante.document.Field.prose;
import static app.courante.document.Field.ref;
import static app.courante.document.Field.refs;
import static app.courante.document.Field.texts;
import static app.courante.document.Field.whole;

import app.courante.plan.Communication;
import app.courante.plan.CrisisArrangement;
import app.courante.plan.PlanPart;
import app.courante.plan.Role;

/// The shapes of the crisis arrangement and of communication.
final class ArrangementShapes {
    private static final int HIGHEST_LEVEL = 9;

    /// The share of the roles, in percent, that makes the cell active where a plan states none.
    private static final int USUAL_TARGET = 80;

    static final Shape<CrisisArrangement> ARRANGEMENT =
            Shape.of(
                    CrisisArrangement.class,
                    many(
                            "detection",
                            Shape.of(
                                    CrisisArrangement.DetectionSource.class,
                                    line("name").asRequired(),
                                    line("signal"),
                                    line("alerts"))),
                    many(
                            "roles",
                            Shape.of(
                                    PlanPart.ROLE,
                                    Role.class,
                                    line("id").asRequired(),
                                    line("name").asRequired(),
                                    prose("summary"),
                                    texts("duties"),
                                    whole("fromLevel", 1, HIGHEST_LEVEL, 1),
                                    flag("exclusive"),
                                    ref("holder", PlanPart.PERSON),
                                    refs("deputies", PlanPart.PERSON),
                                    refs("onCall", PlanPart.ON_CALL))),
                    refs("callOrder", PlanPart.ROLE),
                    many(
                            "onCall",
                            Shape.of(
                                    PlanPart.ON_CALL,
                                    CrisisArrangement.OnCall.class,
                                    line("id").asRequired(),
                                    line("name").asRequired(),
                                    line("hours"),
                                    many(
                                            "turns",
                                            Shape.of(
                                                    CrisisArrangement.Turn.class,
                                                    ref("person", PlanPart.PERSON).asRequired(),
                                                    day("from"),
                                                    day("until"))))),
                    nested(
                            "callOut",
                            Shape.of(
                                    PlanPart.CALL_OUT,
                                    CrisisArrangement.CallOut.class,
                                    length("nextAfter"),
                                    whole("targetPercent", 1, 100, USUAL_TARGET),
                                    prose("message"))),
                    nested(
                            "duty",
                            Shape.of(
                                    PlanPart.DUTY,
                                    CrisisArrangement.Duty.class,
                                    length("longestShift"),
                                    length("overlap"),
                                    length("entryEvery"),
                                    length("exitReviewEvery"))),
                    many(
                            "meetingPlaces",
                            Shape.of(
                                    PlanPart.MEETING_PLACE,
                                    CrisisArrangement.MeetingPlace.class,
                                    line("id").asRequired(),
                                    line("name").asRequired(),
                                    ref("site", PlanPart.SITE),
                                    prose("access"),
                                    texts("equipment"))),
                    many(
                            "bridges",
                            Shape.of(
                                    PlanPart.BRIDGE,
                                    CrisisArrangement.Bridge.class,
                                    line("id").asRequired(),
                                    line("name").asRequired(),
                                    line("phone"),
                                    line("code"),
                                    line("link"))),
                    texts("launchAgenda"),
                    many(
                            "actionCards",
                            Shape.of(
                                    PlanPart.ACTION_CARD,
                                    CrisisArrangement.ActionCard.class,
                                    line("id").asRequired(),
                                    line("title").asRequired(),
                                    ref("role", PlanPart.ROLE),
                                    whole("fromLevel", 1, HIGHEST_LEVEL, 1),
                                    line("scenario"),
                                    many(
                                            "steps",
                                            Shape.of(
                                                    CrisisArrangement.CardStep.class,
                                                    prose("text").asRequired(),
                                                    length("within"),
                                                    flag("optional"),
                                                    line("condition"))))));

    static final Shape<Communication> COMMUNICATION =
            Shape.of(
                    Communication.class,
                    many(
                            "audiences",
                            Shape.of(
                                    PlanPart.AUDIENCE,
                                    Communication.Audience.class,
                                    line("id").asRequired(),
                                    line("name").asRequired(),
                                    line("channels"),
                                    ref("speaker", PlanPart.ROLE),
                                    length("firstMessageWithin"),
                                    many(
                                            "contacts",
                                            Shape.of(
                                                    Communication.Contact.class,
                                                    line("name").asRequired(),
                                                    line("organisation"),
                                                    line("phone"),
                                                    line("email"))))),
                    many(
                            "templates",
                            Shape.of(
                                    PlanPart.MESSAGE,
                                    Communication.MessageTemplate.class,
                                    line("id").asRequired(),
                                    line("name").asRequired(),
                                    refs("audiences", PlanPart.AUDIENCE),
                                    ref("approver", PlanPart.ROLE),
                                    line("subject"),
                                    prose("body").asRequired())));

    private ArrangementShapes() {}
}
