package app.courante.ui.kit;

import app.courante.crisis.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a time to come as a tired person types it: `14h35`, `14:35`, `+20` or `20 min` (from now),
/// `24/11 8h00`. An hour alone that has passed by more than half a day is tomorrow's; one that has
/// just passed is read as such, so that it can be refused.
public final class TimeAhead {
    private static final Pattern FROM_NOW =
            Pattern.compile("\\+\\s*(\\d{1,4})\\s*(?:min|mn|m|')?|(\\d{1,4})\\s*(?:min|mn|m|')");
    private static final Pattern DATE = Pattern.compile("\\D?\\s*\\d+[-/.]");
    private static final Pattern YEAR =
            Pattern.compile("\\D?\\s*(?:\\d{4}[-/.]|\\d+[-/.]\\d+[-/.])");
    private static final Duration HALF_A_DAY = Duration.ofHours(12);
    private static final Duration HALF_A_YEAR = Duration.ofDays(183);

    private TimeAhead() {}

    /// Empty when it is no time.
    public static Optional<Instant> read(String typed, Instant now, ZoneId zone) {
        var text = typed.strip();
        var fromNow = FROM_NOW.matcher(text);
        if (fromNow.matches()) {
            var digits = fromNow.group(1) == null ? fromNow.group(2) : fromNow.group(1);
            return Optional.of(now.plus(Duration.ofMinutes(Long.parseLong(digits))));
        }
        if (text.startsWith("-")) return Optional.empty();
        return TimeInput.read(text, now, zone)
                .map(Moment::at)
                .map(at -> ahead(at, now.atZone(zone), text).toInstant());
    }

    /// What was read as the last time that the clock showed this, as the one that is meant.
    private static ZonedDateTime ahead(ZonedDateTime past, ZonedDateTime now, String text) {
        if (DATE.matcher(text).lookingAt())
            return past.isBefore(now.minus(HALF_A_YEAR)) && !YEAR.matcher(text).lookingAt()
                    ? past.plusYears(1)
                    : past;
        boolean yesterdays = past.toLocalDate().isBefore(now.toLocalDate());
        return yesterdays || past.isBefore(now.minus(HALF_A_DAY)) ? past.plusDays(1) : past;
    }
}
