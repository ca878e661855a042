package app.courante.crisis.board;

import app.courante.crisis.Course.Activation;
import app.courante.crisis.EntryId;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Restart;
import app.courante.crisis.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The phases of a crisis: continuity (PCA), recovery (PRA), return, and the usual ways again.
public record Phases(List<Phase> all) {
    /// The phases in their order.
    public enum Kind {
        CONTINUITY,
        RECOVERY,
        RETURN,
        NORMAL
    }

    /// Where a phase stands.
    public enum Stage {
        AHEAD,
        NOW,
        PAST
    }

    /// One phase.
    ///
    /// @param by the entry that began it; null when none did
    public record Phase(
            Kind kind,
            Stage stage,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable EntryId by) {}

    public Phases {
        all = List.copyOf(all);
    }

    public static Phases of(Situation situation) {
        if (situation.crisis() == null) return new Phases(List.of());
        var activations = situation.conduct().course().activations();
        var phases = new ArrayList<Phase>();
        phases.add(side(Kind.CONTINUITY, PlanSide.CONTINUITY, activations));
        phases.add(side(Kind.RECOVERY, PlanSide.RECOVERY, activations));
        var normal = normal(situation);
        var returned = situation.conduct().restart().returned();
        phases.add(
                returned == null
                        ? new Phase(Kind.RETURN, Stage.AHEAD, null, null, null)
                        : new Phase(
                                Kind.RETURN,
                                normal == null ? Stage.NOW : Stage.PAST,
                                returned.at(),
                                normal,
                                returned.entry()));
        phases.add(
                new Phase(
                        Kind.NORMAL, normal == null ? Stage.AHEAD : Stage.NOW, normal, null, null));
        return new Phases(phases);
    }

    /// From its first activation until nothing of it stands.
    private static Phase side(Kind kind, PlanSide side, List<Activation> activations) {
        var of = activations.stream().filter(one -> one.side() == side).toList();
        if (of.isEmpty()) return new Phase(kind, Stage.AHEAD, null, null, null);
        var first = of.stream().min(Comparator.comparing(Activation::from)).orElseThrow();
        boolean stands = of.stream().anyMatch(Activation::stands);
        Instant until = null;
        for (var one : of)
            if (!stands && one.until() != null && (until == null || one.until().isAfter(until)))
                until = one.until();
        return new Phase(kind, stands ? Stage.NOW : Stage.PAST, first.from(), until, first.by());
    }

    /// When the last step of the return was done, or a crisis was closed of which the return was
    /// decided or nothing was out any more; null before that.
    private static @Nullable Instant normal(Situation situation) {
        var crisis = situation.crisis();
        var returned = situation.conduct().restart().returned();
        if (crisis != null && crisis.closed() != null)
            return returned != null || allRun(situation) ? crisis.closed() : null;
        if (returned == null) return null;
        var plan = situation.document();
        int steps = plan == null ? 0 : plan.recovery().returnToNormal().steps().size();
        var last = returned.at();
        for (int step = 1; step <= steps; step++) {
            var told = situation.conduct().restart().task(Restart.RETURN + step);
            if (!told.ended()) return null;
            if (told.done() != null && told.done().isAfter(last)) last = told.done();
        }
        return last;
    }

    private static boolean allRun(Situation situation) {
        return situation.conduct().running().activities().values().stream()
                .noneMatch(status -> status.state().impaired());
    }

    public boolean empty() {
        return all.stream().allMatch(phase -> phase.stage() == Stage.AHEAD);
    }
}
