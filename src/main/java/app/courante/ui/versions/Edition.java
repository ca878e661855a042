package app.courante.ui.versions;

import app.courante.crisis.Standing;
import app.courante.document.KeptDraft;
import app.courante.document.Node.Group;
import app.courante.document.PlanReader;
import app.courante.plan.Plan;
import java.util.concurrent.atomic.AtomicInteger;

/// What can be read and compared: a version of the plan, or a draft of one.
public sealed interface Edition {
    /// What tells it from all others, also after it changed.
    Object key();

    /// A version of the plan.
    record OfVersion(Standing standing) implements Edition {
        @Override
        public Object key() {
            return standing.version().entry().id();
        }
    }

    /// A draft of this laptop.
    record OfDraft(KeptDraft kept) implements Edition {
        @Override
        public Object key() {
            return kept.head().id();
        }

        /// What it calls itself so far.
        Group identity() {
            return kept.draft().document().get("identity") instanceof Group group
                    ? group
                    : Group.EMPTY;
        }

        Text read() {
            var flaws = new AtomicInteger();
            var plan = new PlanReader().read(kept.draft().document(), _ -> flaws.incrementAndGet());
            return new Text(plan, flaws.get());
        }
    }

    /// What an edition says.
    ///
    /// @param unread how many of its values cannot be read
    record Text(Plan plan, int unread) {}
}
