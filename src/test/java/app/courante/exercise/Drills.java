package app.courante.exercise;

import app.courante.exercise.ExpectedAction.Way;
import app.courante.exercise.Inject.Means;
import app.courante.exercise.PlayedRole.Side;
import app.courante.exercise.WrittenCondition.Result;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Small scenarios for tests.
public final class Drills {
    private Drills() {}

    public static Scenario scenario(Inject... injects) {
        return new Scenario(
                "Drill",
                "",
                "",
                "",
                LocalTime.of(9, 0),
                Duration.ofHours(3),
                List.of(),
                List.of(new Objective("o", "See it", "", List.of(criterion()))),
                List.of(new PlayedRole("cell", "The cell", Side.PLAYER, "", "", "")),
                List.of(injects),
                List.of());
    }

    /// An inject at this time that expects one action, `e` and its number.
    public static Inject inject(String number, @Nullable String at) {
        return inject(number, at, "", null);
    }

    public static Inject inject(
            String number, @Nullable String at, String after, @Nullable String when) {
        return inject(number, at, after, when, action("e" + number));
    }

    /// An inject at this time that expects this.
    public static Inject expecting(String number, String at, ExpectedAction action) {
        return inject(number, at, "", null, action);
    }

    private static Inject inject(
            String number,
            @Nullable String at,
            String after,
            @Nullable String when,
            ExpectedAction action) {
        return new Inject(
                number,
                "Inject " + number,
                at == null ? null : InjectTime.parse(at).orElseThrow(),
                after,
                null,
                when == null ? null : condition(when),
                "cell",
                List.of("cell"),
                Means.CALL,
                "Something happens.",
                "",
                "",
                List.of(action),
                List.of("o"),
                "",
                false);
    }

    public static ExpectedAction action(String id) {
        return new ExpectedAction(id, "Does " + id, Way.DONE, "cell", null, List.of());
    }

    private static Criterion criterion() {
        return new Criterion("In time", List.of(), "", Duration.ofMinutes(30));
    }

    private static Condition condition(String text) {
        if (WrittenCondition.read(text) instanceof Result.Read(var condition)) return condition;
        throw new IllegalArgumentException(text);
    }
}
