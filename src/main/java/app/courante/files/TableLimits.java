package app.courante.files;

/// How large a table may be: far beyond any log that people kept, far below what fills the memory.
final class TableLimits {
    static final int FILE_BYTES = 50 << 20;
    static final int UNPACKED_BYTES = 200 << 20;
    static final int PARTS = 10_000;
    static final int SHEETS = 200;
    static final int ROWS = 1_000_000;
    static final int COLUMNS = 200;
    static final int CELL_CHARS = 100_000;

    private static final int MEGABYTE = 1 << 20;

    private TableLimits() {}

    static BadFile fileTooBig() {
        return new BadFile(0, "fault.table-too-big", FILE_BYTES / MEGABYTE);
    }

    static BadFile unpackedTooBig() {
        return new BadFile(0, "fault.table-unpacked-too-big", UNPACKED_BYTES / MEGABYTE);
    }

    static BadFile tooManyRows() {
        return new BadFile(0, "fault.table-too-many-rows", ROWS);
    }

    static BadFile tooManyColumns(int line) {
        return new BadFile(line, "fault.table-too-many-columns", COLUMNS);
    }

    static BadFile cellTooLong(int line) {
        return new BadFile(line, "fault.table-cell-too-long", CELL_CHARS);
    }
}
