package app.courante.crisis;

import app.courante.exercise.Inject;
import app.courante.exercise.Scenario;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Facts about an exercise itself, told by those who run it. They belong to the house: the log of
/// the players knows nothing of them.
///
/// The times of such an entry are what the clock of the exercise showed; `at` is the real instant.
public sealed interface ExerciseEvent extends Event {
    /// What an observer makes of what was seen.
    enum Sign {
        PLUS,
        MINUS,
        NEUTRAL
    }

    /// Whether an objective was reached.
    enum Verdict {
        MET,
        PARTLY_MET,
        MISSED
    }

    /// A scenario was made ready to be played, in a folder of its own.
    ///
    /// @param scenario whole, with all variants
    /// @param hash of the scenario as it was written, by which runs of the same are known
    /// @param variant id of the one that is played; empty for the scenario as it is
    /// @param begins what the clock of the exercise shows at its start
    /// @param solo whether one person plays and the program gives all injects
    /// @param realCalls whether real people may be called out
    record ExercisePrepared(
            String name,
            Scenario scenario,
            String hash,
            String variant,
            Instant begins,
            boolean solo,
            boolean realCalls)
            implements ExerciseEvent {}

    record ExerciseClockStarted(Instant at) implements ExerciseEvent {}

    record ExerciseClockPaused(Instant at) implements ExerciseEvent {}

    /// The clock runs faster or slower.
    ///
    /// @param speed exercise seconds in a real one
    record ExerciseSpeedChanged(Instant at, int speed) implements ExerciseEvent {}

    /// The clock was set to another time.
    ///
    /// @param to from the start of the exercise
    record ExerciseClockJumped(Instant at, Duration to) implements ExerciseEvent {}

    /// An inject reached the players for the first time.
    ///
    /// @param inject its number and its title, as in all of these
    record InjectDelivered(Instant at, Named inject) implements ExerciseEvent {}

    record InjectReplayed(Instant at, Named inject) implements ExerciseEvent {}

    /// The players were helped on with an inject.
    record HintGiven(Instant at, Named inject, String text) implements ExerciseEvent {}

    /// Put off or brought forward; what comes after it moves along.
    ///
    /// @param to from the start of the exercise
    record InjectMoved(Instant at, Named inject, Duration to) implements ExerciseEvent {}

    /// Not to be played this time, which is a normal thing.
    record InjectSkipped(Instant at, Named inject, String reason) implements ExerciseEvent {}

    record InjectRestored(Instant at, Named inject) implements ExerciseEvent {}

    /// One that nobody had written was made up and given at once.
    record InjectImprovised(Instant at, Inject inject) implements ExerciseEvent {}

    /// An expected action was seen.
    ///
    /// @param action its id and its text
    /// @param time on the clock of the exercise, from its start
    /// @param evidence the entry that shows it; null where somebody saw it happen
    record ActionSeen(Instant at, Named action, Duration time, @Nullable EntryId evidence)
            implements ExerciseEvent {}

    /// What had been seen was something else.
    record SightingStruck(Instant at, Named action, String reason) implements ExerciseEvent {}

    /// Somebody who looks on noted something.
    ///
    /// @param inject what it is about; empty when about none
    /// @param by who saw it
    record ObservationNoted(Sign sign, String text, String place, Named inject, String by)
            implements ExerciseEvent {}

    /// Those who run the exercise judged an objective.
    record ObjectiveJudged(Named objective, Verdict verdict, String reason)
            implements ExerciseEvent {}

    /// The exercise is over; what it showed may still be noted.
    record ExerciseEnded(Instant at, String reason) implements ExerciseEvent {}
}
