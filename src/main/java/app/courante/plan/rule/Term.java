package app.courante.plan.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/// How long a rule gives: elapsed time, or calendar months, which end with a day.
///
/// Hours are elapsed time whatever clocks on the wall do. Months end with the expiry of the day of
/// the same date, or of the last day of a month that is too short (Regulation 1182/71, art.
/// 3(2)(c)).
public record Term(int months, Duration time) {
    /// The last minute of a day: what is filed within it is filed on that day.
    private static final LocalTime DAY_ENDS = LocalTime.of(23, 59);

    public static Term of(Duration time) {
        return new Term(0, time);
    }

    /// Reads `PT72H` or `P1M`.
    ///
    /// @throws DateTimeParseException when it is neither
    public static Term parse(String text) {
        if (text.contains("T")) return of(Duration.parse(text));
        var period = Period.parse(text);
        if (period.getYears() != 0 || period.getDays() != 0 || period.getMonths() <= 0)
            throw new DateTimeParseException("no whole months", text, 0);
        return new Term(period.getMonths(), Duration.ZERO);
    }

    /// When it ends.
    ///
    /// @param zone of the authority that is told
    public Instant from(Instant start, ZoneId zone) {
        if (months == 0) return start.plus(time);
        return start.atZone(zone)
                .toLocalDate()
                .plusMonths(months)
                .atTime(DAY_ENDS)
                .atZone(zone)
                .toInstant();
    }

    /// As it is written down: `PT72H`, `P1M`.
    @Override
    public String toString() {
        return months == 0 ? time.toString() : Period.ofMonths(months).toString();
    }
}
