package app.courante.store;

import app.courante.crisis.Event;
import app.courante.crisis.ExerciseEvent;
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
import java.util.Map;

/// The names in the journal of what those who run an exercise do.
final class ExerciseNames {
    private ExerciseNames() {}

    static String of(ExerciseEvent event) {
        return switch (event) {
            case ExercisePrepared _ -> "exercise-prepared";
            case ExerciseClockStarted _ -> "exercise-clock-started";
            case ExerciseClockPaused _ -> "exercise-clock-paused";
            case ExerciseSpeedChanged _ -> "exercise-speed-changed";
            case ExerciseClockJumped _ -> "exercise-clock-jumped";
            case InjectDelivered _ -> "inject-delivered";
            case InjectReplayed _ -> "inject-replayed";
            case HintGiven _ -> "hint-given";
            case InjectMoved _ -> "inject-moved";
            case InjectSkipped _ -> "inject-skipped";
            case InjectRestored _ -> "inject-restored";
            case InjectImprovised _ -> "inject-improvised";
            case ActionSeen _ -> "expected-action-seen";
            case SightingStruck _ -> "sighting-struck";
            case ObservationNoted _ -> "observation-noted";
            case ObjectiveJudged _ -> "objective-judged";
            case ExerciseEnded _ -> "exercise-ended";
        };
    }

    static void addTo(Map<String, Class<? extends Event>> types) {
        types.put("exercise-prepared", ExercisePrepared.class);
        types.put("exercise-clock-started", ExerciseClockStarted.class);
        types.put("exercise-clock-paused", ExerciseClockPaused.class);
        types.put("exercise-speed-changed", ExerciseSpeedChanged.class);
        types.put("exercise-clock-jumped", ExerciseClockJumped.class);
        types.put("inject-delivered", InjectDelivered.class);
        types.put("inject-replayed", InjectReplayed.class);
        types.put("hint-given", HintGiven.class);
        types.put("inject-moved", InjectMoved.class);
        types.put("inject-skipped", InjectSkipped.class);
        types.put("inject-restored", InjectRestored.class);
        types.put("inject-improvised", InjectImprovised.class);
        types.put("expected-action-seen", ActionSeen.class);
        types.put("sighting-struck", SightingStruck.class);
        types.put("observation-noted", ObservationNoted.class);
        types.put("objective-judged", ObjectiveJudged.class);
        types.put("exercise-ended", ExerciseEnded.class);
    }
}
