package app.courante.intake;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The times of figures one after the other: a clock alone that has not come yet is yesterday's,
/// and an hour that the clocks repeat is the second one where it follows the first.
final class MeasureTime {
    private static final Duration SLACK = Duration.ofMinutes(2);
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})\\s*[h:H]\\s*(\\d{2})?(?::(\\d{2})(?:\\.\\d+)?)?");
    private static final Pattern DATE =
            Pattern.compile("(\\d{1,4})[-/.](\\d{1,2})(?:[-/.](\\d{1,4}))?");

    private final Instant now;
    private final ZoneId zone;
    private @Nullable Instant last;

    MeasureTime(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /// Whether a text is a time, or a day before one.
    static boolean looksLike(String text) {
        var parts = text.strip().split("[ T]+", 2);
        return CLOCK.matcher(parts[0]).matches()
                || (parts[0].contains("/") && DATE.matcher(parts[0]).matches())
                || parts[0].matches("\\d{4}-\\d{2}-\\d{2}")
                || parts[0].matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
    }

    static boolean isDay(String text) {
        return DATE.matcher(text.strip()).matches() && looksLike(text);
    }

    /// The instant of this cell; null when it is none.
    @Nullable Instant read(Cell cell) {
        if (cell instanceof Cell.Date(var at)) return placed(at);
        var text = cell.text().strip();
        try {
            if (text.matches(".*T.*(Z|[+-]\\d{2}:\\d{2})"))
                return kept(ZonedDateTime.parse(text).toInstant());
            var parts = text.split("[ T]+", 2);
            if (parts.length == 2) return placed(day(parts[0]).atTime(clock(parts[1])));
            var clock = clock(text);
            var today = LocalDate.ofInstant(now, zone);
            var at = placed(today.atTime(clock));
            return ahead(at) ? placed(today.minusDays(1).atTime(clock)) : at;
        } catch (DateTimeException e) {
            return null;
        }
    }

    boolean ahead(Instant at) {
        return at.isAfter(now.plus(SLACK));
    }

    private Instant placed(LocalDateTime at) {
        var zoned = at.atZone(zone);
        var before = last;
        var later = zoned.withLaterOffsetAtOverlap();
        boolean follows = before != null && !zoned.toInstant().isAfter(before);
        boolean near = before != null && Duration.between(before, later.toInstant()).toHours() < 2;
        return kept((follows && near ? later : zoned).toInstant());
    }

    private Instant kept(Instant at) {
        last = at;
        return at;
    }

    private static LocalTime clock(String text) {
        var clock = CLOCK.matcher(text.strip());
        if (!clock.matches()) throw new DateTimeException(text);
        return LocalTime.of(number(clock, 1), number(clock, 2), number(clock, 3));
    }

    private static int number(Matcher matcher, int group) {
        var digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /// Day first, as in both languages; a year of four digits in front means year, month, day.
    private LocalDate day(String text) {
        var parts = DATE.matcher(text.strip());
        if (!parts.matches()) throw new DateTimeException(text);
        int one = number(parts, 1);
        int two = number(parts, 2);
        int three = number(parts, 3);
        if (parts.group(1).length() == 4) return LocalDate.of(one, two, Math.max(1, three));
        int year = three == 0 ? LocalDate.ofInstant(now, zone).getYear() : three;
        return LocalDate.of(year < 100 ? 2000 + year : year, two, one);
    }
}
