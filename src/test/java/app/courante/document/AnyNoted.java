package app.courante.document;

import app.courante.exercise.Condition;
import app.courante.exercise.InjectTime;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Random values of each notation.
public final class AnyNoted {
    private AnyNoted() {}

    static Object of(Notation notation, Random random, Supplier<String> text) {
        return switch (notation) {
            case TIME_OF_DAY -> time(random);
            case INJECT_TIME -> injectTime(random);
            case CONDITION -> condition(random, text, 2);
        };
    }

    public static InjectTime injectTime(Random random) {
        return random.nextInt(3) == 0
                ? new InjectTime.OnClock(random.nextInt(5) - 2, time(random))
                : new InjectTime.Elapsed(
                        random.nextInt(4) == 0 ? random.nextInt(-90, 90) : 0,
                        Duration.ofSeconds(random.nextInt(-200_000, 200_000)));
    }

    /// A condition with as many levels at most, and no more facts than can be read.
    public static Condition condition(Random random, Supplier<String> text, int levels) {
        int choice = levels == 0 ? random.nextInt(4) : random.nextInt(7);
        return switch (choice) {
            case 0 -> new Condition.Done(text.get());
            case 1 -> new Condition.Said(text.get());
            case 2 -> new Condition.Decided(text.get());
            case 3 -> new Condition.Played(text.get());
            case 4 -> new Condition.Not(condition(random, text, levels - 1));
            case 5 -> new Condition.All(parts(random, text, levels));
            default -> new Condition.Any(parts(random, text, levels));
        };
    }

    private static List<Condition> parts(Random random, Supplier<String> text, int levels) {
        return Stream.generate(() -> condition(random, text, levels - 1))
                .limit(2 + random.nextInt(2))
                .toList();
    }

    private static LocalTime time(Random random) {
        return LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(2) * 30);
    }
}
