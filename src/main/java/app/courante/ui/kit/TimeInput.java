package app.courante.ui.kit;

import app.courante.crisis.Moment;
import app.courante.crisis.Moment.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a time as a tired person types it: `14h05`, `14:05`, `1405`, `-10` (minutes ago), `23/11
/// 14h05`, `~14h05` for about. An hour alone that has not come yet today is yesterday's.
public final class TimeInput {
    private static final Pattern AGO = Pattern.compile("-\\s*(\\d{1,4})\\s*(?:min|mn|m)?");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?:(?<date>\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{1,4})?)[ T]+)?"
                            + "(?<hour>\\d{1,2})(?:\\s*[h:H]\\s*|(?=\\d{2}$))(?<minute>\\d{2})?(?::(?<second>\\d{2}))?");
    private static final int CLOCK_SLACK_SECONDS = 120;

    private TimeInput() {}

    /// Empty when it is no time.
    public static Optional<Moment> read(String typed, Instant now, ZoneId zone) {
        var text = typed.strip();
        var precision = Precision.EXACT;
        if (text.startsWith("~")) {
            precision = Precision.ABOUT;
            text = text.substring(1).strip();
        } else if (text.startsWith("<")) {
            precision = Precision.BEFORE;
            text = text.substring(1).strip();
        } else if (text.startsWith(">")) {
            precision = Precision.AFTER;
            text = text.substring(1).strip();
        }
        var found = at(text, now.atZone(zone));
        if (found == null) return Optional.empty();
        return Optional.of(new Moment(found, precision));
    }

    private static @Nullable ZonedDateTime at(String text, ZonedDateTime now) {
        var ago = AGO.matcher(text);
        if (ago.matches()) return now.minusMinutes(Long.parseLong(ago.group(1)));
        var time = TIME.matcher(text);
        if (!time.matches()) return null;
        try {
            var clock =
                    LocalTime.of(
                            number(time, "hour"), number(time, "minute"), number(time, "second"));
            var date = time.group("date");
            if (date != null)
                return day(date, now.toLocalDate()).atTime(clock).atZone(now.getZone());
            var today = now.toLocalDate().atTime(clock).atZone(now.getZone());
            return today.isAfter(now.plusSeconds(CLOCK_SLACK_SECONDS)) ? today.minusDays(1) : today;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher matcher, String group) {
        var digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static LocalDate day(String text, LocalDate today) {
        var day = DayInput.past(text, today);
        if (day == null) throw new DateTimeException(text);
        return day;
    }
}
