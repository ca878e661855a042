package app.courante.intake;

import app.courante.intake.Sheet.Row;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads the day and the time of each row from top to bottom; where a row leaves its day out, the
/// rows above tell it.
final class DayReader {
    /// Going back by less is a line noted late; by more, midnight has passed.
    private static final Duration NOTED_LATE = Duration.ofHours(4);

    private final Mapping mapping;
    private final TimePattern pattern;
    private final int timeColumn;
    private final @Nullable Integer dateColumn;
    private final List<Finding> findings;
    private @Nullable LocalDateTime above;

    /// A time as the row tells it, on whatever clock.
    record Told(LocalDateTime at, @Nullable ZoneOffset offset) {}

    DayReader(Mapping mapping, List<Finding> findings) {
        var time = mapping.column(Field.TIME);
        if (time == null || mapping.pattern() == null)
            throw new IllegalArgumentException("no time column");
        this.mapping = mapping;
        this.pattern = mapping.pattern();
        this.timeColumn = time;
        this.dateColumn = mapping.column(Field.DATE);
        this.findings = findings;
    }

    /// The time of this row; null when a finding says that it cannot be read.
    @Nullable Told read(Row row) {
        var time = Stamp.of(row.cell(timeColumn), pattern);
        if (time == null) return unreadable(row);
        var told = time.date() != null && dateColumn == null ? whole(row, time) : joined(row, time);
        if (told == null) return unreadable(row);
        above = told;
        return new Told(told, time.offset());
    }

    private LocalDateTime whole(Row row, Stamp stamp) {
        var date = Objects.requireNonNull(stamp.date());
        if (stamp.time() == null) note(row, Finding.Kind.NO_TIME_OF_DAY, date.toString());
        return date.atTime(stamp.time() == null ? LocalTime.MIDNIGHT : stamp.time());
    }

    private @Nullable LocalDateTime joined(Row row, Stamp stamp) {
        if (dateColumn == null)
            return pattern == TimePattern.TIME_ONLY && stamp.time() != null
                    ? onItsDay(row, stamp.time())
                    : null;
        var cell = row.cell(dateColumn);
        if (cell.blank()) {
            if (stamp.date() != null) return whole(row, stamp);
            if (above == null || stamp.time() == null) return null;
            note(row, Finding.Kind.DAY_OF_LINE_ABOVE, above.toLocalDate().toString());
            return onItsDay(row, stamp.time());
        }
        var day = Stamp.of(cell, pattern);
        return day == null || day.date() == null || stamp.time() == null
                ? null
                : day.date().atTime(stamp.time());
    }

    /// The day on which this time is nearest to the line above, midnight being passed forwards
    /// unless a line was merely noted late.
    private LocalDateTime onItsDay(Row row, LocalTime time) {
        if (above == null) return first().atTime(time);
        var sameDay = above.toLocalDate().atTime(time);
        var ahead = Duration.between(above, sameDay);
        var at = sameDay;
        if (ahead.plus(NOTED_LATE).isNegative()) at = sameDay.plusDays(1);
        else if (ahead.compareTo(Duration.ofDays(1).minus(NOTED_LATE)) > 0
                && above.toLocalDate().isAfter(first())) at = sameDay.minusDays(1);
        if (!at.equals(sameDay))
            note(row, Finding.Kind.DAY_CHANGED, time.toString(), at.toLocalDate().toString());
        return at;
    }

    private LocalDate first() {
        return mapping.firstDay() == null ? LocalDate.MIN : mapping.firstDay();
    }

    private @Nullable Told unreadable(Row row) {
        var found = row.cell(timeColumn).text().strip();
        if (dateColumn != null) found = (row.cell(dateColumn).text().strip() + " " + found).strip();
        note(row, Finding.Kind.UNREADABLE_TIME, found, pattern.example());
        return null;
    }

    private void note(Row row, Finding.Kind kind, Object... details) {
        findings.add(Finding.at(row.line(), kind, details));
    }
}
