package app.courante.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What one cell says of a time: never more than is written there.
record Stamp(@Nullable LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
    /// The longest way of writing a time is well below it.
    private static final int LONGEST = 64;

    private static final String DATE =
            "(?:le )?(?:(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})"
                    + "|(?<first>\\d{1,2})(?<sign>[-/.])(?<second>\\d{1,2})\\k<sign>"
                    + "(?<last>\\d{4}|\\d{2}))";
    private static final String BETWEEN = "(?<between>[Tt]| ?, ?| (?:à|at|-) | |$)";
    private static final String TIME =
            "(?<hour>\\d{1,2})(?: ?(?<unit>[:hH]) ?(?:(?<minutes>\\d{2})"
                    + "(?:(?::|mn?|') ?(?<seconds>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?s?)?)?)?"
                    + "(?: ?(?<half>[AaPp])\\.?[Mm]\\.?)?";
    private static final String OFFSET = " ?(?<offset>[Zz]|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?";
    private static final Pattern WHOLE =
            Pattern.compile("(?:" + DATE + BETWEEN + ")?(?:" + TIME + OFFSET + ")?");

    /// Reads a cell; null when it is no time of this pattern.
    static @Nullable Stamp of(Cell cell, TimePattern pattern) {
        return switch (cell) {
            case Cell.Date(var at) -> new Stamp(at.toLocalDate(), at.toLocalTime(), null);
            case Cell.Text(var text) -> of(text, pattern);
        };
    }

    private static @Nullable Stamp of(String text, TimePattern pattern) {
        if (text.length() > LONGEST) return null;
        var match = WHOLE.matcher(text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip());
        if (!match.matches()) return null;
        boolean dated = match.group("between") != null;
        boolean timed = match.group("hour") != null;
        try {
            if (dated && !timed)
                return match.group("between").isEmpty()
                        ? stamp(date(match, pattern), null, null)
                        : null;
            if (!timed || !saysTime(match)) return null;
            var time = time(match);
            return dated
                    ? stamp(date(match, pattern), time, offset(match))
                    : new Stamp(null, time, offset(match));
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// A date that fits no pattern makes the whole unreadable.
    private static @Nullable Stamp stamp(
            @Nullable LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
        return date == null ? null : new Stamp(date, time, offset);
    }

    /// A bare number is none; "14h" and "2 pm" are.
    private static boolean saysTime(Matcher match) {
        return match.group("minutes") != null
                || match.group("half") != null
                || (match.group("unit") != null && !match.group("unit").equals(":"));
    }

    private static @Nullable LocalDate date(Matcher match, TimePattern pattern) {
        if (match.group("year") != null)
            return LocalDate.of(
                    number(match, "year"), number(match, "month"), number(match, "day"));
        int year = number(match, "last");
        if (match.group("last").length() == 2) year += 2000;
        int first = number(match, "first");
        int second = number(match, "second");
        // Nobody writes the month first with dots.
        if (match.group("sign").equals(".") || pattern == TimePattern.DAY_FIRST)
            return LocalDate.of(year, second, first);
        return pattern == TimePattern.MONTH_FIRST ? LocalDate.of(year, first, second) : null;
    }

    private static LocalTime time(Matcher match) {
        int hour = number(match, "hour");
        var half = match.group("half");
        if (half != null) {
            if (hour < 1 || hour > 12) throw new DateTimeException("no hour of a half day");
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
        }
        var fraction = match.group("fraction");
        int nanos =
                fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
        return LocalTime.of(hour, number(match, "minutes"), number(match, "seconds"), nanos);
    }

    private static @Nullable ZoneOffset offset(Matcher match) {
        var offset = match.group("offset");
        if (offset == null) return null;
        return offset.startsWith("+") || offset.startsWith("-")
                ? ZoneOffset.of(offset)
                : ZoneOffset.UTC;
    }

    private static int number(Matcher match, String group) {
        var digits = match.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
