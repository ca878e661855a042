package app.courante.document;

import app.courante.exercise.ExpectedAction.Way;
import app.courante.exercise.Inject.Means;
import app.courante.exercise.PlayedRole.Side;
import app.courante.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Under which key of the text bundles a field of a document has its name.
///
/// A field is named `field.SHAPE.KEY`, a word to choose `choice.ENUM.WORD`, all in lower case with
/// hyphens: `field.activity.euros-lost-per-hour`, `choice.site-use.main`. The fields of a scenario
/// are called as the columns of its workbook, `scenario-heading.starts-at`.
public final class FieldName {
    private static final List<Shape<?>> SCENARIO = ScenarioShape.SCENARIO.all();

    private FieldName() {}

    public static String of(Shape<?> shape, Field field) {
        if (SCENARIO.contains(shape))
            return field.inner() != null
                    ? "scenario-part." + hyphens(field.key())
                    : "scenario-heading." + hyphens(ScenarioShape.heading(shape, field));
        return "field." + of(shape) + "." + hyphens(field.key());
    }

    /// The word for a shape in names: `crisis-level`.
    public static String of(Shape<?> shape) {
        return hyphens(shape.type().getSimpleName());
    }

    /// The name of a word that a field offers to choose.
    public static String of(Enum<?> constant) {
        return switch (constant) {
            case Means means -> Texts.key("means", means);
            case Side side -> Texts.key("side", side);
            case Way way -> Texts.key("way", way);
            default ->
                    Texts.key(
                            "choice." + hyphens(constant.getDeclaringClass().getSimpleName()),
                            constant);
        };
    }

    /// Every name that the fields of the plan have, in the order of the plan.
    public static List<String> all() {
        var names = new ArrayList<String>();
        for (var shape : PlanShape.shapes())
            for (var field : shape.fields()) {
                names.add(of(shape, field));
                if (field.kind() instanceof Kind.Choice(var type))
                    for (var constant : type.getEnumConstants()) names.add(of(constant));
            }
        return names;
    }

    /// `TwoWords` as `two-words`.
    private static String hyphens(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
