package app.courante.files;

import app.courante.document.Quote;
import app.courante.exercise.InjectTime;
import app.courante.files.TypedSheet.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes somebody's inject sheet apart: which column is what, which rows are injects, and when.
///
/// Columns are known by their headings; a sheet without any is taken in the order that OpenAEV
/// documents, counted from the column of the times. Rows that are headings of sections, or that
/// hold nothing to deliver, are left aside with a note.
final class InjectSheet {
    private static final int HEADER_WITHIN = 15;
    private static final List<InjectColumn> USUAL_ORDER =
            List.of(
                    InjectColumn.TO,
                    InjectColumn.SUBJECT,
                    InjectColumn.CONTENT,
                    InjectColumn.NOTES,
                    InjectColumn.EXPECTED_NAME,
                    InjectColumn.EXPECTED,
                    InjectColumn.LEFT);
    private static final Pattern ABSOLUTE =
            Pattern.compile(
                    "(?:(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))"
                            + "[ T]+(\\d{1,2}) ?[:hH] ?(\\d{2})?(?::\\d{2})?");

    /// A row that becomes an inject.
    ///
    /// @param time relative, or a time on the clock; null when it is a date
    /// @param date the date and time, where the sheet has them
    record Line(
            int line,
            @Nullable InjectTime time,
            @Nullable LocalDateTime date,
            Map<InjectColumn, String> texts) {
        String text(InjectColumn column) {
            return texts.getOrDefault(column, "");
        }
    }

    private final TypedSheet sheet;
    private final Faults faults;
    private final Faults notes;
    private final boolean dropUnreadable;
    private final Map<InjectColumn, Integer> columns = new EnumMap<>(InjectColumn.class);
    private final List<Line> lines = new ArrayList<>();

    private InjectSheet(TypedSheet sheet, Faults faults, Faults notes, boolean dropUnreadable) {
        this.sheet = sheet;
        this.faults = faults;
        this.notes = notes;
        this.dropUnreadable = dropUnreadable;
    }

    /// The injects of the sheet; empty where it is no inject sheet.
    static List<Line> read(TypedSheet sheet, Faults faults, Faults notes, boolean dropUnreadable) {
        var reader = new InjectSheet(sheet, faults, notes, dropUnreadable);
        int from = reader.findColumns();
        if (from < 0) return List.of();
        for (var row : sheet.rows().subList(from, sheet.rows().size())) reader.row(row);
        return reader.lines;
    }

    /// Whether a sheet has a column of times.
    static boolean isMeant(TypedSheet sheet) {
        var nobody = new Faults("");
        return new InjectSheet(sheet, nobody, nobody, true).findColumns() >= 0;
    }

    /// The rank of the first row below the headings; -1 where no column holds times.
    private int findColumns() {
        var rows = sheet.rows();
        for (int i = 0; i < Math.min(HEADER_WITHIN, rows.size()); i++) {
            var named = new EnumMap<InjectColumn, Integer>(InjectColumn.class);
            for (var cell : rows.get(i).cells().entrySet())
                if (cell.getValue() instanceof TypedCell.Words(var text))
                    InjectColumn.called(text)
                            .ifPresent(column -> named.putIfAbsent(column, cell.getKey()));
            if (!named.containsKey(InjectColumn.TIME) || named.size() < 3) continue;
            columns.putAll(named);
            untaken(rows.get(i));
            return i + 1;
        }
        int time = timeColumn();
        if (time < 0) return -1;
        columns.put(InjectColumn.TIME, time);
        if (time > 0) columns.put(InjectColumn.ACTION, time - 1);
        for (int i = 0; i < USUAL_ORDER.size(); i++) columns.put(USUAL_ORDER.get(i), time + 1 + i);
        notes.add(rows.getFirst().line(), "note.injects.no-heading");
        return 0;
    }

    private void untaken(Row header) {
        for (var cell : header.cells().entrySet())
            if (!columns.containsValue(cell.getKey())
                    || Integer.valueOf(cell.getKey()).equals(columns.get(InjectColumn.LEFT)))
                notes.add(
                        sheet.at(header.line(), cell.getKey()),
                        "note.injects.column",
                        Quote.of(told(cell.getValue(), header.line(), cell.getKey())));
    }

    /// The column in which most cells are times, and at least half of those in use.
    private int timeColumn() {
        int best = -1;
        int most = 0;
        for (int column = 0; column < TableLimits.COLUMNS; column++) {
            int times = 0;
            int filled = 0;
            for (var row : sheet.rows()) {
                var cell = row.cells().get(column);
                if (cell == null) continue;
                filled++;
                if (isTime(cell)) times++;
            }
            if (times > most && 2 * times >= filled) {
                best = column;
                most = times;
            }
        }
        return best;
    }

    private static boolean isTime(TypedCell cell) {
        return switch (cell) {
            case TypedCell.Words(var text) ->
                    InjectTime.parse(text).isPresent() || absolute(text).isPresent();
            case TypedCell.Moment _, TypedCell.Span _ -> true;
            default -> false;
        };
    }

    private void row(Row row) {
        var texts = new EnumMap<InjectColumn, String>(InjectColumn.class);
        for (var column : columns.entrySet()) {
            var cell = row.cells().get(column.getValue());
            if (cell == null) continue;
            var text = told(cell, row.line(), column.getValue());
            if (!text.isEmpty()) texts.put(column.getKey(), text);
        }
        boolean delivers =
                texts.containsKey(InjectColumn.SUBJECT)
                        || texts.containsKey(InjectColumn.CONTENT)
                        || texts.containsKey(InjectColumn.TO);
        var written = texts.getOrDefault(InjectColumn.TIME, "");
        var time = InjectTime.parse(written);
        var date = date(row, written);
        boolean timed = time.isPresent() || date.isPresent();
        if (!delivers && !timed) notes.add(row.line(), "note.injects.section", first(row));
        else if (!delivers) notes.add(row.line(), "note.injects.nothing", first(row));
        else if (timed)
            lines.add(new Line(row.line(), time.orElse(null), date.orElse(null), texts));
        else if (row.cells().size() == 1) notes.add(row.line(), "note.injects.section", first(row));
        else if (written.isEmpty()) unreadable(row, "fault.injects.no-time", first(row));
        else unreadable(row, "fault.injects.time", Quote.of(written));
    }

    private void unreadable(Row row, String key, String detail) {
        (dropUnreadable ? notes : faults).add(row.line(), key, detail);
    }

    private Optional<LocalDateTime> date(Row row, String written) {
        var column = columns.get(InjectColumn.TIME);
        return column != null && row.cells().get(column) instanceof TypedCell.Moment(var at)
                ? Optional.of(at)
                : absolute(written);
    }

    private static Optional<LocalDateTime> absolute(String text) {
        var found = ABSOLUTE.matcher(text.strip());
        if (!found.matches()) return Optional.empty();
        boolean dayFirst = found.group(1) != null;
        try {
            var minute = found.group(8);
            return Optional.of(
                    LocalDate.of(
                                    number(found.group(dayFirst ? 3 : 4)),
                                    number(found.group(dayFirst ? 2 : 5)),
                                    number(found.group(dayFirst ? 1 : 6)))
                            .atTime(
                                    LocalTime.of(
                                            number(found.group(7)),
                                            minute == null ? 0 : number(minute))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private String first(Row row) {
        for (var cell : row.cells().entrySet()) {
            var text = told(cell.getValue(), row.line(), cell.getKey());
            if (!text.isEmpty()) return Quote.of(text);
        }
        return "";
    }

    private String told(TypedCell cell, int line, int column) {
        try {
            return HtmlText.plain(CellTexts.of(cell, true));
        } catch (BadFile e) {
            faults.add(e.at(sheet.at(line, column)));
            return "";
        }
    }
}
