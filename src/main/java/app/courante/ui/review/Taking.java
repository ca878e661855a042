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
        /// Takes its time: a draft may have to be begun first.
        ///
        /// @param done called once they stand in the draft; never when it could not be begun
        void take(List<Improvement> improvements, Runnable done);
    }

    /// That of an exercise: nothing of it goes into a plan from there.
    Taking ELSEWHERE =
            new Taking() {
                @Override
                public List<Target> targets() {
                    return List.of();
                }

                @Override
                public boolean elsewhere() {
                    return true;
                }
            };

    /// Whether they are taken over from another window, that of the house in earnest.
    default boolean elsewhere() {
        return false;
    }

    /// The draft to begin first, then those that are open already; empty while no plan is in force
    /// and no draft begun.
    List<Target> targets();

    /// Why nothing is taken over from here; null where it may be.
    default @Nullable Refusal refused() {
        return null;
    }
}
