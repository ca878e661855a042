package app.courante.ui.roles;

import app.courante.ui.kit.DayInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads an hour to come as a tired person types it: `22h`, `2200`, `demain 06h`, `tomorrow 06:00`,
/// `24/11 6h30`, `+6h` (from the other time). An hour alone is the next one of its kind.
final class HourAhead {
    private static final Pattern AFTER =
            Pattern.compile(
                    "\\+\\s*(?:(?<hours>\\d{1,3})\\s*h\\s*)?(?<minutes>\\d{1,4})?(?:\\s*min)?");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?:(?<day>[\\p{L}’'-]+|\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{1,4})?)[ ,T]*\\s+)?"
                            + "(?<hour>\\d{1,2})(?:\\s*[h:]\\s*|(?=\\d{2}$))(?<minute>\\d{2})?");

    private HourAhead() {}

    /// Empty when it is no hour.
    ///
    /// @param after what it comes after when no day is told, and what is counted from
    /// @param today the day that `tomorrow` comes after
    static Optional<ZonedDateTime> read(String typed, ZonedDateTime after, LocalDate today) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.ofNullable(at(text, after, today));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable ZonedDateTime at(String text, ZonedDateTime after, LocalDate today) {
        var counted = AFTER.matcher(text);
        if (counted.matches() && text.length() > 1)
            return after.plusHours(number(counted, "hours"))
                    .plusMinutes(number(counted, "minutes"));
        var time = TIME.matcher(text);
        if (!time.matches()) return null;
        var clock = LocalTime.of(number(time, "hour"), number(time, "minute"));
        var told = time.group("day");
        if (told != null) {
            var day = day(told, today);
            return day == null ? null : day.atTime(clock).atZone(after.getZone());
        }
        var same = after.toLocalDate().atTime(clock).atZone(after.getZone());
        return same.isBefore(after)
                ? after.toLocalDate().plusDays(1).atTime(clock).atZone(after.getZone())
                : same;
    }

    private static int number(Matcher matcher, String group) {
        var digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static @Nullable LocalDate day(String told, LocalDate today) {
        return switch (told.replace('\'', '’')) {
            case "aujourd’hui", "auj", "today" -> today;
            case "demain", "tomorrow" -> today.plusDays(1);
            case "après-demain", "apres-demain" -> today.plusDays(2);
            default -> DayInput.ahead(told, today);
        };
    }
}
