package app.courante.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// The wall clock of the laptop that runs an exercise, on a laptop that joined it: this one's, set
/// right by what was measured.
final class TrainerClock extends Clock {
    /// Nobody sees less, and each round measures a little otherwise.
    private static final Duration SEEN = Duration.ofMillis(100);

    private final Clock wall;
    private volatile Duration ahead = Duration.ZERO;

    TrainerClock(Clock wall) {
        this.wall = wall;
    }

    /// @param measured by how much the other clock is ahead of this one
    void set(Duration measured) {
        if (measured.minus(ahead).abs().compareTo(SEEN) > 0) ahead = measured;
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var other = new TrainerClock(wall.withZone(zone));
        other.ahead = ahead;
        return other;
    }
}
