package app.courante.document;

import static app.courante.document.Field.choice;
import static app.courante.document.Field.length;
import static app.courante.document.Field.line;
import static app.courante.document.Field.many;
import static app.courante.document.Field.nested;
import static app.courante.document.Field.prose;
import static app.courante.document.Field.ref;
import static app.courante.document.Field.refs;
import static app.courante.document.Field.whole;

import app.courante.plan.PlanPart;
import app.courante.plan.Resources;
import app.courante.plan.Telephony;

/// The shapes of places, systems, suppliers and the telephony kit.
final class ResourceShapes {
    private static final int MANY = 100_000;

    static final Shape<Resources.Site> SITE =
            Shape.of(
                    PlanPart.SITE,
                    Resources.Site.class,
                    line("id").asRequired(),
                    line("name").asRequired(),
                    choice("use", Resources.SiteUse.class),
                    line("address"),
                    prose("access"),
                    many(
                            "positions",
                            Shape.of(
                                    Resources.Positions.class,
                                    line("name").asRequired(),
                                    whole("count", 0, MANY, 0).asRequired(),
                                    refs("activities", PlanPart.ACTIVITY))));

    static final Shape<Resources.ItSystem> SYSTEM =
            Shape.of(
                    PlanPart.SYSTEM,
                    Resources.ItSystem.class,
                    line("id").asRequired(),
                    line("name").asRequired(),
                    line("purpose"),
                    line("location"),
                    ref("owner", PlanPart.PERSON),
                    ref("supplier", PlanPart.SUPPLIER),
                    length("rto"),
                    length("rpo"),
                    refs("dependsOn", PlanPart.SYSTEM),
                    prose("degradedMode"));

    static final Shape<Resources.Supplier> SUPPLIER =
            Shape.of(
                    PlanPart.SUPPLIER,
                    Resources.Supplier.class,
                    line("id").asRequired(),
                    line("name").asRequired(),
                    line("service"),
                    line("contractRef"),
                    line("supportLine"),
                    line("supportHours"),
                    line("accountManager"),
                    length("repairWithin"));

    static final Shape<Telephony> TELEPHONY =
            Shape.of(
                    Telephony.class,
                    many(
                            "trunks",
                            Shape.of(
                                    PlanPart.TRUNK,
                                    Telephony.Trunk.class,
                                    line("id").asRequired(),
                                    line("name").asRequired(),
                                    ref("carrier", PlanPart.SUPPLIER),
                                    ref("borderController", PlanPart.BORDER_CONTROLLER),
                                    whole("channels", 0, MANY, 0),
                                    line("failover"))),
                    many(
                            "borderControllers",
                            Shape.of(
                                    PlanPart.BORDER_CONTROLLER,
                                    Telephony.BorderController.class,
                                    line("id").asRequired(),
                                    line("name").asRequired(),
                                    ref("site", PlanPart.SITE),
                                    line("console"))),
                    many(
                            "numbers",
                            Shape.of(
                                    PlanPart.NUMBER,
                                    Telephony.PhoneNumber.class,
                                    line("id").asRequired(),
                                    line("number").asRequired(),
                                    line("use"),
                                    ref("carrier", PlanPart.SUPPLIER),
                                    ref("secondCarrier", PlanPart.SUPPLIER),
                                    ref("trunk", PlanPart.TRUNK),
                                    ref("borderController", PlanPart.BORDER_CONTROLLER),
                                    line("queue"),
                                    line("overflow"),
                                    line("emergencyRouting"),
                                    line("forwardingCode"),
                                    ref("announcement", PlanPart.ANNOUNCEMENT))),
                    many(
                            "announcements",
                            Shape.of(
                                    PlanPart.ANNOUNCEMENT,
                                    Telephony.Announcement.class,
                                    line("id").asRequired(),
                                    line("name").asRequired(),
                                    prose("text"),
                                    ref("approver", PlanPart.ROLE))),
                    many(
                            "rescueSims",
                            Shape.of(
                                    PlanPart.RESCUE_SIM,
                                    Telephony.RescueSim.class,
                                    line("number").asRequired(),
                                    line("carrier"),
                                    ref("keeper", PlanPart.PERSON),
                                    line("kept"))));

    static final Shape<Resources> RESOURCES =
            Shape.of(
                    Resources.class,
                    many("sites", SITE),
                    many("systems", SYSTEM),
                    many("suppliers", SUPPLIER),
                    nested("telephony", TELEPHONY));

    private ResourceShapes() {}
}
