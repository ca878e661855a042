package app.courante.exercise;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The clock of an exercise: it is started, paused, runs up to sixty times as fast, and jumps.
///
/// @param since the real instant from which on it runs as it does now
/// @param shown what it showed then, from the start of the exercise
/// @param speed how many exercise seconds pass in a real one
public record ExerciseClock(Instant since, Duration shown, int speed, boolean running) {
    /// As fast as a person can still follow.
    public static final int FASTEST = 60;

    /// Stands at the start, at the usual speed.
    public static final ExerciseClock READY =
            new ExerciseClock(Instant.EPOCH, Duration.ZERO, 1, false);

    public ExerciseClock {
        speed = Math.clamp(speed, 1, FASTEST);
    }

    /// What it shows at a real instant; it never runs back because a laptop's clock does.
    public Duration at(Instant now) {
        var passed = Duration.between(since, now);
        return running && !passed.isNegative() ? shown.plus(passed.multipliedBy(speed)) : shown;
    }

    /// The real instant at which it will show this; null while it stands, or when that has passed.
    public @Nullable Instant when(Duration time) {
        var left = time.minus(shown);
        if (!running || left.isNegative()) return null;
        // Rounded up, so that the time has come when it is looked at.
        return since.plus(left.plusNanos(speed - 1L).dividedBy(speed));
    }

    ExerciseClock started(Instant now) {
        return running ? this : new ExerciseClock(now, shown, speed, true);
    }

    ExerciseClock paused(Instant now) {
        return running ? new ExerciseClock(now, at(now), speed, false) : this;
    }

    ExerciseClock atSpeed(Instant now, int faster) {
        return new ExerciseClock(now, at(now), faster, running);
    }

    ExerciseClock jumped(Instant now, Duration to) {
        return new ExerciseClock(now, to, speed, running);
    }
}
