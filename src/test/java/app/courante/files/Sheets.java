package app.courante.files;

import app.courante.intake.Cell;
import app.courante.intake.Sheet;
import app.courante.text.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What tests look for in a [SheetFile].
final class Sheets {
    private Sheets() {}

    static Sheet only(SheetFile file) {
        return switch (file) {
            case SheetFile.Read(var sheets) when sheets.size() == 1 -> sheets.getFirst();
            case SheetFile.Read(var sheets) -> throw new AssertionError(sheets.size() + " sheets");
            case SheetFile.Unreadable(var faults) -> throw new AssertionError(faults);
        };
    }

    static Fault fault(SheetFile file) {
        return switch (file) {
            case SheetFile.Unreadable(var faults) -> faults.getFirst();
            case SheetFile.Read(var sheets) -> throw new AssertionError("read: " + sheets);
        };
    }

    static Sheet csv(String text) {
        return only(SheetFile.read("log.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    static List<String> texts(Sheet.Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }
}
