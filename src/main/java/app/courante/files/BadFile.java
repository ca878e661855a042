package app.courante.files;

import app.courante.text.Fault;

/// Ends the reading of a file with the one [Fault] that makes it unreadable.
final class BadFile extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;
    private final String key;
    private final transient Object[] details;

    /// @param line 0 when the fault is of the whole file
    /// @param key of its sentence, `fault.…`
    BadFile(int line, String key, Object... details) {
        super(key, null, false, false);
        this.line = line;
        this.key = key;
        this.details = details;
    }

    Fault in(String file) {
        return Fault.of(file, line, key, details);
    }
}
