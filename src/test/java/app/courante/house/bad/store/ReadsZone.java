package app.courante.house.bad.store;

import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Reads the time of a zone.
final class ReadsZone {
    ZonedDateTime time(ZoneId zone) {
        return ZonedDateTime.now(zone);
    }
}
