package app.courante.console;

import app.courante.crisis.Command;
import app.courante.crisis.ExerciseCommand.ChangeExerciseSpeed;
import app.courante.crisis.ExerciseCommand.DeliverInject;
import app.courante.crisis.ExerciseCommand.EndExercise;
import app.courante.crisis.ExerciseCommand.GiveHint;
import app.courante.crisis.ExerciseCommand.ImproviseInject;
import app.courante.crisis.ExerciseCommand.JudgeObjective;
import app.courante.crisis.ExerciseCommand.JumpExerciseClock;
import app.courante.crisis.ExerciseCommand.MoveInject;
import app.courante.crisis.ExerciseCommand.NoteObservation;
import app.courante.crisis.ExerciseCommand.PauseExerciseClock;
import app.courante.crisis.ExerciseCommand.ReplayInject;
import app.courante.crisis.ExerciseCommand.RestoreInject;
import app.courante.crisis.ExerciseCommand.SeeAction;
import app.courante.crisis.ExerciseCommand.SkipInject;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.ExerciseCommand.StrikeSighting;
import java.util.Map;

/// The names of the commands by which an exercise is run. It is prepared by `courante exercise`, in
/// a folder of its own, never in the log of a house.
final class ExerciseCommandNames {
    private ExerciseCommandNames() {}

    static void addTo(Map<String, Class<? extends Command>> classes) {
        classes.put("start-exercise-clock", StartExerciseClock.class);
        classes.put("pause-exercise-clock", PauseExerciseClock.class);
        classes.put("change-exercise-speed", ChangeExerciseSpeed.class);
        classes.put("jump-exercise-clock", JumpExerciseClock.class);
        classes.put("deliver-inject", DeliverInject.class);
        classes.put("replay-inject", ReplayInject.class);
        classes.put("give-hint", GiveHint.class);
        classes.put("move-inject", MoveInject.class);
        classes.put("skip-inject", SkipInject.class);
        classes.put("restore-inject", RestoreInject.class);
        classes.put("improvise-inject", ImproviseInject.class);
        classes.put("see-action", SeeAction.class);
        classes.put("strike-sighting", StrikeSighting.class);
        classes.put("note-observation", NoteObservation.class);
        classes.put("judge-objective", JudgeObjective.class);
        classes.put("end-exercise", EndExercise.class);
    }
}
