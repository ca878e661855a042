package app.courante.crisis;

import app.courante.crisis.ExerciseEvent.Sign;
import app.courante.crisis.ExerciseEvent.Verdict;
import app.courante.exercise.Inject.Means;
import app.courante.exercise.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may be asked about an exercise, by those who run it.
public sealed interface ExerciseCommand extends Command {
    /// Makes a log that is new the log of an exercise.
    record PrepareExercise(
            String name,
            Scenario scenario,
            String hash,
            String variant,
            Instant begins,
            boolean solo,
            boolean realCalls)
            implements ExerciseCommand {}

    record StartExerciseClock() implements ExerciseCommand {}

    record PauseExerciseClock() implements ExerciseCommand {}

    /// Lets the clock run faster or slower.
    ///
    /// @param speed exercise seconds in a real one
    record ChangeExerciseSpeed(int speed) implements ExerciseCommand {}

    /// Sets the clock to another time.
    ///
    /// @param to from the start of the exercise
    record JumpExerciseClock(Duration to) implements ExerciseCommand {}

    /// Gives an inject to the players.
    ///
    /// @param inject its number, as in all of these
    record DeliverInject(String inject) implements ExerciseCommand {}

    record ReplayInject(String inject) implements ExerciseCommand {}

    record GiveHint(String inject, String text) implements ExerciseCommand {}

    /// Puts an inject off or brings it forward; what comes after it moves along.
    ///
    /// @param to from the start of the exercise
    record MoveInject(String inject, Duration to) implements ExerciseCommand {}

    record SkipInject(String inject, String reason) implements ExerciseCommand {}

    record RestoreInject(String inject) implements ExerciseCommand {}

    /// Gives an inject that nobody had written.
    ///
    /// @param from who speaks, by id or name of a role of the scenario, or in other words
    /// @param to likewise; empty means all who play
    /// @param expected what good players do about it
    record ImproviseInject(
            String title,
            Means means,
            String from,
            List<String> to,
            String content,
            List<String> expected)
            implements ExerciseCommand {
        public ImproviseInject {
            to = List.copyOf(to);
            expected = List.copyOf(expected);
        }
    }

    /// Takes an expected action for done.
    ///
    /// @param expected id of the expected action
    /// @param evidence the entry that shows it; null where somebody saw it happen
    /// @param happened on the clock of the exercise; null means now, or when the entry tells
    record SeeAction(String expected, @Nullable EntryId evidence, @Nullable Moment happened)
            implements ExerciseCommand {}

    record StrikeSighting(String expected, String reason) implements ExerciseCommand {}

    /// Keeps what an observer saw.
    ///
    /// @param inject the number of the one it is about; empty when about none
    /// @param by empty means the author
    /// @param happened on the clock of the exercise; null means now
    record NoteObservation(
            Sign sign,
            String text,
            String place,
            String inject,
            String by,
            @Nullable Moment happened)
            implements ExerciseCommand {}

    record JudgeObjective(String objective, Verdict verdict, String reason)
            implements ExerciseCommand {}

    record EndExercise(String reason) implements ExerciseCommand {}
}
