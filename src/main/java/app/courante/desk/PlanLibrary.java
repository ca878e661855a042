package app.courante.desk;

import app.courante.crisis.Situation;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import app.courante.plan.rule.Rulebook;
import org.jspecify.annotations.Nullable;

/// Where plan versions are read, by identity, and the rules of law; remembers what it has read.
public interface PlanLibrary {
    /// Null when the file is gone or can no longer be read.
    @Nullable Plan plan(PlanId id);

    /// The rules of law by which something must be filed outside.
    default Rulebook rules() {
        return Rulebook.NONE;
    }

    /// The same situation with the rules, and with the documents that it names as they are read.
    default Situation readIn(Situation situation) {
        var lawful = situation.by(rules());
        var id = lawful.planId();
        if (id == null) return lawful;
        var read = lawful.with(plan(id));
        return situation.plan() == null || !situation.keepsOtherVersion()
                ? read
                : read.with(read.document(), plan(situation.plan().plan()));
    }
}
