package app.courante.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Hours as a sentence names them: `14:05`, with the date when it is another day.
final class Clocks {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM HH:mm");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Clocks() {}

    static String day(LocalDate day) {
        return DATE.format(day);
    }

    static String at(Instant instant, Instant reference, ZoneId zone) {
        var there = instant.atZone(zone);
        var today = LocalDate.ofInstant(reference, zone);
        return (there.toLocalDate().equals(today) ? HOUR : DAY).format(there);
    }
}
