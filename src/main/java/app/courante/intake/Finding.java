package app.courante.intake;

import java.util.List;

/// Something about a row that the user should know before the log is taken in.
///
/// @param line where the row begins in its file, counted from 1; 0 for the whole file
/// @param details what its sentence `finding.…` names, in that order
public record Finding(Kind kind, int line, List<Object> details) {
    /// What can be found; one text each.
    public enum Kind {
        /// No Unicode: read as the old Western encoding of Windows, which no byte can disprove.
        OLD_ENCODING(false),
        /// Above its columns it says what it is of: an exercise.
        SIGNED(false),
        /// The first row holds no time, nor any name of a column that we know: it was left out.
        UNNAMED_HEADER(false),
        MISSING_CELLS(false),
        EXTRA_CELLS(false),
        UNREADABLE_TIME(true),
        EMPTY_TEXT(true),
        /// A date without a time of day: midnight was taken.
        NO_TIME_OF_DAY(false),
        /// The date column is empty here: the day of the line above was taken.
        DAY_OF_LINE_ABOVE(false),
        /// A time alone that only makes sense on another day than the line above.
        DAY_CHANGED(false),
        UNKNOWN_ZONE(false),
        /// The clocks went forward over it.
        TIME_SKIPPED(false),
        /// The clocks went back, and it came twice.
        TIME_TWICE(false),
        UNKNOWN_KIND(false),
        OTHER_YEAR(false),
        FAR_OFF(false),
        OUT_OF_ORDER(false),
        EQUAL_TIMES(false);

        private final boolean blocks;

        Kind(boolean blocks) {
            this.blocks = blocks;
        }
    }

    public Finding {
        details = List.copyOf(details);
    }

    static Finding at(int line, Kind kind, Object... details) {
        return new Finding(kind, line, List.of(details));
    }

    /// Something about the whole file.
    public static Finding ofFile(Kind kind) {
        return new Finding(kind, 0, List.of());
    }

    /// Whether the row cannot become a line: it is left out knowingly, or nothing is taken in.
    public boolean blocks() {
        return kind.blocks;
    }
}
