package app.courante.document;

import static app.courante.document.Field.choice;
import static app.courante.document.Field.flag;
import static app.courante.document.Field.length;
import static app.courante.document.Field.line;
import static app.courante.document.Field.many;
import static app.courante.document.Field.noted;
import static app.courante.document.Field.prose;
import static app.courante.document.Field.texts;

import app.courante.document.Node.Group;
import app.courante.exercise.Change;
import app.courante.exercise.Criterion;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.ExpectedAction.Way;
import app.courante.exercise.Inject;
import app.courante.exercise.Objective;
import app.courante.exercise.PlayedRole;
import app.courante.exercise.PlayedRole.Side;
import app.courante.exercise.Scenario;
import app.courante.exercise.Variant;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The shape of a scenario: the one description of what each of its fields holds.
public final class ScenarioShape {
    public static final Shape<Criterion> CRITERION =
            Shape.of(
                    Criterion.class,
                    prose("text").asRequired(),
                    texts("expected"),
                    line("from"),
                    length("within"));

    public static final Shape<Objective> OBJECTIVE =
            Shape.of(
                    Objective.class,
                    line("id").asRequired(),
                    line("name").asRequired(),
                    prose("description"),
                    many("criteria", CRITERION));

    public static final Shape<PlayedRole> ROLE =
            Shape.of(
                    PlayedRole.class,
                    line("id").asRequired(),
                    line("name").asRequired(),
                    choice("side", Side.class).asRequired(),
                    line("planRole"),
                    line("phone"),
                    prose("description"));

    public static final Shape<ExpectedAction> EXPECTED =
            Shape.of(
                    ExpectedAction.class,
                    line("id").asRequired(),
                    prose("text").asRequired(),
                    choice("way", Way.class).asRequired(),
                    line("by"),
                    length("within"),
                    texts("signs"));

    public static final Shape<Inject> INJECT =
            Shape.of(
                    Inject.class,
                    line("number").asRequired(),
                    line("title").asRequired(),
                    noted("at", Notation.INJECT_TIME),
                    line("after"),
                    length("delay"),
                    noted("when", Notation.CONDITION),
                    line("from"),
                    texts("to"),
                    choice("means", Inject.Means.class).asRequired(),
                    prose("content"),
                    prose("attachment"),
                    line("attachmentHash"),
                    many("expected", EXPECTED),
                    texts("objectives"),
                    prose("notes"),
                    flag("off"));

    public static final Shape<Change> CHANGE =
            Shape.of(
                    Change.class,
                    line("number").asRequired(),
                    noted("at", Notation.INJECT_TIME),
                    line("title"),
                    line("from"),
                    prose("content"),
                    prose("notes"));

    public static final Shape<Variant> VARIANT =
            Shape.of(
                    Variant.class,
                    line("id").asRequired(),
                    line("name").asRequired(),
                    prose("description"),
                    prose("context"),
                    noted("startsAt", Notation.TIME_OF_DAY),
                    length("lasts"),
                    texts("without"),
                    many("changes", CHANGE));

    /// The scenario's root.
    public static final Shape<Scenario> SCENARIO =
            Shape.of(
                    Scenario.class,
                    line("title").asRequired(),
                    line("version"),
                    line("author"),
                    prose("context"),
                    noted("startsAt", Notation.TIME_OF_DAY),
                    length("lasts"),
                    texts("rules"),
                    many("objectives", OBJECTIVE),
                    many("roles", ROLE),
                    many("injects", INJECT),
                    many("variants", VARIANT));

    private ScenarioShape() {}

    /// Whether a document is meant as a scenario: it holds injects, or has a scenario's other parts
    /// and none of a plan.
    public static boolean isMeant(Node root) {
        return root instanceof Group group
                && group.get("identity") == null
                && Stream.of("injects", "objectives", "roles", "variants")
                        .anyMatch(key -> group.get(key) != null);
    }

    /// The scenario as far as it can be read; what cannot is told.
    public static Scenario read(Node root, Consumer<Flaw> told) {
        return new PlanReader().read(SCENARIO, root, "fault.scenario.not-a-scenario", told);
    }

    /// What the column is called that a field has in the workbook: its key, but for one that means
    /// another thing elsewhere.
    public static String heading(Shape<?> shape, Field field) {
        return shape.equals(CRITERION) && field.key().equals("from") ? "countedFrom" : field.key();
    }

    /// The scenario as a document; what says nothing is left out.
    public static Group tree(Scenario scenario) {
        return PlanTree.group(SCENARIO, scenario);
    }
}
