package app.courante.desk;

import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.LogImported;
import app.courante.crisis.CrisisId;
import app.courante.crisis.Event;
import app.courante.crisis.ExerciseEvent;
import app.courante.crisis.PlanEvent;
import app.courante.crisis.SignalEvent;
import org.jspecify.annotations.Nullable;

/// Which crisis an event belongs to.
final class Belonging {
    private Belonging() {}

    /// Whether a crisis begins with it.
    static boolean opens(Event event) {
        return event instanceof CrisisDeclared || event instanceof LogImported;
    }

    /// Null for what concerns the house.
    ///
    /// @param opened the one that was opened with it; null when none was
    /// @param shown the one on screen
    static @Nullable CrisisId crisis(
            Event event, @Nullable CrisisId opened, @Nullable CrisisId shown) {
        if (event instanceof PlanEvent || event instanceof SignalEvent) return null;
        if (event instanceof ExerciseEvent) return null;
        return opened != null ? opened : shown;
    }
}
