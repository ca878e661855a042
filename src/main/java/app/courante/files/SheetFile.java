package app.courante.files;

import app.courante.intake.Sheet;
import app.courante.text.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A CSV file or an XLSX workbook as read: its tables, or what is wrong with it.
///
/// Which of the two it is, its bytes tell and not its name.
public sealed interface SheetFile {
    /// It could be read.
    ///
    /// @param sheets those that hold anything, at least one
    record Read(List<Sheet> sheets) implements SheetFile {
        public Read {
            sheets = List.copyOf(sheets);
        }
    }

    /// It could not, and no part of it was taken.
    record Unreadable(List<Fault> faults) implements SheetFile {
        public Unreadable {
            faults = List.copyOf(faults);
        }
    }

    /// Reads a file, of which faults then give the last part of the path.
    static SheetFile read(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > TableLimits.FILE_BYTES)
                return unreadable(name, TableLimits.fileTooBig());
            return read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            return unreadable(
                    name, new BadFile(0, "fault.table-unreachable", e.getClass().getSimpleName()));
        }
    }

    /// Reads a file that is in memory.
    static SheetFile read(String name, byte[] bytes) {
        try {
            if (bytes.length > TableLimits.FILE_BYTES) throw TableLimits.fileTooBig();
            var sheets =
                    Workbook.isZip(bytes)
                            ? Workbook.read(bytes)
                            : List.of(CsvTable.read(name, bytes));
            var filled = sheets.stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
            if (filled.isEmpty()) throw new BadFile(0, "fault.table-empty");
            return new Read(filled);
        } catch (BadFile e) {
            return unreadable(name, e);
        }
    }

    private static SheetFile unreadable(String name, BadFile why) {
        return new Unreadable(List.of(why.in(name)));
    }
}
