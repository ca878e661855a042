package app.courante.files;

import org.jspecify.annotations.Nullable;

/// Where a cell stands in its workbook, written as spreadsheets do: `Activités!F12`.
///
/// @param sheet empty where the file is one table
/// @param row from 1
/// @param column from 0
record CellAddress(String sheet, int row, int column) {
    private static final int LETTERS = 26;

    /// The column that an address such as `AB12` begins with, from 0; -1 where it names none.
    ///
    /// Columns beyond the widest table all count as the first one beyond.
    static int column(@Nullable String address) {
        if (address == null) return -1;
        int column = 0;
        for (int i = 0; i < address.length() && column <= TableLimits.COLUMNS; i++) {
            char c = address.charAt(i);
            if (c < 'A' || c > 'Z') break;
            column = column * LETTERS + c - 'A' + 1;
        }
        return column - 1;
    }

    @Override
    public String toString() {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1)
            letters.insert(0, (char) ('A' + rest % LETTERS));
        return (sheet.isEmpty() ? "" : sheet + "!") + letters + row;
    }
}
