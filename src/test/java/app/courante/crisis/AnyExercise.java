package app.courante.crisis;

import app.courante.crisis.ExerciseEvent.ActionSeen;
import app.courante.crisis.ExerciseEvent.ExerciseClockJumped;
import app.courante.crisis.ExerciseEvent.ExerciseClockPaused;
import app.courante.crisis.ExerciseEvent.ExerciseClockStarted;
import app.courante.crisis.ExerciseEvent.ExerciseEnded;
import app.courante.crisis.ExerciseEvent.ExercisePrepared;
import app.courante.crisis.ExerciseEvent.ExerciseSpeedChanged;
import app.courante.crisis.ExerciseEvent.HintGiven;
import app.courante.crisis.ExerciseEvent.InjectDelivered;
import app.courante.crisis.ExerciseEvent.InjectImprovised;
import app.courante.crisis.ExerciseEvent.InjectMoved;
import app.courante.crisis.ExerciseEvent.InjectReplayed;
import app.courante.crisis.ExerciseEvent.InjectRestored;
import app.courante.crisis.ExerciseEvent.InjectSkipped;
import app.courante.crisis.ExerciseEvent.ObjectiveJudged;
import app.courante.crisis.ExerciseEvent.ObservationNoted;
import app.courante.crisis.ExerciseEvent.SightingStruck;
import app.courante.crisis.ExerciseEvent.Sign;
import app.courante.crisis.ExerciseEvent.Verdict;
import app.courante.exercise.Drills;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/// Any fact of those who run an exercise, of injects that there are or not.
final class AnyExercise {
    private AnyExercise() {}

    static Event next(Random random, EntryId any, Instant at) {
        var inject = new Named("" + random.nextInt(4), "Inject");
        var action = new Named("e" + random.nextInt(4), "Does it");
        var minutes = Duration.ofMinutes(random.nextInt(90));
        return switch (random.nextInt(18)) {
            case 0, 1 ->
                    new ExercisePrepared(
                            "Drill " + random.nextInt(3),
                            Drills.scenario(Drills.inject("1", "T+0"), Drills.inject("2", "M+9")),
                            "",
                            random.nextBoolean() ? "" : "ghost",
                            at,
                            random.nextBoolean(),
                            false);
            case 2 -> new ExerciseClockStarted(at);
            case 3 -> new ExerciseClockPaused(at);
            case 4 -> new ExerciseSpeedChanged(at, random.nextInt(-5, 99));
            case 5 -> new ExerciseClockJumped(at, minutes);
            case 6 -> new InjectDelivered(at, inject);
            case 7 -> new InjectReplayed(at, inject);
            case 8 -> new HintGiven(at, inject, "x");
            case 9 -> new InjectMoved(at, inject, minutes);
            case 10 -> new InjectSkipped(at, inject, "");
            case 11 -> new InjectRestored(at, inject);
            case 12 -> new InjectImprovised(at, Drills.inject("9" + random.nextInt(2), null));
            case 13 -> new ActionSeen(at, action, minutes, random.nextBoolean() ? any : null);
            case 14 -> new SightingStruck(at, action, "");
            case 15 -> new ObservationNoted(Sign.MINUS, "x", "", inject, "Olga");
            case 16 -> new ObjectiveJudged(new Named("o", "See it"), Verdict.PARTLY_MET, "");
            default -> new ExerciseEnded(at, "");
        };
    }
}
