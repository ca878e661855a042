package app.courante.text;

import java.util.List;

/// What is wrong with a file that somebody gave us, and where; a sentence once it has a language.
///
/// @param file the file's name as the user gave it
/// @param line counted from 1; 0 when the fault is of the whole file, or of a cell
/// @param cell of a workbook, such as `Activités!F12`; empty when the fault is of none
/// @param key the sentence in the text bundles, `fault.…`
/// @param details what the sentence names: what was found, what was expected
public record Fault(String file, int line, String cell, String key, List<Object> details) {
    public Fault {
        details = List.copyOf(details);
    }

    public static Fault of(String file, int line, String key, Object... details) {
        return new Fault(file, line, "", key, List.of(details));
    }

    /// A fault of one cell of a workbook.
    public static Fault inCell(String file, String cell, String key, Object... details) {
        return new Fault(file, 0, cell, key, List.of(details));
    }
}
