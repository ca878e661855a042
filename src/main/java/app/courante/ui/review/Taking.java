package app.courante.ui.review;

import app.courante.plan.Upkeep.Improvement;
import java.util.List;

/// Where improvements go: the drafts of the plan on this laptop.
public interface Taking {
    /// A draft that improvements can be taken into.
    ///
    /// @param name the plan it is of, and the version it comes from
    /// @param begun when it was begun, in words; empty for one that is begun by taking
    record Target(String name, String begun, Into into) {}

    /// Writes improvements into a draft.
    interface Into {
        /// Takes its time: a draft may have to be begun first.
        ///
        /// @param done called once they stand in the draft; never when it could not be begun
        void take(List<Improvement> improvements, Runnable done);
    }

    /// The draft to begin first, then those that are open already; empty while no plan is in force
    /// and no draft begun.
    List<Target> targets();
}
