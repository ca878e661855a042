package app.courante.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    /// As it stands after all that happened to it.
    public static ExerciseClock after(List<RunEvent> events) {
        var clock = READY;
        for (var event : events) clock = clock.after(event);
        return clock;
    }

    ExerciseClock after(RunEvent event) {
        return switch (event) {
            case RunEvent.ClockStarted(var at) -> started(at);
            case RunEvent.ClockPaused(var at) -> paused(at);
            case RunEvent.SpeedChanged(var at, int faster) -> atSpeed(at, faster);
            case RunEvent.ClockJumped(var at, var to) -> jumped(at, to);
            case RunEvent.InjectDelivered _,
                    RunEvent.InjectReplayed _,
                    RunEvent.InjectMoved _,
                    RunEvent.InjectSkipped _,
                    RunEvent.InjectRestored _,
                    RunEvent.InjectImprovised _,
                    RunEvent.ActionSeen _,
                    RunEvent.SightingStruck _ ->
                    this;
        };
    }

    private ExerciseClock started(Instant now) {
        return running ? this : new ExerciseClock(now, shown, speed, true);
    }

    private ExerciseClock paused(Instant now) {
        return running ? new ExerciseClock(now, at(now), speed, false) : this;
    }

    private ExerciseClock atSpeed(Instant now, int faster) {
        return new ExerciseClock(now, at(now), faster, running);
    }

    private ExerciseClock jumped(Instant now, Duration to) {
        return new ExerciseClock(now, to, speed, running);
    }
}
