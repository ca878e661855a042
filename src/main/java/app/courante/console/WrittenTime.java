package app.courante.console;

import app.courante.crisis.Moment;
import app.courante.crisis.Moment.Precision;
import app.courante.json.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// Reads times as scripts write them: ISO 8601 with a zone, or without one where it is known.
final class WrittenTime {
    private WrittenTime() {}

    /// A time with its precision before it, `about 2026-11-23T14:05`; null for an empty text.
    static @Nullable Moment moment(String text, ZoneId zone) throws LineFault {
        if (text.isEmpty()) return null;
        for (var precision : Precision.values()) {
            var word = Json.word(precision) + " ";
            if (text.startsWith(word))
                return new Moment(at(text.substring(word.length()), zone), precision);
        }
        return Moment.exactly(at(text, zone));
    }

    /// Null for an empty text.
    static @Nullable Instant instant(String text, ZoneId zone) throws LineFault {
        return text.isEmpty() ? null : at(text, zone).toInstant();
    }

    static LocalDate day(String text) throws LineFault {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new LineFault(LineFault.Kind.DAY_UNREADABLE, text);
        }
    }

    /// @param zone of a time that names none
    static ZonedDateTime at(String text, ZoneId zone) throws LineFault {
        try {
            return ZonedDateTime.parse(text);
        } catch (DateTimeException e) {
            return local(text, zone);
        }
    }

    private static ZonedDateTime local(String text, ZoneId zone) throws LineFault {
        try {
            return LocalDateTime.parse(text).atZone(zone);
        } catch (DateTimeException e) {
            throw new LineFault(LineFault.Kind.TIME_UNREADABLE, text);
        }
    }
}
