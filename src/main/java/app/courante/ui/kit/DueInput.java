package app.courante.ui.kit;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads by when something is to be done: `14h05`, `14:05`, `2pm`, `+30` (minutes), `+1h30`, `dans
/// 20 min`, `demain 08h`, `23/11 14:05`.
///
/// An hour alone is the next one of that name, unless it went by a short while ago: then it is a
/// slip, and stays in the past for the desk to refuse.
public final class DueInput {
    private static final Duration SLIP = Duration.ofHours(6);
    private static final int HALF_DAY = 12;

    /// What may follow a time: not the rest of a word or a figure, of an amount or a range.
    private static final String END =
            "(?![\\p{L}\\p{N}:/]|[.,]\\d|\\s?[€%$£]|[-\u2013]\\d|\\s?[-\u2013]\\s?\\d)";

    private static final Pattern SPAN =
            pattern(
                    "(?:\\+\\s?|(?<in>dans|in)\\s+)(?:"
                            + "(?<hours>\\d{1,2})\\s?h(?:ours?|eures?)?(?:\\s?(?<more>\\d{2}))?"
                            + "|(?<minutes>\\d{1,4})(?<unit>\\s?(?:min(?:utes?)?|mn|m))?)");
    private static final Pattern CLOCK =
            pattern(
                    "(?:(?:avant|pour|d['’]ici|à|by|before|at)\\s+)?"
                            + "(?:(?<day>demain|après-demain|aujourd['’]hui|tomorrow|today|\\d{1,2}/\\d{1,2})"
                            + "\\s+(?:à\\s+|at\\s+)?)?"
                            + "(?:(?<hour>\\d{1,2})h(?<minute>\\d{2})?"
                            + "|(?<spaced>\\d{1,2})\\sh(?:\\s(?<apart>\\d{2}))?"
                            + "|(?<first>\\d{1,2}):(?<second>\\d{2})(?:\\s?(?<half>am|pm))?"
                            + "|(?<english>\\d{1,2})\\s?(?<which>am|pm))");

    private DueInput() {}

    /// A time in a text, and where it ends.
    public record Found(int end, Instant at) {}

    /// Empty when it is no time.
    public static Optional<Instant> read(String typed, Instant now, ZoneId zone) {
        var text = typed.strip();
        return Optional.ofNullable(at(text, 0, now, zone))
                .filter(found -> found.end() == text.length())
                .map(Found::at);
    }

    /// The time that begins at this place of a text; null when none does.
    public static @Nullable Found at(String text, int from, Instant now, ZoneId zone) {
        var span = SPAN.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (span.lookingAt()) {
            // `dans 30` may be thirty of anything.
            if (span.group("in") != null && span.group("minutes") != null && !has(span, "unit"))
                return null;
            var minutes =
                    has(span, "hours")
                            ? 60L * number(span, "hours") + number(span, "more")
                            : number(span, "minutes");
            return new Found(span.end(), now.plus(Duration.ofMinutes(minutes)));
        }
        var clock = CLOCK.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (!clock.lookingAt()) return null;
        try {
            return new Found(clock.end(), at(clock, now.atZone(zone)).toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static ZonedDateTime at(Matcher clock, ZonedDateTime now) {
        var time = time(clock);
        var day = clock.group("day");
        var today = now.toLocalDate();
        if (day == null) {
            var next = today.atTime(time).atZone(now.getZone());
            return next.isBefore(now.minus(SLIP)) ? next.plusDays(1) : next;
        }
        var date =
                switch (day.toLowerCase(Locale.ROOT)) {
                    case "demain", "tomorrow" -> today.plusDays(1);
                    case "après-demain" -> today.plusDays(2);
                    case String named when named.endsWith("hui") || named.equals("today") -> today;
                    case String written -> date(written, today);
                };
        return date.atTime(time).atZone(now.getZone());
    }

    private static LocalTime time(Matcher clock) {
        if (has(clock, "hour")) return LocalTime.of(number(clock, "hour"), number(clock, "minute"));
        if (has(clock, "spaced"))
            return LocalTime.of(number(clock, "spaced"), number(clock, "apart"));
        if (has(clock, "english"))
            return LocalTime.of(half(number(clock, "english"), clock.group("which")), 0);
        int hour = number(clock, "first");
        return LocalTime.of(
                has(clock, "half") ? half(hour, clock.group("half")) : hour,
                number(clock, "second"));
    }

    private static int half(int hour, String which) {
        if (hour < 1 || hour > HALF_DAY) throw new DateTimeException("no hour: " + hour);
        return hour % HALF_DAY + (which.equalsIgnoreCase("pm") ? HALF_DAY : 0);
    }

    private static LocalDate date(String written, LocalDate today) {
        var day = DayInput.ahead(written, today);
        if (day == null) throw new DateTimeException(written);
        return day;
    }

    private static boolean has(Matcher matcher, String group) {
        return matcher.group(group) != null;
    }

    private static int number(Matcher matcher, String group) {
        var digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Pattern pattern(String time) {
        return Pattern.compile(
                "(?:" + time + ")" + END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
