package app.courante.crisis;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// When something happened, in the zone it was told in, and how surely.
public record Moment(ZonedDateTime at, Precision precision) {
    /// How a time was known by the one who told it.
    public enum Precision {
        EXACT,
        ABOUT,
        BEFORE,
        AFTER
    }

    public static Moment exactly(ZonedDateTime at) {
        return new Moment(at, Precision.EXACT);
    }

    public static Moment exactly(Instant at, ZoneId zone) {
        return exactly(at.atZone(zone));
    }

    public Instant instant() {
        return at.toInstant();
    }
}
