package app.courante.ui.review;

import app.courante.crisis.Refusal;
import app.courante.plan.Upkeep.Improvement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where improvements go: the drafts of the plan on this laptop.
public interface Taking {
    /// A draft that improvements can be taken into.
    ///
    /// @param name the plan it is of, and the version it comes from
    /// @param begun when it was begun, in words; empty for one that is begun by taking
    record Target(String name, String begun, Into into) {}

    /// Writes improvements into a draft.
    interface Into {
        void take(List<Improvement> improvements);
    }

    /// The draft to begin first, then those that are open already; empty while no plan is in force
    /// and no draft begun.
    List<Target> targets();

    /// Why nothing is taken over from here; null where it may be.
    default @Nullable Refusal refused() {
        return null;
    }
}
