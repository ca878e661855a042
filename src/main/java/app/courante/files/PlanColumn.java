package app.courante.files;

import app.courante.document.Field;
import app.courante.document.Kind;
import app.courante.document.Path;
import app.courante.document.Shape;
import java.util.ArrayList;
import java.util.List;

/// One value of a thing of the plan, as a column of its sheet; of what there is once, as a row.
///
/// @param place from the thing to the value: `strategy/mtpd`
/// @param labelled what the heading names, from the thing to the value
record PlanColumn(Path place, List<Labelled> labelled, Field field) {
    /// A field and the shape that it is of, which together have a label.
    record Labelled(Shape<?> shape, Field field) {}

    PlanColumn {
        labelled = List.copyOf(labelled);
    }

    /// The columns for the values of a shape, those of groups within among them.
    ///
    /// @param flat whether groups count as part of the thing; else they have sheets of their own
    static List<PlanColumn> of(Shape<?> shape, boolean flat) {
        var columns = new ArrayList<PlanColumn>();
        add(columns, Path.ROOT, List.of(), shape, flat);
        return columns;
    }

    private static void add(
            List<PlanColumn> columns,
            Path place,
            List<Labelled> labelled,
            Shape<?> shape,
            boolean flat) {
        for (var field : shape.fields()) {
            var at = place.then(field.key());
            var labels = new ArrayList<>(labelled);
            labels.add(new Labelled(shape, field));
            switch (field.kind()) {
                case Kind.Nested(var inner) -> {
                    if (flat) add(columns, at, labels, inner, true);
                }
                case Kind.Many _ -> {}
                default -> columns.add(new PlanColumn(at, labels, field));
            }
        }
    }
}
