package app.courante.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that shows what it is told, for a crisis played at another time than its own.
final class SetClock extends Clock {
    private final ZoneId zone;
    private volatile Instant now;

    SetClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void set(Instant shown) {
        now = shown;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SetClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
