package app.courante.document;

import app.courante.document.Node.Entry;
import app.courante.document.Node.Group;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.plan.Plan;
import app.courante.plan.PlanPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a plan as a document; what says nothing is left out.
public final class PlanTree {
    private PlanTree() {}

    public static Group of(Plan plan) {
        return group(PlanShape.PLAN, plan);
    }

    /// Things of one part as the list they stand in.
    ///
    /// @param things records of the part's shape
    public static Items of(PlanPart part, List<? extends Record> things) {
        var kind = PlanShape.kindAt(PlanShape.list(part));
        if (kind == null) throw new IllegalArgumentException("no list of " + part);
        return Items.of(items(kind, things));
    }

    /// One thing of the plan as a group.
    ///
    /// @param thing a record of this shape
    public static Group group(Shape<?> shape, Object thing) {
        var values = shape.values(thing);
        var entries = new ArrayList<Entry>(values.length);
        for (int i = 0; i < values.length; i++) {
            var field = shape.fields().get(i);
            var node = node(field, values[i]);
            if (node != null) entries.add(new Entry(0, field.key(), node));
        }
        return new Group(0, entries);
    }

    private static @Nullable Node node(Field field, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case List<?> list -> list.isEmpty() ? null : Items.of(items(field.kind(), list));
            case Record thing when field.kind() instanceof Kind.Nested(var shape) -> {
                var group = group(shape, thing);
                yield group.entries().isEmpty() && !field.required() ? null : group;
            }
            default -> {
                var text = Scalars.write(value);
                yield text.isEmpty() || (!field.required() && isAbsent(field.kind(), value))
                        ? null
                        : Text.of(text);
            }
        };
    }

    private static List<Node> items(Kind kind, List<?> list) {
        var items = new ArrayList<Node>(list.size());
        for (var item : list)
            items.add(
                    kind instanceof Kind.Many(var shape)
                            ? group(shape, item)
                            : Text.of(String.valueOf(item)));
        return items;
    }

    private static boolean isAbsent(Kind kind, Object value) {
        return switch (kind) {
            case Kind.Whole(_, _, var otherwise) ->
                    value instanceof Number number && number.longValue() == otherwise;
            case Kind.Euros _ -> value.equals(0L);
            case Kind.Flag _ -> value.equals(false);
            default -> false;
        };
    }
}
