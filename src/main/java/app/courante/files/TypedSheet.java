package app.courante.files;

import app.courante.intake.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /// A table in which every cell is words.
    static TypedSheet of(Sheet table) {
        var rows = new ArrayList<Row>();
        for (var row : table.rows()) {
            var cells = new TreeMap<Integer, TypedCell>();
            for (int column = 0; column < row.cells().size(); column++)
                if (!row.cell(column).blank())
                    cells.put(column, new TypedCell.Words(row.cell(column).text()));
            if (!cells.isEmpty()) rows.add(new Row(row.line(), cells));
        }
        return new TypedSheet(table.name(), rows, List.of());
    }

    CellAddress at(int line, int column) {
        return new CellAddress(name, line, column);
    }
}
