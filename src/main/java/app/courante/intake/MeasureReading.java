package app.courante.intake;

import app.courante.crisis.MeasureCommand.Measure;
import app.courante.crisis.Named;
import app.courante.crisis.PlainText;
import app.courante.intake.Sheet.Row;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Figures as they were typed in one line, pasted out of a spreadsheet, or read from a file: each
/// row a time and, for each column, a figure; or a time, a name and a figure.
///
/// @param wrong the rows that cannot be taken; while there is one, none is taken
public record MeasureReading(List<Measure> measures, List<Wrong> wrong) {
    /// What is wrong with a row.
    public enum Why {
        TIME_UNREADABLE,
        TIME_AHEAD,
        TIME_MISSING,
        NUMBER_UNREADABLE,
        NAME_MISSING
    }

    /// A row that cannot be read.
    ///
    /// @param line of the text or of the file, counted from 1
    public record Wrong(int line, Why why, String found) {}

    public MeasureReading {
        measures = List.copyOf(measures);
        wrong = List.copyOf(wrong);
    }

    /// What can be taken in: something, and nothing wrong.
    public boolean whole() {
        return wrong.isEmpty() && !measures.isEmpty();
    }

    /// Reads what was typed or pasted.
    ///
    /// @param known the indicators that the plan names, in its order
    public static MeasureReading of(String text, List<Named> known, Instant now, ZoneId zone) {
        var lines = text.split("\\R", -1);
        long filled = Arrays.stream(lines).filter(line -> !line.isBlank()).count();
        var separator = separator(text, filled);
        var reader = new MeasureRows(known, new MeasureTime(now, zone));
        if (separator == null) {
            for (int i = 0; i < lines.length; i++)
                if (!lines[i].isBlank()) reader.sentence(i + 1, lines[i].strip());
            return reader.reading();
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < lines.length; i++)
            if (!lines[i].isBlank()) rows.add(new Row(i + 1, cells(lines[i], separator)));
        return of(rows, known, now, zone);
    }

    /// Reads a table out of a file.
    public static MeasureReading of(List<Row> rows, List<Named> known, Instant now, ZoneId zone) {
        var reader = new MeasureRows(known, new MeasureTime(now, zone));
        reader.table(rows);
        return reader.reading();
    }

    /// Null when the text is no table. A comma alone is a decimal one.
    private static @Nullable String separator(String text, long filled) {
        for (var sure : List.of("\t", ";")) if (text.contains(sure)) return sure;
        boolean everyLine =
                text.lines().filter(line -> !line.isBlank()).allMatch(line -> line.contains(","));
        return filled > 1 && everyLine ? "," : null;
    }

    private static List<Cell> cells(String line, String separator) {
        var cells = new ArrayList<Cell>();
        for (var cell : line.split(separator, -1)) {
            var text = cell.strip();
            if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\""))
                text = text.substring(1, text.length() - 1);
            cells.add(Cell.of(text));
        }
        return cells;
    }

    /// The name of the plan that is meant by what was typed: the whole of it, or some words of one
    /// name alone; else what was typed.
    static String meant(String typed, List<Named> known) {
        var plain = PlainText.of(typed.strip());
        for (var one : known)
            if (one.id().equals(typed.strip()) || PlainText.of(one.name()).equals(plain))
                return one.id();
        var words = List.of(plain.split("\\s+", -1));
        var near =
                known.stream()
                        .filter(one -> words.stream().allMatch(PlainText.of(one.name())::contains))
                        .toList();
        return near.size() == 1 && !plain.isEmpty() ? near.getFirst().id() : typed.strip();
    }
}
