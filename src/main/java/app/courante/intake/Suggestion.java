package app.courante.intake;

import app.courante.crisis.PlainText;
import app.courante.intake.Sheet.Row;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Looks at the names and the content of a sheet's columns, and proposes a [Mapping].
final class Suggestion {
    /// Enough rows to see what a column holds.
    private static final int SAMPLE = 200;

    /// Shorter names are taken only where they are the whole header.
    private static final int TELLING = 4;

    private final Sheet sheet;
    private final List<String> headers;
    private final List<Row> sample;
    private final int width;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);

    /// What most cells of a column tell.
    private enum Shape {
        NEITHER,
        DATE,
        TIME,
        BOTH
    }

    Suggestion(Sheet sheet) {
        this.sheet = sheet;
        var rows = sheet.rows();
        this.sample = rows.subList(Math.min(1, rows.size()), Math.min(1 + SAMPLE, rows.size()));
        this.width = sheet.width();
        this.headers =
                rows.isEmpty()
                        ? List.of()
                        : rows.getFirst().cells().stream().map(Suggestion::plain).toList();
    }

    /// Whether the first row has the name of a column that we know.
    static boolean namesColumns(Sheet sheet) {
        return !sheet.rows().isEmpty() && new Suggestion(sheet).namesAny();
    }

    Mapping mapping() {
        boolean headed = headed();
        var named = headed ? headers : List.<String>of();
        time(named);
        text(named);
        for (var field : List.of(Field.AUTHOR, Field.KIND, Field.SOURCE))
            name(named, field, _ -> true);
        if (!timesAreUtc(named)) name(named, Field.ZONE, _ -> true);
        var mapping = new Mapping(headed, columns, null, null, null);
        return mapping.withPattern(mapping.patternIn(sheet));
    }

    /// Names, and not a first line of the log: no cell of it is a time.
    private boolean headed() {
        return !sheet.rows().isEmpty()
                && sheet.rows().getFirst().cells().stream()
                        .allMatch(cell -> cell.blank() || shape(cell) == Shape.NEITHER)
                && (sheet.rows().size() > 1 || namesAny());
    }

    private boolean namesAny() {
        return Arrays.stream(Field.values())
                .anyMatch(field -> named(headers, field, _ -> true) != null);
    }

    private void time(List<String> named) {
        var date = named(named, Field.DATE, column -> shape(column) != Shape.NEITHER);
        var time = named(named, Field.TIME, column -> shape(column) != Shape.NEITHER);
        if (time == null && date != null && shape(date) == Shape.BOTH) time = date;
        if (time == null) time = first(Shape.BOTH);
        if (time == null) time = first(Shape.TIME);
        if (time == null) time = first(Shape.DATE);
        if (time == null) return;
        columns.put(Field.TIME, time);
        if (shape(time) != Shape.TIME) return;
        if (date == null || shape(date) != Shape.DATE) date = first(Shape.DATE);
        if (date != null) columns.put(Field.DATE, date);
    }

    private void text(List<String> named) {
        name(named, Field.TEXT, column -> sample.isEmpty() || length(column) > 0);
        if (columns.containsKey(Field.TEXT)) return;
        IntStream.range(0, width)
                .filter(this::free)
                .filter(column -> length(column) > 0)
                .boxed()
                .max((one, other) -> Long.compare(length(one), length(other)))
                .ifPresent(column -> columns.put(Field.TEXT, column));
    }

    /// A header that says so outweighs a column of zones beside it.
    private boolean timesAreUtc(List<String> named) {
        var time = columns.get(Field.TIME);
        return time != null && time < named.size() && hasWords(named.get(time), "utc");
    }

    private void name(List<String> named, Field field, IntPredicate plausible) {
        var column = named(named, field, plausible);
        if (column != null) columns.put(field, column);
    }

    private @Nullable Integer named(List<String> headers, Field field, IntPredicate plausible) {
        for (var name : FieldNames.of(field))
            for (int i = 0; i < headers.size(); i++)
                if (headers.get(i).equals(name) && free(i) && plausible.test(i)) return i;
        for (var name : FieldNames.of(field))
            for (int i = 0; i < headers.size(); i++)
                if (telling(name) && hasWords(headers.get(i), name) && free(i) && plausible.test(i))
                    return i;
        return null;
    }

    /// "event" stands in front of every header of some logs, so alone it tells nothing.
    private static boolean telling(String name) {
        return (name.length() >= TELLING && !name.equals("event")) || name.equals("tz");
    }

    private static boolean hasWords(String header, String words) {
        return (" " + header + " ").contains(" " + words + " ");
    }

    private boolean free(int column) {
        return !columns.containsValue(column);
    }

    private @Nullable Integer first(Shape shape) {
        for (int i = 0; i < width; i++) if (free(i) && shape(i) == shape) return i;
        return null;
    }

    private Shape shape(int column) {
        int filled = 0;
        var counts = new EnumMap<Shape, Integer>(Shape.class);
        for (var row : sample) {
            if (row.cell(column).blank()) continue;
            filled++;
            counts.merge(shape(row.cell(column)), 1, Integer::sum);
        }
        int neither = counts.getOrDefault(Shape.NEITHER, 0);
        if (filled == 0 || neither * 2 > filled) return Shape.NEITHER;
        if (counts.containsKey(Shape.BOTH)) return Shape.BOTH;
        return counts.getOrDefault(Shape.TIME, 0) > counts.getOrDefault(Shape.DATE, 0)
                ? Shape.TIME
                : Shape.DATE;
    }

    private static Shape shape(Cell cell) {
        var stamp = Stamp.of(cell, TimePattern.DAY_FIRST);
        if (stamp == null) stamp = Stamp.of(cell, TimePattern.MONTH_FIRST);
        if (stamp == null) return Shape.NEITHER;
        if (stamp.date() == null) return Shape.TIME;
        boolean midnight =
                cell instanceof Cell.Date(var at) && at.toLocalTime().toSecondOfDay() == 0;
        return stamp.time() == null || midnight ? Shape.DATE : Shape.BOTH;
    }

    private long length(int column) {
        return sample.stream().mapToLong(row -> row.cell(column).text().strip().length()).sum();
    }

    private static String plain(Cell cell) {
        var text = cell.text().substring(0, Math.min(cell.text().length(), 100));
        return PlainText.of(text).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
