package app.courante.exercise;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that happened while an exercise was run, at a real instant.
public sealed interface RunEvent {
    Instant at();

    /// The clock was set going.
    record ClockStarted(Instant at) implements RunEvent {}

    record ClockPaused(Instant at) implements RunEvent {}

    /// The clock runs faster or slower.
    ///
    /// @param speed exercise seconds in a real one
    record SpeedChanged(Instant at, int speed) implements RunEvent {}

    /// The clock was set to another time of the exercise.
    ///
    /// @param to from the start of the exercise
    record ClockJumped(Instant at, Duration to) implements RunEvent {}

    /// An inject reached the players for the first time.
    ///
    /// @param time on the clock of the exercise, from its start; null for what it shows then
    record InjectDelivered(Instant at, String number, @Nullable Duration time) implements RunEvent {
        public InjectDelivered(Instant at, String number) {
            this(at, number, null);
        }
    }

    /// An inject was given once more.
    record InjectReplayed(Instant at, String number) implements RunEvent {}

    /// An inject was put off or brought forward; what comes after it moves along.
    ///
    /// @param to from the start of the exercise
    record InjectMoved(Instant at, String number, Duration to) implements RunEvent {}

    /// An inject is not to be played this time, which is a normal thing.
    record InjectSkipped(Instant at, String number) implements RunEvent {}

    /// An inject that was to be skipped is to be played after all.
    record InjectRestored(Instant at, String number) implements RunEvent {}

    /// An inject that nobody had written was made up and given at once.
    record InjectImprovised(Instant at, Inject inject) implements RunEvent {}

    /// An expected action was seen.
    ///
    /// @param time on the clock of the exercise, from its start; null for what it shows then
    record ActionSeen(Instant at, String expected, @Nullable Duration time) implements RunEvent {
        public ActionSeen(Instant at, String expected) {
            this(at, expected, null);
        }
    }

    /// What had been seen was something else.
    record SightingStruck(Instant at, String expected) implements RunEvent {}
}
