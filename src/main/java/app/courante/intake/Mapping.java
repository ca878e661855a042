package app.courante.intake;

import app.courante.intake.Sheet.Row;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the columns of a [Sheet] become lines of a log.
///
/// @param headed whether the first row names the columns
/// @param columns counted from 0
/// @param pattern null until it is known
/// @param firstDay the day of the first row, where rows tell only the time; null until asked
/// @param zone of every time that names none itself; null until asked, since nothing tells it
public record Mapping(
        boolean headed,
        Map<Field, Integer> columns,
        @Nullable TimePattern pattern,
        @Nullable LocalDate firstDay,
        @Nullable ZoneId zone) {

    /// What must be asked before the log can be read.
    public enum Question {
        TIME_COLUMN,
        TEXT_COLUMN,
        PATTERN,
        FIRST_DAY,
        ZONE
    }

    public Mapping {
        columns = Map.copyOf(columns);
    }

    /// What names and content of the columns tell; what they do not tell stays open.
    public static Mapping suggest(Sheet sheet) {
        return new Suggestion(sheet).mapping();
    }

    /// What is still open, in the order to ask it.
    public Set<Question> questions() {
        var open = EnumSet.noneOf(Question.class);
        if (!columns.containsKey(Field.TIME)) open.add(Question.TIME_COLUMN);
        else if (pattern == null) open.add(Question.PATTERN);
        if (!columns.containsKey(Field.TEXT)) open.add(Question.TEXT_COLUMN);
        if (pattern == TimePattern.TIME_ONLY && firstDay == null) open.add(Question.FIRST_DAY);
        if (zone == null) open.add(Question.ZONE);
        return open;
    }

    public @Nullable Integer column(Field field) {
        return columns.get(field);
    }

    /// The rows that hold lines.
    public List<Row> body(Sheet sheet) {
        var rows = sheet.rows();
        return headed && !rows.isEmpty() ? rows.subList(1, rows.size()) : rows;
    }

    public Mapping withHeader(boolean headed) {
        return new Mapping(headed, columns, pattern, firstDay, zone);
    }

    /// Takes another column, or none, for a field; the pattern is then looked for anew.
    public Mapping withColumn(Field field, @Nullable Integer column, Sheet sheet) {
        var changed = new EnumMap<Field, Integer>(Field.class);
        changed.putAll(columns);
        if (column == null) changed.remove(field);
        else changed.put(field, column);
        var mapping = new Mapping(headed, changed, pattern, firstDay, zone);
        return field == Field.TIME || field == Field.DATE
                ? mapping.withPattern(mapping.patternIn(sheet))
                : mapping;
    }

    public Mapping withPattern(@Nullable TimePattern pattern) {
        return new Mapping(headed, columns, pattern, firstDay, zone);
    }

    public Mapping withFirstDay(@Nullable LocalDate firstDay) {
        return new Mapping(headed, columns, pattern, firstDay, zone);
    }

    public Mapping withZone(ZoneId zone) {
        return new Mapping(headed, columns, pattern, firstDay, zone);
    }

    /// The pattern of the column that holds the dates.
    @Nullable TimePattern patternIn(Sheet sheet) {
        var column = column(Field.DATE) != null ? column(Field.DATE) : column(Field.TIME);
        if (column == null) return null;
        int dates = column;
        return TimePattern.of(body(sheet).stream().map(row -> row.cell(dates)).toList());
    }
}
