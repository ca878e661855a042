package app.courante.ui.course;

import app.courante.crisis.ActivityState;
import app.courante.crisis.EntryId;
import org.jspecify.annotations.Nullable;

/// A card about the course of the crisis that is asked for from elsewhere: by an alert, by a row of
/// a list.
public sealed interface Ask {
    /// The level, up or down.
    record Level() implements Ask {}

    /// Which parts of the plan are active, and others to activate.
    record Plan() implements Ask {}

    /// The exit criteria, asked anew.
    record Exit() implements Ask {}

    record Report() implements Ask {}

    /// A situation report that was given aloud.
    record Aloud() implements Ask {}

    /// What was seen and waits to be judged.
    record Signals() implements Ask {}

    record NewSignal() implements Ask {}

    record Judge(EntryId signal) implements Ask {}

    /// How an activity runs.
    ///
    /// @param id of the plan; empty when none is chosen yet
    /// @param state the one that is meant; null for the one chosen before
    record Activity(String id, @Nullable ActivityState state) implements Ask {
        public Activity(String id) {
            this(id, null);
        }
    }
}
