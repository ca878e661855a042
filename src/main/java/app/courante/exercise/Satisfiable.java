package app.courante.exercise;

import app.courante.exercise.Condition.All;
import app.courante.exercise.Condition.Any;
import app.courante.exercise.Condition.Fact;
import app.courante.exercise.Condition.Not;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Whether a condition can ever hold: facts are tried one after another, and what is settled by
/// those tried so far is not looked at again.
final class Satisfiable {
    private final Condition condition;
    private final Predicate<Fact> possible;
    private final List<Fact> facts;
    private final Map<Fact, Boolean> tried = new HashMap<>();

    private Satisfiable(Condition condition, Predicate<Fact> possible) {
        this.condition = condition;
        this.possible = possible;
        this.facts = condition.facts();
    }

    /// @param possible which facts may come about; any may stay away
    static boolean of(Condition condition, Predicate<Fact> possible) {
        return new Satisfiable(condition, possible).from(0);
    }

    private boolean from(int next) {
        var settled = value(condition);
        if (settled.isPresent()) return settled.get();
        var fact = facts.get(next);
        for (var held : possible.test(fact) ? List.of(true, false) : List.of(false)) {
            tried.put(fact, held);
            if (from(next + 1)) return true;
        }
        tried.remove(fact);
        return false;
    }

    /// Empty as long as it depends on facts not tried.
    private Optional<Boolean> value(Condition part) {
        return switch (part) {
            case Fact fact -> Optional.ofNullable(tried.get(fact));
            case Not(var inner) -> value(inner).map(held -> !held);
            case All(var parts) -> joined(parts, false);
            case Any(var parts) -> joined(parts, true);
        };
    }

    /// @param settles the value that one part alone gives to the whole
    private Optional<Boolean> joined(List<Condition> parts, boolean settles) {
        boolean open = false;
        for (var part : parts) {
            var value = value(part);
            if (value.isPresent() && value.get() == settles) return value;
            open |= value.isEmpty();
        }
        return open ? Optional.empty() : Optional.of(!settles);
    }
}
