package app.courante.crisis.board;

import app.courante.crisis.Situation;
import app.courante.plan.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// When the cell became active: the first instant at which the plan's share of the roles called had
/// somebody in them.
///
/// The time from the beginning of the crisis until then, the *time to cell active*, is the figure
/// by which an organisation sees whether it gets better.
public final class CellActive {
    private CellActive() {}

    /// Null while it is not, and without a plan.
    public static @Nullable Instant at(Situation situation) {
        var plan = situation.document();
        if (plan == null || situation.crisis() == null) return null;
        var course = situation.conduct().course();
        var holdings = situation.conduct().seats().holdings();
        var turns = new TreeSet<Instant>();
        for (var held : holdings) turns.add(held.from());
        for (var set : course.levels()) turns.add(set.from());
        for (var one : course.activations()) turns.add(one.from());
        int percent = plan.arrangement().callOut().targetPercent();
        for (var turn : turns) {
            if (course.activations().stream().noneMatch(one -> one.stoodAt(turn))) continue;
            var called =
                    plan.arrangement().calledAt(course.levelAt(turn)).stream()
                            .map(Role::id)
                            .toList();
            int filled = filled(called, situation, turn);
            if (!called.isEmpty() && filled >= Share.of(percent, called.size())) return turn;
        }
        return null;
    }

    /// How long it took from the beginning of the crisis; null while it is not active.
    public static @Nullable Duration after(Situation situation) {
        var at = at(situation);
        var crisis = situation.crisis();
        return at == null || crisis == null ? null : Duration.between(crisis.began().instant(), at);
    }

    private static int filled(List<String> called, Situation situation, Instant at) {
        return (int)
                situation.conduct().seats().holdings().stream()
                        .filter(one -> !one.from().isAfter(at))
                        .filter(one -> one.until() == null || one.until().isAfter(at))
                        .map(one -> one.role().id())
                        .distinct()
                        .filter(called::contains)
                        .count();
    }
}
