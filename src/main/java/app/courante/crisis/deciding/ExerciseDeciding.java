package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Decision;
import app.courante.crisis.Exercise;
import app.courante.crisis.ExerciseCommand;
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
import app.courante.crisis.ExerciseCommand.PrepareExercise;
import app.courante.crisis.ExerciseCommand.ReplayInject;
import app.courante.crisis.ExerciseCommand.RestoreInject;
import app.courante.crisis.ExerciseCommand.SeeAction;
import app.courante.crisis.ExerciseCommand.SkipInject;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.ExerciseCommand.StrikeSighting;
import app.courante.crisis.ExerciseEvent.ExerciseClockJumped;
import app.courante.crisis.ExerciseEvent.ExerciseClockPaused;
import app.courante.crisis.ExerciseEvent.ExerciseClockStarted;
import app.courante.crisis.ExerciseEvent.ExerciseEnded;
import app.courante.crisis.ExerciseEvent.ExercisePrepared;
import app.courante.crisis.ExerciseEvent.ExerciseSpeedChanged;
import app.courante.crisis.Refusal;
import app.courante.exercise.ExerciseClock;
import java.time.Duration;
import java.time.Instant;

/// Decides how an exercise is run: its clock, and its beginning and end.
record ExerciseDeciding(Ground ground) {
    /// From the start: beyond it is a slip of the pen, and no clock reaches it.
    static final Duration FARTHEST = Duration.ofDays(60);

    Decision decide(ExerciseCommand command) {
        if (command instanceof PrepareExercise preparation) return prepare(preparation);
        if (!exercise().isPrepared()) return refuse(Refusal.NO_EXERCISE);
        return switch (command) {
            case PrepareExercise _ -> refuse(Refusal.EXERCISE_PREPARED);
            case NoteObservation note -> new ObservationDeciding(ground).note(note);
            case JudgeObjective judgement -> new ObservationDeciding(ground).judge(judgement);
            case SeeAction sight -> new ObservationDeciding(ground).see(sight);
            case StrikeSighting strike -> new ObservationDeciding(ground).strike(strike);
            case StartExerciseClock _,
                    PauseExerciseClock _,
                    ChangeExerciseSpeed _,
                    JumpExerciseClock _,
                    DeliverInject _,
                    ReplayInject _,
                    GiveHint _,
                    MoveInject _,
                    SkipInject _,
                    RestoreInject _,
                    ImproviseInject _,
                    EndExercise _ ->
                    exercise().running() ? run(command) : refuse(Refusal.EXERCISE_ENDED);
        };
    }

    private Decision run(ExerciseCommand command) {
        var injects = new InjectDeciding(ground);
        return switch (command) {
            case StartExerciseClock _ ->
                    clock().running()
                            ? refuse(Refusal.EXERCISE_CLOCK_RUNS)
                            : accept(new ExerciseClockStarted(wall()));
            case PauseExerciseClock _ ->
                    clock().running()
                            ? accept(new ExerciseClockPaused(wall()))
                            : refuse(Refusal.EXERCISE_CLOCK_STANDS);
            case ChangeExerciseSpeed(int speed) -> speed(speed);
            case JumpExerciseClock(var to) -> jump(to);
            case DeliverInject(var inject) -> injects.deliver(inject);
            case ReplayInject(var inject) -> injects.replay(inject);
            case GiveHint hint -> injects.hint(hint);
            case MoveInject move -> injects.move(move);
            case SkipInject skip -> injects.skip(skip);
            case RestoreInject(var inject) -> injects.restore(inject);
            case ImproviseInject improvised -> injects.improvise(improvised);
            case EndExercise(var reason) ->
                    Ground.tooLong(reason)
                            ? refuse(Refusal.TEXT_TOO_LONG)
                            : accept(new ExerciseEnded(wall(), reason.strip()));
            case PrepareExercise _,
                    SeeAction _,
                    StrikeSighting _,
                    NoteObservation _,
                    JudgeObjective _ ->
                    throw new IllegalArgumentException(command.toString());
        };
    }

    private Decision prepare(PrepareExercise command) {
        if (exercise().isPrepared()) return refuse(Refusal.EXERCISE_PREPARED);
        if (ground.crisis() != null) return refuse(Refusal.CRISIS_OPEN);
        if (command.name().isBlank()) return refuse(Refusal.TITLE_MISSING);
        if (command.scenario().injects().isEmpty()) return refuse(Refusal.INJECT_MISSING);
        boolean known =
                command.variant().isEmpty()
                        || command.scenario().variants().stream()
                                .anyMatch(variant -> variant.id().equals(command.variant()));
        if (!known) return refuse(Refusal.VARIANT_UNKNOWN);
        return accept(
                new ExercisePrepared(
                        command.name().strip(),
                        command.scenario(),
                        command.hash(),
                        command.variant(),
                        command.begins(),
                        command.solo(),
                        command.realCalls()));
    }

    private Decision speed(int speed) {
        if (speed < 1 || speed > ExerciseClock.FASTEST) return refuse(Refusal.SPEED_OUT_OF_RANGE);
        return speed == clock().speed()
                ? refuse(Refusal.SPEED_UNCHANGED)
                : accept(new ExerciseSpeedChanged(wall(), speed));
    }

    /// What was written down has happened: to go back is to branch.
    private Decision jump(Duration to) {
        if (to.compareTo(FARTHEST) > 0) return refuse(Refusal.EXERCISE_TIME_TOO_FAR);
        return to.compareTo(clock().at(wall())) <= 0
                ? refuse(Refusal.JUMP_BACK)
                : accept(new ExerciseClockJumped(wall(), to));
    }

    private Exercise exercise() {
        return ground.situation().exercise();
    }

    private ExerciseClock clock() {
        return exercise().clock();
    }

    private Instant wall() {
        return ground.asker().wall();
    }
}
