package app.courante.files;

import app.courante.text.Fault;
import org.jspecify.annotations.Nullable;

/// Ends the reading of a file with the one [Fault] that makes it unreadable.
final class BadFile extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;
    private final String key;
    private final transient Object[] details;
    private final transient @Nullable CellAddress cell;

    /// @param line 0 when the fault is of the whole file
    /// @param key of its sentence, `fault.…`
    BadFile(int line, String key, Object... details) {
        this(null, line, key, details);
    }

    private BadFile(@Nullable CellAddress cell, int line, String key, Object... details) {
        super(key, null, false, false);
        this.cell = cell;
        this.line = line;
        this.key = key;
        this.details = details;
    }

    /// The same, with the cell where it was found.
    BadFile at(CellAddress found) {
        return new BadFile(found, line, key, details);
    }

    Fault in(String file) {
        return cell == null
                ? Fault.of(file, line, key, details)
                : Fault.inCell(file, cell.toString(), key, details);
    }
}
