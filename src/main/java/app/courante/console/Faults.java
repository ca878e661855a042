package app.courante.console;

import app.courante.text.Fault;
import app.courante.text.Texts;

/// Writes faults as compilers do, `file:line: sentence`, so that an editor can jump there; in a
/// workbook the cell stands in the place of the line.
final class Faults {
    private Faults() {}

    static String sentence(Fault fault, Texts texts) {
        return fault.cell().isEmpty()
                ? at(fault.file(), fault.line(), texts.of(fault))
                : "%s:%s: %s".formatted(fault.file(), fault.cell(), texts.of(fault));
    }

    /// @param line 0 for the whole file
    static String at(String file, int line, String sentence) {
        return line == 0
                ? "%s: %s".formatted(file, sentence)
                : "%s:%d: %s".formatted(file, line, sentence);
    }
}
