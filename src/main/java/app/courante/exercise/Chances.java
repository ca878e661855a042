package app.courante.exercise;

import app.courante.exercise.Condition.All;
import app.courante.exercise.Condition.Any;
import app.courante.exercise.Condition.Fact;
import app.courante.exercise.Condition.Not;
import app.courante.exercise.Condition.Played;
import app.courante.exercise.Rehearsal.Chance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether injects are played when nobody does anything.
final class Chances {
    private final Scenario scenario;
    private final Map<String, Chance> known = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    Chances(Scenario scenario) {
        this.scenario = scenario;
    }

    Chance of(Inject inject) {
        var before = known.get(inject.number());
        if (before != null) return before;
        if (!asked.add(inject.number())) return Chance.IF; // It waits for itself.
        var found = found(inject);
        known.put(inject.number(), found);
        return found;
    }

    private Chance found(Inject inject) {
        var first =
                inject.after().isEmpty()
                        ? Chance.ALWAYS
                        : scenario.inject(inject.after()).map(this::of).orElse(Chance.IF);
        var when = inject.when();
        if (when == null || first == Chance.IF) return first;
        if (!when.holds(this::isSure)) return Chance.IF;
        return Satisfiable.of(new Not(settled(when)), _ -> true) ? Chance.UNLESS : first;
    }

    /// The condition, where injects that come whatever the players do have come.
    private Condition settled(Condition condition) {
        return switch (condition) {
            case Played(var number) when comesAnyway(number) -> new All(List.of());
            case Fact fact -> fact;
            case All(var parts) -> new All(parts.stream().map(this::settled).toList());
            case Any(var parts) -> new Any(parts.stream().map(this::settled).toList());
            case Not(var part) -> new Not(settled(part));
        };
    }

    private boolean comesAnyway(String number) {
        return scenario.inject(number)
                .filter(inject -> !inject.off() && of(inject) == Chance.ALWAYS)
                .isPresent();
    }

    /// With nobody there only injects are sure to come.
    private boolean isSure(Fact fact) {
        return fact instanceof Played(var number)
                && scenario.inject(number)
                        .filter(inject -> !inject.off())
                        .map(inject -> of(inject) != Chance.IF)
                        .orElse(false);
    }
}
