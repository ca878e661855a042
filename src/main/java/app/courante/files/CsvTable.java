package app.courante.files;

import app.courante.intake.Finding;
import app.courante.intake.Sheet;
import app.courante.intake.Sheet.Row;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a CSV file, whatever its separator and encoding.
final class CsvTable {
    /// What Excel writes first to say how cells are separated.
    private static final Pattern ANNOUNCED = Pattern.compile("sep=([,;\\t|])\\r?\\n");

    private CsvTable() {}

    static Sheet read(String name, byte[] bytes) throws BadFile {
        var decoded = TableText.of(bytes);
        var findings =
                decoded.oldEncoding()
                        ? List.of(Finding.ofFile(Finding.Kind.OLD_ENCODING))
                        : List.<Finding>of();
        return LogCsv.unguarded(new Sheet(name, rows(decoded.text()), findings));
    }

    private static List<Row> rows(String text) throws BadFile {
        var announced = ANNOUNCED.matcher(text);
        boolean says = announced.lookingAt();
        var handler = new CsvRows();
        var rows = new ArrayList<Row>();
        try {
            var reader =
                    CsvReader.builder()
                            .fieldSeparator(
                                    says ? announced.group(1).charAt(0) : Separator.of(text))
                            .allowUnclosedQuote(false)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .maxBufferSize(Math.max(1024, text.length() + 1))
                            .build(handler, text);
            for (var row : reader) {
                if ((says && row.line() == 1) || row.blank()) continue;
                if (rows.size() == TableLimits.ROWS) throw TableLimits.tooManyRows();
                rows.add(row);
            }
        } catch (CsvParseException e) {
            if (handler.refusal() != null) throw handler.refusal();
            throw new BadFile(handler.line(), "fault.table-quote");
        }
        return rows;
    }
}
