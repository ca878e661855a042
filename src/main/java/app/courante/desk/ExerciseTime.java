package app.courante.desk;

import app.courante.crisis.Entry;
import app.courante.crisis.Exercise;
import app.courante.exercise.ExerciseClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The clock of a desk at which an exercise is played: it shows when the exercise begins and what
/// has passed of it, and follows what its log tells of the clock.
public final class ExerciseTime extends Clock {
    private final Clock wall;
    private final ZoneId zone;
    private final boolean joined;
    private volatile Reading reading;
    private boolean taken;

    /// @param held the real instant at which it was left running; null while it is followed live
    private record Reading(Instant begins, ExerciseClock clock, @Nullable Instant held) {}

    /// @param begins what it shows until the log tells
    public ExerciseTime(Clock wall, Instant begins) {
        this(wall, wall.getZone(), new Reading(begins, ExerciseClock.READY, null), false);
    }

    private ExerciseTime(Clock wall, ZoneId zone, Reading reading, boolean joined) {
        this.wall = wall;
        this.zone = zone;
        this.reading = reading;
        this.joined = joined;
    }

    /// The clock of an exercise that another laptop runs: it goes on as the log tells, whoever has
    /// it open here.
    ///
    /// @param wall the other laptop's, as far as it is known here
    public static ExerciseTime joined(Clock wall, Instant begins) {
        var ready = new Reading(begins, ExerciseClock.READY, null);
        return new ExerciseTime(wall, wall.getZone(), ready, true);
    }

    /// Stands at this until the log tells otherwise: what is written before the exercise is
    /// prepared bears the time at which it begins.
    public void stand(Instant begins) {
        reading = new Reading(begins, ExerciseClock.READY, null);
    }

    /// The real instant.
    Instant real() {
        var held = reading.held();
        return held == null ? wall.instant() : held;
    }

    /// Runs as the log tells from now on.
    void follow(Exercise exercise) {
        var prepared = exercise.prepared();
        if (prepared == null) return;
        // One that was left running stands until the log tells otherwise of its clock, whatever
        // else is written down meanwhile.
        var held = exercise.clock().equals(reading.clock()) ? reading.held() : null;
        reading = new Reading(prepared.begins(), exercise.clock(), held);
    }

    /// Takes up an exercise as it was left: where it was left running it stands at what was last
    /// written down, until the log tells that it stands.
    ///
    /// @param entries all that was written down
    void takeUp(Exercise exercise, List<Entry> entries) {
        if (taken) return; // It runs already, and another crisis in it is turned to.
        taken = true;
        follow(exercise);
        if (joined || !exercise.clock().running()) return;
        var last = reading.begins();
        for (var entry : entries) {
            var entered = entry.times().entered().toInstant();
            if (entered.isAfter(last)) last = entered;
        }
        var shown = Duration.between(reading.begins(), last);
        var left = exercise.clock().when(shown);
        reading =
                new Reading(
                        reading.begins(),
                        exercise.clock(),
                        Objects.requireNonNullElse(left, exercise.clock().since()));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ExerciseTime(wall, other, reading, joined);
    }

    @Override
    public Instant instant() {
        var now = reading;
        return now.begins().plus(now.clock().at(now.held() == null ? wall.instant() : now.held()));
    }
}
