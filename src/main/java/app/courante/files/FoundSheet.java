package app.courante.files;

import app.courante.document.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A sheet of a file that is one of the plan's, and where its values stand in it.
///
/// @param header the row of the headings; 0 in a sheet without any
/// @param values by their place in the thing, or in the group that there is once
/// @param owners which column names what the things belong to, by the path of its sheet
record FoundSheet(
        PlanSheet layout,
        TypedSheet cells,
        int header,
        Map<Path, Spot> values,
        Map<Path, Spot> owners) {
    /// Where a heading was found, and for a value that there is once, where that stands.
    ///
    /// @param heading as it is written there
    record Spot(int line, int column, String heading) {}

    /// The cell of a value.
    ///
    /// @param line of the thing; where there is no such column, the first cell stands for it
    CellAddress cell(Path place, int line) {
        var spot = spot(place);
        if (spot == null) return cells.at(Math.max(1, line), 0);
        return cells.at(layout.isTable() ? line : spot.line(), spot.column());
    }

    /// The spot of a value, or of the value that this is within.
    @Nullable Spot spot(Path place) {
        var column = layout.column(place);
        return column == null ? null : values.get(column.place());
    }
}
