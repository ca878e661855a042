package app.courante.intake;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/// Times as findings show them: alike in every language.
final class Shown {
    private Shown() {}

    static String time(LocalDateTime at) {
        return at.toString().replace('T', ' ');
    }

    static String time(ZonedDateTime at) {
        return time(at.toLocalDateTime());
    }

    /// With its offset, which tells two equal readings of a clock apart.
    static String full(ZonedDateTime at) {
        return time(at) + " " + at.getOffset();
    }
}
