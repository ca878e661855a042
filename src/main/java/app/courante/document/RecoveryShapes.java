package app.courante.document;

import static app.courante.document.ActivityShapes.HIGHEST_RANK;
import static app.courante.document.Field.clock;
import static app.courante.document.Field.day;
import static app.courante.document.Field.length;
import static app.courante.document.Field.line;
import static app.courante.document.Field.many;
import static app.courante.document.Field.nested;
import static app.courante.document.Field.prose;
import static app.courante.document.Field.ref;
import static app.courante.document.Field.refs;
import static app.courante.document.Field.texts;
import static app.courante.document.Field.whole;

import app.courante.plan.PlanPart;
import app.courante.plan.Recovery;
import app.courante.plan.Upkeep;

/// The shapes of the recovery half of the plan and of how the plan is kept alive.
final class RecoveryShapes {
    static final Shape<Recovery> RECOVERY =
            Shape.of(
                    Recovery.class,
                    many(
                            "backups",
                            Shape.of(
                                    PlanPart.BACKUP,
                                    Recovery.Backup.class,
                                    line("id").asRequired(),
                                    line("name").asRequired(),
                                    refs("systems", PlanPart.SYSTEM),
                                    length("every"),
                                    line("retention"),
                                    line("location"),
                                    clock("lastSuccess"),
                                    day("lastRestoreTest"),
                                    length("rpo"))),
                    many(
                            "procedures",
                            Shape.of(
                                    PlanPart.PROCEDURE,
                                    Recovery.RestorationProcedure.class,
                                    line("id").asRequired(),
                                    line("name").asRequired(),
                                    refs("systems", PlanPart.SYSTEM),
                                    refs("backups", PlanPart.BACKUP),
                                    texts("prerequisites"),
                                    texts("steps"),
                                    prose("verification"))),
                    many(
                            "tasks",
                            Shape.of(
                                    PlanPart.RECOVERY_TASK,
                                    Recovery.RecoveryTask.class,
                                    line("id").asRequired(),
                                    line("name").asRequired(),
                                    whole("order", 1, HIGHEST_RANK, 1).asRequired(),
                                    ref("owner", PlanPart.ROLE),
                                    length("duration"),
                                    refs("dependsOn", PlanPart.RECOVERY_TASK),
                                    refs("activities", PlanPart.ACTIVITY),
                                    refs("systems", PlanPart.SYSTEM),
                                    ref("procedure", PlanPart.PROCEDURE))),
                    nested(
                            "returnToNormal",
                            Shape.of(
                                    PlanPart.RETURN_TO_NORMAL,
                                    Recovery.ReturnToNormal.class,
                                    texts("criteria"),
                                    texts("steps"),
                                    ref("decidedBy", PlanPart.ROLE))));

    static final Shape<Upkeep> UPKEEP =
            Shape.of(
                    Upkeep.class,
                    many(
                            "reviews",
                            Shape.of(
                                    PlanPart.REVIEW,
                                    Upkeep.Review.class,
                                    line("id").asRequired(),
                                    line("subject").asRequired(),
                                    line("rhythm"),
                                    ref("owner", PlanPart.PERSON),
                                    day("last"),
                                    day("next"))),
                    many(
                            "tests",
                            Shape.of(
                                    PlanPart.TEST,
                                    Upkeep.Test.class,
                                    line("id").asRequired(),
                                    line("name").asRequired(),
                                    line("kind"),
                                    line("rhythm"),
                                    prose("objective"),
                                    ref("owner", PlanPart.PERSON),
                                    day("last"),
                                    day("next"),
                                    prose("result"))),
                    many(
                            "trainings",
                            Shape.of(
                                    PlanPart.TRAINING,
                                    Upkeep.Training.class,
                                    line("id").asRequired(),
                                    line("name").asRequired(),
                                    line("audience"),
                                    line("rhythm"),
                                    ref("owner", PlanPart.PERSON),
                                    day("last"),
                                    day("next"))),
                    many(
                            "improvements",
                            Shape.of(
                                    PlanPart.IMPROVEMENT,
                                    Upkeep.Improvement.class,
                                    line("id").asRequired(),
                                    line("source"),
                                    prose("finding").asRequired(),
                                    prose("action"),
                                    ref("owner", PlanPart.PERSON),
                                    day("due"),
                                    day("doneOn"))));

    private RecoveryShapes() {}
}
