package app.courante.console;

import static app.courante.console.Commands.id;
import static app.courante.console.Commands.moment;
import static app.courante.console.Commands.text;

import app.courante.crisis.Command;
import app.courante.crisis.ExerciseCommand.ChangeExerciseSpeed;
import app.courante.crisis.ExerciseCommand.DeliverInject;
import app.courante.crisis.ExerciseCommand.EndExercise;
import app.courante.crisis.ExerciseCommand.GiveHint;
import app.courante.crisis.ExerciseCommand.ImproviseInject;
import app.courante.crisis.ExerciseCommand.JudgeObjective;
import app.courante.crisis.ExerciseCommand.JumpExerciseClock;
import app.courante.crisis.ExerciseCommand.MoveInject;
import app.courante.crisis.ExerciseCommand.NoteDebrief;
import app.courante.crisis.ExerciseCommand.NoteObservation;
import app.courante.crisis.ExerciseCommand.PauseExerciseClock;
import app.courante.crisis.ExerciseCommand.ReplayInject;
import app.courante.crisis.ExerciseCommand.RestoreInject;
import app.courante.crisis.ExerciseCommand.SeeAction;
import app.courante.crisis.ExerciseCommand.SkipInject;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.ExerciseCommand.StrikeSighting;
import app.courante.crisis.ExerciseEvent.DebriefPart;
import app.courante.crisis.ExerciseEvent.Sign;
import app.courante.crisis.ExerciseEvent.Verdict;
import app.courante.exercise.Inject.Means;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/// Commands by which an exercise is run, one of each kind, drawn by lot.
final class ExerciseCommands {
    private ExerciseCommands() {}

    static List<Command> samples(Random lot) {
        return List.of(
                new StartExerciseClock(),
                new PauseExerciseClock(),
                new ChangeExerciseSpeed(1 + lot.nextInt(60)),
                new JumpExerciseClock(Duration.ofSeconds(lot.nextInt(9000))),
                new DeliverInject(text(lot)),
                new ReplayInject(text(lot)),
                new GiveHint(text(lot), text(lot)),
                new MoveInject(text(lot), Duration.ofSeconds(lot.nextInt(9000))),
                new SkipInject(text(lot), text(lot)),
                new RestoreInject(text(lot)),
                new ImproviseInject(
                        text(lot),
                        one(Means.values(), lot),
                        text(lot),
                        List.of(text(lot)),
                        text(lot),
                        List.of(text(lot), text(lot))),
                new SeeAction(text(lot), lot.nextBoolean() ? id(lot) : null, moment(lot)),
                new StrikeSighting(text(lot), text(lot)),
                new NoteObservation(
                        one(Sign.values(), lot),
                        text(lot),
                        text(lot),
                        text(lot),
                        text(lot),
                        moment(lot)),
                new JudgeObjective(text(lot), one(Verdict.values(), lot), text(lot)),
                new NoteDebrief(one(DebriefPart.values(), lot), text(lot), text(lot)),
                new EndExercise(text(lot)));
    }

    private static <T> T one(T[] of, Random lot) {
        return of[lot.nextInt(of.length)];
    }
}
