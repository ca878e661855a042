package app.courante.intake;

import java.util.List;

/// A table of cells as another program wrote it.
///
/// @param name of the sheet in its workbook; of the file where there is but one table
/// @param rows those that hold anything, the header among them
/// @param findings what was noticed while it was read
public record Sheet(String name, List<Row> rows, List<Finding> findings) {
    /// Cells from left to right.
    ///
    /// @param line where the row begins in its file, counted from 1
    public record Row(int line, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// The cell of this column; an empty one where the row ends before it.
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.of("");
        }

        public boolean blank() {
            return cells.stream().allMatch(Cell::blank);
        }

        /// How many cells there are up to the last that is not blank.
        int filled() {
            int end = cells.size();
            while (end > 0 && cells.get(end - 1).blank()) end--;
            return end;
        }
    }

    public Sheet {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /// How many columns the widest row fills.
    public int width() {
        return rows.stream().mapToInt(Row::filled).max().orElse(0);
    }
}
