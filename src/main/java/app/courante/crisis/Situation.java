package app.courante.crisis;

import app.courante.crisis.PlanEvent.PlanPutInForce;
import app.courante.plan.Plan;
import app.courante.plan.PlanId;
import org.jspecify.annotations.Nullable;

/// Everything that can be shown, at one instant: the crisis on screen, its log, the plan in force.
///
/// @param plan the version in force
/// @param document the plan this crisis goes by: the version it was declared under, else the one in
///   force
public record Situation(
        @Nullable Crisis crisis, Log log, @Nullable InForce plan, @Nullable Plan document) {
    /// The plan version put in force last.
    public record InForce(PlanPutInForce version, Entry since) {}

    public static Situation of(Iterable<Entry> entries) {
        var folding = new Folding();
        entries.forEach(folding::apply);
        return folding.state();
    }

    /// Which plan this crisis goes by; null when the house has none.
    public @Nullable PlanId planId() {
        if (crisis != null && crisis.plan() != null) return crisis.plan();
        return plan == null ? null : plan.version().plan();
    }

    public Situation with(@Nullable Plan read) {
        return new Situation(crisis, log, plan, read);
    }

    /// What this command would do now: the facts to write down, or why not.
    public Decision decide(Command command, Asker asker) {
        return new Deciding(this, asker).decide(command);
    }

    /// The running fold of one crisis and of the house.
    public static final class Folding implements Fold<Situation> {
        private final LogFold log = new LogFold();
        private final CrisisFold crisis = new CrisisFold();
        private @Nullable InForce plan;

        @Override
        public void apply(Entry entry) {
            log.apply(entry);
            crisis.apply(entry);
            if (entry.event() instanceof PlanPutInForce version
                    && (plan == null || Entry.ORDER.compare(plan.since(), entry) < 0))
                plan = new InForce(version, entry);
        }

        @Override
        public Situation state() {
            return new Situation(crisis.state(), log.state(), plan, null);
        }
    }
}
