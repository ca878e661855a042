package app.courante.exercise;

import java.util.List;
import java.util.function.Predicate;

/// What must have been done, said or decided before an inject falls due, in any mix of and and or.
///
/// Written `done(reroute) and (said(prefecture) or not decided(level-3))`, see [WrittenCondition].
public sealed interface Condition {
    /// Something that has happened by a certain time, or has not.
    sealed interface Fact extends Condition {
        /// What it names: an expected action, or an inject.
        String id();
    }

    /// The expected action was done.
    record Done(String id) implements Fact {
        @Override
        public String toString() {
            return WrittenCondition.of(this);
        }
    }

    /// The expected message was given.
    record Said(String id) implements Fact {
        @Override
        public String toString() {
            return WrittenCondition.of(this);
        }
    }

    /// The expected decision was taken.
    record Decided(String id) implements Fact {
        @Override
        public String toString() {
            return WrittenCondition.of(this);
        }
    }

    /// The inject of this number was played.
    record Played(String id) implements Fact {
        @Override
        public String toString() {
            return WrittenCondition.of(this);
        }
    }

    /// All of these hold.
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return WrittenCondition.of(this);
        }
    }

    /// At least one of these holds.
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return WrittenCondition.of(this);
        }
    }

    /// This does not hold.
    record Not(Condition part) implements Condition {
        @Override
        public String toString() {
            return WrittenCondition.of(this);
        }
    }

    /// Whether it holds, where the predicate tells which facts have happened.
    default boolean holds(Predicate<Fact> happened) {
        return switch (this) {
            case Fact fact -> happened.test(fact);
            case All(var parts) -> parts.stream().allMatch(part -> part.holds(happened));
            case Any(var parts) -> parts.stream().anyMatch(part -> part.holds(happened));
            case Not(var part) -> !part.holds(happened);
        };
    }

    /// Every fact that it names, in the order of writing, each once.
    default List<Fact> facts() {
        return switch (this) {
            case Fact fact -> List.of(fact);
            case All(var parts) ->
                    parts.stream().flatMap(p -> p.facts().stream()).distinct().toList();
            case Any(var parts) ->
                    parts.stream().flatMap(p -> p.facts().stream()).distinct().toList();
            case Not(var part) -> part.facts();
        };
    }
}
