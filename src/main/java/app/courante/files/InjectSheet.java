package app.courante.files;

import app.courante.document.Quote;
import app.courante.exercise.InjectTime;
import app.courante.files.TypedSheet.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final Pattern DATED =
            Pattern.compile(
                    "(?:(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))[ T]+(.+)");
    private static final Pattern NO_UNIT = Pattern.compile("[+\u2212-] ?\\d+");

    /// A row that becomes an inject.
    ///
    /// @param timed the cell of its time
    /// @param numbered the cell of its number; null where the sheet numbers none
    /// @param time relative, or a time on the clock; null when it is a date
    /// @param date the date and time, where the sheet has them
    record Line(
            CellAddress timed,
            @Nullable CellAddress numbered,
            @Nullable InjectTime time,
            @Nullable LocalDateTime date,
            Map<InjectColumn, String> texts) {
        String text(InjectColumn column) {
            return texts.getOrDefault(column, "");
        }
    }

    private final TypedSheet sheet;
    private final Faults left;
    private final Faults notes;
    private String controller = "";
    private final Map<InjectColumn, Integer> columns = new EnumMap<>(InjectColumn.class);
    private final List<Line> lines = new ArrayList<>();

    private InjectSheet(TypedSheet sheet, Faults left, Faults notes) {
        this.sheet = sheet;
        this.left = left;
        this.notes = notes;
    }

    /// The injects of the sheet; empty where it is no inject sheet.
    ///
    /// @param left is told each row that ought to be an inject and cannot be read, once
    static List<Line> read(TypedSheet sheet, Faults left, Faults notes) {
        var reader = new InjectSheet(sheet, left, notes);
        int from = reader.findColumns();
        if (from < 0) return List.of();
        for (var row : sheet.rows().subList(from, sheet.rows().size())) reader.row(row);
        return reader.lines;
    }

    /// Whether a sheet has a column of times.
    static boolean isMeant(TypedSheet sheet) {
        var nobody = new Faults("");
        return new InjectSheet(sheet, nobody, nobody).findColumns() >= 0;
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
            headed(rows.get(i));
            return i + 1;
        }
        int time = timeColumn();
        if (time < 0) return -1;
        columns.put(InjectColumn.TIME, time);
        if (time > 0) columns.put(InjectColumn.ACTION, time - 1);
        for (int i = 0; i < USUAL_ORDER.size(); i++) columns.put(USUAL_ORDER.get(i), time + 1 + i);
        notes.add(first(rows.getFirst()), "note.injects.no-heading");
        return 0;
    }

    private void headed(Row header) {
        var runs = columns.get(InjectColumn.CONTROLLER);
        if (runs != null) controller = said(header, runs);
        for (var cell : header.cells().entrySet())
            if (!columns.containsValue(cell.getKey())
                    || Integer.valueOf(cell.getKey()).equals(columns.get(InjectColumn.LEFT)))
                notes.add(
                        sheet.at(header.line(), cell.getKey()),
                        "note.injects.column",
                        Quote.of(said(header, cell.getKey())));
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
                    InjectTime.parse(text).isPresent() || dated(text).isPresent();
            case TypedCell.Moment _, TypedCell.Span _ -> true;
            default -> false;
        };
    }

    private void row(Row row) {
        var texts = new EnumMap<InjectColumn, String>(InjectColumn.class);
        for (var column : columns.entrySet())
            try {
                var text = text(row, column.getValue());
                if (!text.isEmpty()) texts.put(column.getKey(), text);
            } catch (BadFile e) {
                if (column.getKey() == InjectColumn.LEFT) continue;
                left.add(e.at(sheet.at(row.line(), column.getValue())));
                return;
            }
        if (texts.containsKey(InjectColumn.CONTROLLER))
            texts.merge(InjectColumn.CONTROLLER, controller, (who, what) -> what + " – " + who);
        row(row, texts);
    }

    private void row(Row row, Map<InjectColumn, String> texts) {
        boolean delivers =
                texts.containsKey(InjectColumn.SUBJECT)
                        || texts.containsKey(InjectColumn.CONTENT)
                        || texts.containsKey(InjectColumn.TO);
        var written = texts.getOrDefault(InjectColumn.TIME, "");
        var time = InjectTime.parse(written);
        var date = date(row, written);
        boolean timed = time.isPresent() || date.isPresent();
        var at = Objects.requireNonNull(at(row, InjectColumn.TIME));
        if (!timed && (!delivers || row.cells().size() == 1))
            notes.add(first(row), "note.injects.section", quoted(row));
        else if (!delivers) notes.add(first(row), "note.injects.nothing", quoted(row));
        else if (!timed && written.isEmpty())
            left.add(at, "fault.injects.no-time", called(row, texts));
        else if (!timed) left.add(at, "fault.injects.time", Quote.of(written));
        else {
            if (NO_UNIT.matcher(written).matches()) notes.add(at, "note.injects.minutes", written);
            var numbered = at(row, InjectColumn.NUMBER);
            lines.add(new Line(at, numbered, time.orElse(null), date.orElse(null), texts));
        }
    }

    private @Nullable CellAddress at(Row row, InjectColumn column) {
        var found = columns.get(column);
        return found == null ? null : sheet.at(row.line(), found);
    }

    private Optional<LocalDateTime> date(Row row, String written) {
        var column = columns.get(InjectColumn.TIME);
        return column != null && row.cells().get(column) instanceof TypedCell.Moment(var at)
                ? Optional.of(at)
                : dated(written);
    }

    private static Optional<LocalDateTime> dated(String text) {
        var found = DATED.matcher(text.strip());
        if (!found.matches()) return Optional.empty();
        boolean dayFirst = found.group(1) != null;
        if (!(InjectTime.parse(found.group(7)).orElse(null)
                        instanceof InjectTime.OnClock(int day, var time))
                || day != 0) return Optional.empty();
        try {
            return Optional.of(
                    LocalDate.of(
                                    number(found.group(dayFirst ? 3 : 4)),
                                    number(found.group(dayFirst ? 2 : 5)),
                                    number(found.group(dayFirst ? 1 : 6)))
                            .atTime(time));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /// The first cell of the row that holds anything.
    private CellAddress first(Row row) {
        return sheet.at(row.line(), row.cells().keySet().iterator().next());
    }

    /// What people would know the row by.
    private static String called(Row row, Map<InjectColumn, String> texts) {
        var subject = texts.getOrDefault(InjectColumn.SUBJECT, "");
        return subject.isEmpty() ? quoted(row) : Quote.of(subject);
    }

    private static String quoted(Row row) {
        for (var column : row.cells().keySet()) {
            var text = said(row, column);
            if (!text.isEmpty()) return Quote.of(text);
        }
        return "";
    }

    /// What a cell says; nothing where it is an error.
    private static String said(Row row, int column) {
        try {
            return text(row, column);
        } catch (BadFile _) {
            return "";
        }
    }

    private static String text(Row row, int column) throws BadFile {
        var cell = row.cells().get(column);
        return cell == null ? "" : HtmlText.plain(CellTexts.of(cell, true));
    }
}
