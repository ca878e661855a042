package app.courante.exercise;

import app.courante.exercise.Condition.All;
import app.courante.exercise.Condition.Any;
import app.courante.exercise.Condition.Fact;
import app.courante.exercise.Condition.Not;
import app.courante.exercise.Condition.Played;
import app.courante.exercise.Weakness.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which injects of a scenario can ever be played and how soon after the start at the earliest, and
/// why the others cannot.
///
/// An expected action may come about from when its inject is played, not before.
final class Reach {
    private final Scenario scenario;
    private final Map<String, Duration> earliest = new HashMap<>();
    private final Map<String, String> injectOf = new HashMap<>();

    private Reach(Scenario scenario) {
        this.scenario = scenario;
        for (var inject : scenario.injects())
            for (var action : inject.expected()) injectOf.putIfAbsent(action.id(), inject.number());
    }

    static Reach of(Scenario scenario) {
        var reach = new Reach(scenario);
        while (reach.findMore()) {}
        return reach;
    }

    /// How soon after the start this inject may be played; empty when it never is.
    Optional<Duration> earliest(Inject inject) {
        return Optional.ofNullable(earliest.get(inject.number()));
    }

    /// Why the inject is never played; null when it may be.
    @Nullable Kind hindrance(Inject inject) {
        if (inject.off()) return Kind.SWITCHED_OFF;
        if (earliest.containsKey(inject.number())) return null;
        var when = inject.when();
        if (inject.at() == null && inject.after().isEmpty() && when == null) return Kind.NO_TIME;
        if (when != null && !Satisfiable.of(when, _ -> true)) return Kind.IMPOSSIBLE;
        if (!inject.after().isEmpty() && !earliest.containsKey(inject.after()))
            return Kind.FOLLOWS_NOTHING;
        return when == null || Satisfiable.of(when, this::isPossible)
                ? Kind.AFTER_THE_END
                : Kind.WAITS_IN_VAIN;
    }

    /// One more round; injects found in it, or found to come sooner, may free others.
    private boolean findMore() {
        boolean found = false;
        for (var inject : scenario.injects()) {
            var time = time(inject);
            if (time == null || isAfterEnd(time)) continue;
            var before = earliest.get(inject.number());
            if (before != null && before.compareTo(time) <= 0) continue;
            earliest.put(inject.number(), time);
            found = true;
        }
        return found;
    }

    private boolean isAfterEnd(Duration time) {
        var lasts = scenario.lasts();
        return lasts != null && time.compareTo(lasts) > 0;
    }

    private @Nullable Duration time(Inject inject) {
        if (inject.off()) return null;
        var follows = earliest.get(inject.after());
        if (!inject.after().isEmpty() && follows == null) return null;
        var when = inject.when();
        var at = inject.at();
        if (at == null && follows == null && when == null) return null;
        var delay = inject.delay() == null ? Duration.ZERO : inject.delay();
        @Nullable Duration planned =
                at != null
                        ? at.offset(scenario.startsAt())
                        : follows == null ? null : follows.plus(delay);
        if (when == null) return planned;
        if (!Satisfiable.of(when, this::isPossible)) return null;
        var holds = earliest(when, true);
        if (planned == null) return holds == null ? delay : holds.plus(delay);
        return holds == null || holds.compareTo(planned) <= 0 ? planned : holds;
    }

    private boolean isPossible(Fact fact) {
        return earliest.containsKey(carrier(fact));
    }

    /// The inject from which on the fact may be.
    private String carrier(Fact fact) {
        return fact instanceof Played(var number) ? number : injectOf.getOrDefault(fact.id(), "\0");
    }

    /// When the condition may first have this value; null when it has it from the beginning.
    private @Nullable Duration earliest(Condition condition, boolean value) {
        return switch (condition) {
            case Fact fact -> value ? earliest.get(carrier(fact)) : null;
            case Not(var part) -> earliest(part, !value);
            case All(var parts) -> joined(parts, value, value);
            case Any(var parts) -> joined(parts, value, !value);
        };
    }

    /// @param all whether all parts must have the value, or one
    private @Nullable Duration joined(List<Condition> parts, boolean value, boolean all) {
        var times = new ArrayList<Duration>();
        for (var part : parts) {
            if (!Satisfiable.of(value ? part : new Not(part), this::isPossible)) continue;
            var time = earliest(part, value);
            if (time != null) times.add(time);
            else if (!all) return null;
        }
        return times.stream().reduce((a, b) -> (a.compareTo(b) > 0) == all ? a : b).orElse(null);
    }
}
