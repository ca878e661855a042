package app.courante.crisis;

import static app.courante.crisis.EventWords.lines;

/// The words that facts about an exercise hold.
final class ExerciseWords {
    private ExerciseWords() {}

    static String of(ExerciseEvent event) {
        return switch (event) {
            case ExerciseEvent.ExercisePrepared one -> lines(one.name(), one.scenario().title());
            case ExerciseEvent.ExerciseClockStarted _,
                    ExerciseEvent.ExerciseClockPaused _,
                    ExerciseEvent.ExerciseSpeedChanged _,
                    ExerciseEvent.ExerciseClockJumped _ ->
                    "";
            case ExerciseEvent.InjectDelivered(_, var inject) -> inject.name();
            case ExerciseEvent.InjectReplayed(_, var inject) -> inject.name();
            case ExerciseEvent.HintGiven(_, var inject, var text) -> lines(text, inject.name());
            case ExerciseEvent.InjectMoved(_, var inject, _) -> inject.name();
            case ExerciseEvent.InjectSkipped(_, var inject, var reason) ->
                    lines(inject.name(), reason);
            case ExerciseEvent.InjectRestored(_, var inject) -> inject.name();
            case ExerciseEvent.InjectImprovised(_, var inject) ->
                    lines(inject.title(), inject.content());
            case ExerciseEvent.ActionSeen(_, var action, _, _) -> action.name();
            case ExerciseEvent.SightingStruck(_, var action, var reason) ->
                    lines(reason, action.name());
            case ExerciseEvent.ObservationNoted(_, var text, var place, var inject, var by) ->
                    lines(text, place, inject.name(), by);
            case ExerciseEvent.ObjectiveJudged(var objective, _, var reason) ->
                    lines(objective.name(), reason);
            case ExerciseEvent.ExerciseEnded(_, var reason) -> reason;
        };
    }
}
