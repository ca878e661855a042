package app.courante.crisis;

import app.courante.exercise.RunEvent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What an entry tells to the run of an exercise.
final class RunParts {
    private RunParts() {}

    /// Null for what is noted beside it.
    ///
    /// @param happened on the clock of the exercise, from its start; null where nobody can tell
    static @Nullable RunEvent of(ExerciseEvent event, @Nullable Duration happened) {
        return switch (event) {
            case ExerciseEvent.ExerciseClockStarted(var at) -> new RunEvent.ClockStarted(at);
            case ExerciseEvent.ExerciseClockPaused(var at) -> new RunEvent.ClockPaused(at);
            case ExerciseEvent.ExerciseEnded(var at, _) -> new RunEvent.ClockPaused(at);
            case ExerciseEvent.ExerciseSpeedChanged(var at, int speed) ->
                    new RunEvent.SpeedChanged(at, speed);
            case ExerciseEvent.ExerciseClockJumped(var at, var to) ->
                    new RunEvent.ClockJumped(at, to);
            case ExerciseEvent.InjectDelivered(var at, var inject) ->
                    new RunEvent.InjectDelivered(at, inject.id(), happened);
            case ExerciseEvent.InjectReplayed(var at, var inject) ->
                    new RunEvent.InjectReplayed(at, inject.id());
            case ExerciseEvent.InjectMoved(var at, var inject, var to) ->
                    new RunEvent.InjectMoved(at, inject.id(), to);
            case ExerciseEvent.InjectSkipped(var at, var inject, _) ->
                    new RunEvent.InjectSkipped(at, inject.id());
            case ExerciseEvent.InjectRestored(var at, var inject) ->
                    new RunEvent.InjectRestored(at, inject.id());
            case ExerciseEvent.InjectImprovised(var at, var inject) ->
                    new RunEvent.InjectImprovised(at, inject);
            case ExerciseEvent.ActionSeen(var at, var action, var time, _) ->
                    new RunEvent.ActionSeen(at, action.id(), time);
            case ExerciseEvent.SightingStruck(var at, var action, _) ->
                    new RunEvent.SightingStruck(at, action.id());
            case ExerciseEvent.ExercisePrepared _,
                    ExerciseEvent.HintGiven _,
                    ExerciseEvent.ObservationNoted _,
                    ExerciseEvent.ObjectiveJudged _ ->
                    null;
        };
    }
}
