package app.courante.files;

import app.courante.document.Kind;
import app.courante.document.Path;
import app.courante.document.PlanShape;
import app.courante.document.Shape;
import app.courante.files.PlanColumn.Labelled;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One sheet of a plan's workbook, laid out by the plan's shape.
///
/// What there is once in the plan is a sheet with a value a row; a list of things is a sheet with a
/// thing a row, and a list that each of these has is a sheet of its own that names them.
///
/// @param owner the sheet of the things whose lists these are; null for the plan's own
/// @param within where the group or list stands, from the plan or from its owner
/// @param labelled what its name names: the field, and the one that holds it
record PlanSheet(
        @Nullable PlanSheet owner,
        Path within,
        Labelled labelled,
        Shape<?> shape,
        boolean isTable,
        List<PlanColumn> columns) {
    /// In the order of the plan, each after its owner.
    static final List<PlanSheet> ALL = all();

    PlanSheet {
        columns = List.copyOf(columns);
    }

    /// The sheets of the things that each of these belongs to, the outermost first.
    List<PlanSheet> owners() {
        var owners = new ArrayList<PlanSheet>();
        for (var above = owner; above != null; above = above.owner()) owners.addFirst(above);
        return owners;
    }

    /// Where it stands in the plan, ranks left out; each sheet has another.
    Path path() {
        return owner == null ? within : owner.path().then(within);
    }

    /// The sheets of the lists that each of these things has.
    List<PlanSheet> parts() {
        var path = path();
        return ALL.stream()
                .filter(sheet -> sheet.owner() != null && sheet.owner().path().equals(path))
                .toList();
    }

    /// The column of a value, or of what lies within a value; null where there is none.
    @Nullable PlanColumn column(Path place) {
        for (var column : columns) if (place.startsWith(column.place())) return column;
        return null;
    }

    /// The column that other sheets name these things by.
    PlanColumn nameColumn() {
        var key = shape.hasId() ? "id" : shape.nameKey();
        return columns.stream()
                .filter(column -> column.place().equals(Path.ROOT.then(key)))
                .findFirst()
                .orElseThrow();
    }

    private static List<PlanSheet> all() {
        var sheets = new ArrayList<PlanSheet>();
        addAll(sheets, null, Path.ROOT, PlanShape.PLAN);
        return List.copyOf(sheets);
    }

    private static void addAll(
            List<PlanSheet> sheets, @Nullable PlanSheet owner, Path within, Shape<?> shape) {
        for (var field : shape.fields()) {
            var at = within.then(field.key());
            var labelled = new Labelled(shape, field);
            switch (field.kind()) {
                case Kind.Nested(var inner) -> {
                    var columns = PlanColumn.of(inner, false);
                    if (owner == null && !columns.isEmpty())
                        sheets.add(new PlanSheet(null, at, labelled, inner, false, columns));
                    addAll(sheets, owner, at, inner);
                }
                case Kind.Many(var inner) -> {
                    var columns = PlanColumn.of(inner, true);
                    var sheet = new PlanSheet(owner, at, labelled, inner, true, columns);
                    sheets.add(sheet);
                    addAll(sheets, sheet, Path.ROOT, inner);
                }
                default -> {}
            }
        }
    }
}
