package app.courante.document;

import app.courante.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Under which key of the text bundles a field of the plan has its name.
///
/// A field is named `field.SHAPE.KEY`, a word to choose `choice.ENUM.WORD`, all in lower case with
/// hyphens: `field.activity.euros-lost-per-hour`, `choice.site-use.main`.
public final class FieldName {
    private FieldName() {}

    public static String of(Shape<?> shape, Field field) {
        return "field." + of(shape) + "." + hyphens(field.key());
    }

    /// The word for a shape in names: `crisis-level`.
    public static String of(Shape<?> shape) {
        return hyphens(shape.type().getSimpleName());
    }

    /// The name of a word that a field offers to choose.
    public static String of(Enum<?> constant) {
        return Texts.key(
                "choice." + hyphens(constant.getDeclaringClass().getSimpleName()), constant);
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
