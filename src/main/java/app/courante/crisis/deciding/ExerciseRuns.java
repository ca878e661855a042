package app.courante.crisis.deciding;

import app.courante.crisis.Exercise.Prepared;
import app.courante.exercise.ExerciseRun;
import app.courante.exercise.Scenario;
import java.util.Objects;

/// What is played, where something is.
final class ExerciseRuns {
    private ExerciseRuns() {}

    static ExerciseRun of(Ground ground) {
        return ground.situation().exercise().played().orElseThrow();
    }

    static Prepared prepared(Ground ground) {
        return Objects.requireNonNull(ground.situation().exercise().prepared());
    }

    static Scenario scenario(Ground ground) {
        return prepared(ground).played();
    }
}
