package app.courante.json;

import app.courante.crisis.Moment;
import app.courante.crisis.Moment.Precision;
import java.time.DateTimeException;
import java.time.ZonedDateTime;

/// Writes a [Moment] as one string: `2026-11-23T14:05+01:00[Europe/Paris]`, with `about`, `before`
/// or `after` before it.
final class Moments {
    private Moments() {}

    static String write(Moment moment) {
        return moment.precision() == Precision.EXACT
                ? moment.at().toString()
                : Json.word(moment.precision()) + " " + moment.at();
    }

    static Moment read(String text) {
        int space = text.indexOf(' ');
        return space < 0
                ? Moment.exactly(zoned(text))
                : new Moment(
                        zoned(text.substring(space + 1)),
                        Precision.valueOf(Json.constant(text.substring(0, space))));
    }

    /// A zone that only a newer laptop knows is left out: its offset still tells the instant.
    static ZonedDateTime zoned(String text) {
        try {
            return ZonedDateTime.parse(text);
        } catch (DateTimeException e) {
            int zone = text.indexOf('[');
            if (zone < 0) throw e;
            return ZonedDateTime.parse(text.substring(0, zone));
        }
    }
}
