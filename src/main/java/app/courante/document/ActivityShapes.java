package app.courante.document;

import static app.courante.document.Field.choice;
import static app.courante.document.Field.day;
import static app.courante.document.Field.euros;
import static app.courante.document.Field.length;
import static app.courante.document.Field.line;
import static app.courante.document.Field.many;
import static app.courante.document.Field.nested;
import static app.courante.document.Field.prose;
import static app.courante.document.Field.ref;
import static app.courante.document.Field.refs;
import static app.courante.document.Field.texts;
import static app.courante.document.Field.whole;

import app.courante.plan.Activity;
import app.courante.plan.Indicator;
import app.courante.plan.PlanPart;
import app.courante.plan.Risk;
import app.courante.plan.Strategy;

/// The shapes of activities, of how they are kept going, and of what threatens them.
final class ActivityShapes {
    /// Priorities and ranks beyond this are slips of the keyboard.
    static final int HIGHEST_RANK = 9999;

    private static final int HIGHEST_RATING = 5;
    private static final long MOST_MEASURED = 1_000_000_000L;

    static final Shape<Strategy> STRATEGY =
            Shape.of(
                    Strategy.class,
                    line("serviceLevelKept"),
                    length("mtpd"),
                    prose("crisisCommunication"),
                    texts("procedure"),
                    texts("criticalResources"),
                    many(
                            "responsible",
                            Shape.of(
                                    Strategy.Responsible.class,
                                    ref("person", PlanPart.PERSON).asRequired(),
                                    line("part"))),
                    texts("means"));

    private static final Shape<Indicator> INDICATOR =
            Shape.of(
                    Indicator.class,
                    line("id").asRequired(),
                    line("name").asRequired(),
                    line("unit"),
                    choice("direction", Indicator.Direction.class),
                    whole("kept", 0, MOST_MEASURED, 0),
                    whole("minimum", 0, MOST_MEASURED, 0));

    static final Shape<Activity> ACTIVITY =
            Shape.of(
                    PlanPart.ACTIVITY,
                    Activity.class,
                    line("id").asRequired(),
                    line("name").asRequired(),
                    whole("priority", 1, HIGHEST_RANK, 1).asRequired(),
                    prose("description"),
                    ref("owner", PlanPart.PERSON),
                    line("minimumLevel"),
                    length("rto"),
                    length("wrt"),
                    length("rpo"),
                    euros("eurosLostPerHour"),
                    texts("peakPeriods"),
                    nested(
                            "dependencies",
                            Shape.of(
                                    Activity.Dependencies.class,
                                    refs("systems", PlanPart.SYSTEM),
                                    refs("sites", PlanPart.SITE),
                                    refs("suppliers", PlanPart.SUPPLIER),
                                    refs("numbers", PlanPart.NUMBER))),
                    many(
                            "impacts",
                            Shape.of(
                                    Activity.Impact.class,
                                    length("after").asRequired(),
                                    whole("level", 1, HIGHEST_RATING, 1).asRequired(),
                                    euros("euros"),
                                    prose("description"))),
                    nested("strategy", STRATEGY),
                    many(
                            "variants",
                            Shape.of(
                                    Activity.Variant.class,
                                    line("scenario").asRequired(),
                                    nested("strategy", STRATEGY))),
                    many("indicators", INDICATOR));

    static final Shape<Risk> RISK =
            Shape.of(
                    PlanPart.RISK,
                    Risk.class,
                    line("id").asRequired(),
                    line("threat").asRequired(),
                    refs("activities", PlanPart.ACTIVITY),
                    whole("likelihood", 1, HIGHEST_RATING, 1).asRequired(),
                    whole("impact", 1, HIGHEST_RATING, 1).asRequired(),
                    many(
                            "preventions",
                            Shape.of(
                                    Risk.Prevention.class,
                                    line("action").asRequired(),
                                    ref("owner", PlanPart.PERSON),
                                    day("due"),
                                    day("doneOn"))));

    private ActivityShapes() {}
}
