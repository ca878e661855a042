package app.courante.files;

import app.courante.crisis.Log;
import app.courante.crisis.LogLine;
import app.courante.crisis.LogLine.Wording;
import app.courante.crisis.Moment;
import app.courante.intake.Cell;
import app.courante.intake.Finding;
import app.courante.intake.Sheet;
import app.courante.intake.Sheet.Row;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes a running log as CSV (RFC 4180, UTF-8), for spreadsheets and for [SheetFile].
///
/// A cell that a spreadsheet could take for a formula is guarded by an apostrophe in front, and so
/// is one that begins with an apostrophe: reading takes exactly one off again.
public final class LogCsv {
    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "happened",
                    "zone",
                    "precision",
                    "learned",
                    "entered",
                    "kind",
                    "reference",
                    "decided_by",
                    "text",
                    "source",
                    "verified",
                    "author",
                    "role",
                    "struck");

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final char GUARD = '\'';

    /// How formulas begin, the wide forms of East Asian keyboards among them.
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private LogCsv() {}

    /// Writes the lines oldest first and leaves the stream open.
    ///
    /// @param sign said above all columns, such as that it is an exercise; empty for nothing
    /// @param sentence what a line says, in the language of the file
    /// @param byteOrderMark true for old spreadsheets, which take the file for no Unicode without
    public static void write(
            Log log,
            String sign,
            Function<LogLine, String> sentence,
            OutputStream out,
            boolean byteOrderMark)
            throws IOException {
        if (byteOrderMark) out.write(BYTE_ORDER_MARK);
        var writer = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        if (!sign.isEmpty()) writer.writeRecord(above(sign));
        writer.writeRecord(COLUMNS);
        for (var line : log.lines())
            writer.writeRecord(
                    cells(line, sentence.apply(line)).stream().map(LogCsv::guarded).toList());
        writer.flush();
    }

    /// As many cells as below, as a table has them.
    private static List<String> above(String sign) {
        var cells = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
        cells.set(0, sign);
        return cells;
    }

    /// The sheet as it was before it was written here; another program's sheet stays as it is. What
    /// stands above the columns is told of the whole file.
    static Sheet unguarded(Sheet sheet) {
        var all = sheet.rows();
        if (all.size() > 1 && isOurs(all.get(1))) {
            var findings = new ArrayList<>(sheet.findings());
            var sign = all.getFirst().cell(0).text();
            findings.add(new Finding(Finding.Kind.SIGNED, 0, List.of(sign)));
            return unguarded(new Sheet(sheet.name(), all.subList(1, all.size()), findings));
        }
        if (all.isEmpty() || !isOurs(all.getFirst())) return sheet;
        var rows = new ArrayList<Row>(all.size());
        for (var row : all)
            rows.add(new Row(row.line(), row.cells().stream().map(LogCsv::unguarded).toList()));
        return new Sheet(sheet.name(), rows, sheet.findings());
    }

    private static List<String> cells(LogLine line, String says) {
        var times = line.entry().times();
        var happened = line.wording().happened();
        var zone = times.entered().getZone();
        return List.of(
                line.id().shown(),
                time(happened),
                happened.at().getZone().getId(),
                word(happened.precision()),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(times.learned().atZone(zone)),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(times.entered()),
                word(line.kind()),
                line.reference(),
                line.decidedBy(),
                says,
                line.source(),
                String.valueOf(line.verified()),
                line.entry().author().name(),
                line.entry().author().role(),
                line.struck().stream().map(LogCsv::struck).collect(Collectors.joining("\n")));
    }

    private static String struck(Wording wording) {
        return time(wording.happened()) + " " + wording.text();
    }

    private static String time(Moment moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.at());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String guarded(String text) {
        // No table can hold the character NUL; its picture says that it was there.
        var shown = text.replace('\0', '␀');
        if (shown.isEmpty()) return shown;
        char first = shown.charAt(0);
        return first == GUARD || FORMULA_STARTS.indexOf(first) >= 0 ? GUARD + shown : shown;
    }

    private static Cell unguarded(Cell cell) {
        return cell instanceof Cell.Text(var text) && text.startsWith(String.valueOf(GUARD))
                ? Cell.of(text.substring(1))
                : cell;
    }

    private static boolean isOurs(Row header) {
        return header.cells().stream().map(Cell::text).toList().equals(COLUMNS);
    }
}
