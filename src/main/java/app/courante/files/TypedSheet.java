package app.courante.files;

import java.util.List;
import java.util.Map;

/// A sheet of a workbook with the types of its cells.
///
/// @param rows those that hold anything
/// @param merged the ranges of cells made one, such as `A2:A4`
record TypedSheet(String name, List<Row> rows, List<String> merged) {
    TypedSheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /// @param line from 1
    /// @param cells those that are not blank by their column from 0, in order
    record Row(int line, Map<Integer, TypedCell> cells) {}

    CellAddress at(int line, int column) {
        return new CellAddress(name, line, column);
    }
}
