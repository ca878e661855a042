package app.courante.crisis;

import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.CrisisQualified;
import app.courante.crisis.CrisisEvent.ExitReviewed;
import app.courante.crisis.CrisisEvent.LevelChanged;
import app.courante.crisis.CrisisEvent.PlanActivated;
import app.courante.crisis.CrisisEvent.PlanDeactivated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The course of a crisis: its levels, which half of the plan was active when, and when its exit
/// criteria were asked.
///
/// @param levels oldest first; the first is the one it was declared at
/// @param activations oldest first, those that ended among them
/// @param qualified how the level followed from what was seen; null when nobody said so
/// @param exitReviewed when the exit criteria were asked last; null before that
/// @param exit what the answer was
public record Course(
        List<LevelSet> levels,
        List<Activation> activations,
        @Nullable CrisisQualified qualified,
        @Nullable Instant exitReviewed,
        @Nullable ExitCheck exit) {
    /// A level that holds from an instant on.
    public record LevelSet(int level, Instant from, EntryId by) {}

    /// A half of the plan, for one scenario or for all, while it is active.
    ///
    /// @param until null while it stands
    public record Activation(
            PlanSide side, String scenario, Instant from, @Nullable Instant until, EntryId by) {
        public boolean stands() {
            return until == null;
        }

        public boolean stoodAt(Instant at) {
            return !from.isAfter(at) && (until == null || until.isAfter(at));
        }

        /// Whether what the plan foresees for this scenario is meant; nothing stands for any.
        public boolean covers(String wanted) {
            return scenario.isEmpty() || wanted.isEmpty() || scenario.equals(wanted);
        }
    }

    public Course {
        levels = List.copyOf(levels);
        activations = List.copyOf(activations);
    }

    static Course of(Collection<Entry> entries) {
        var levels = new ArrayList<LevelSet>();
        var activations = new ArrayList<Activation>();
        CrisisQualified qualified = null;
        Instant reviewed = null;
        ExitCheck exit = null;
        for (var entry : entries) {
            var at = entry.times().happened().instant();
            var id = entry.id();
            switch (entry.event()) {
                case CrisisDeclared(_, var level, _, _) -> {
                    // Two laptops cannot have declared the same crisis; one entry read twice may.
                    if (levels.isEmpty()) levels.add(new LevelSet(level, at, id));
                }
                case LevelChanged(var level, _, var asked, _) -> {
                    levels.add(new LevelSet(level, at, id));
                    if (asked != null) {
                        reviewed = at;
                        exit = asked;
                    }
                }
                case PlanActivated(var side, var scenario, _) -> {
                    if (standing(activations, side, scenario) < 0)
                        activations.add(new Activation(side, scenario, at, null, id));
                }
                case PlanDeactivated(var side, var scenario, _, var asked, _) -> {
                    int ended = standing(activations, side, scenario);
                    if (ended >= 0) activations.set(ended, ended(activations.get(ended), at));
                    reviewed = at;
                    exit = asked;
                }
                case ExitReviewed(var asked) -> {
                    reviewed = at;
                    exit = asked;
                }
                case CrisisQualified said -> qualified = said;
                default -> {}
            }
        }
        return new Course(levels, activations, qualified, reviewed, exit);
    }

    private static int standing(List<Activation> all, PlanSide side, String scenario) {
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            if (one.stands() && one.side() == side && one.scenario().equals(scenario)) return i;
        }
        return -1;
    }

    private static Activation ended(Activation one, Instant at) {
        return new Activation(one.side(), one.scenario(), one.from(), at, one.by());
    }

    /// The level at this instant; 0 before it was declared.
    public int levelAt(Instant at) {
        int level = 0;
        for (var set : levels) if (!set.from().isAfter(at)) level = set.level();
        return level;
    }

    /// The activation from which on the plan holds, also where it was recorded afterwards; null
    /// before that.
    public @Nullable Activation activated() {
        return activations.stream().min(Comparator.comparing(Activation::from)).orElse(null);
    }

    public List<Activation> standing() {
        return activations.stream().filter(Activation::stands).toList();
    }

    public boolean active(PlanSide side) {
        return activations.stream().anyMatch(one -> one.stands() && one.side() == side);
    }

    /// Since when the crisis has been, without a break, at this level or above with a part of the
    /// plan active that covers this scenario; null when it is not so now.
    ///
    /// @param scenario empty for what the plan foresees in any event
    public @Nullable Instant activeSince(int fromLevel, String scenario) {
        Instant since = null;
        for (var turn : turns())
            if (!activeAt(turn, fromLevel, scenario)) since = null;
            else if (since == null) since = turn;
        return since;
    }

    private boolean activeAt(Instant at, int fromLevel, String scenario) {
        return levelAt(at) >= fromLevel
                && activations.stream().anyMatch(one -> one.stoodAt(at) && one.covers(scenario));
    }

    /// Every instant at which something of it changed.
    private List<Instant> turns() {
        var turns = new ArrayList<Instant>();
        for (var set : levels) turns.add(set.from());
        for (var one : activations) {
            turns.add(one.from());
            if (one.until() != null) turns.add(one.until());
        }
        turns.sort(null);
        return turns;
    }
}
