package app.courante.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.document.AnyNoted;
import app.courante.exercise.Condition.Fact;
import app.courante.exercise.WrittenCondition.Result;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Conditions as they are written, and what they come to.
class ConditionTest {
    private static Condition read(String text) {
        if (WrittenCondition.read(text) instanceof Result.Read(var condition)) return condition;
        throw new AssertionError(WrittenCondition.read(text) + " of " + text);
    }

    private static boolean holds(String text, String... happened) {
        return read(text).holds(fact -> Set.of(happened).contains(fact.toString()));
    }

    @Test
    void andBindsTighterThanOrAndNotTightest() {
        var text = "done(a) or said(b) and not decided(c)";
        assertTrue(holds(text, "done(a)", "decided(c)"));
        assertTrue(holds(text, "said(b)"));
        assertFalse(holds(text, "said(b)", "decided(c)"));
        assertFalse(holds("(done(a) or said(b)) and not decided(c)", "done(a)", "decided(c)"));
    }

    @Test
    void frenchWordsMeanTheSame() {
        assertEquals(
                read("done(a) and (said(b) or not decided(c)) and played(7)"),
                read("FAIT(a) et (dit(b) ou non décidé(c)) et joué(7)"));
    }

    @ParameterizedTest
    @CsvSource({
        "done(a) done(b), done",
        "done(a) and, ''",
        "done a, a",
        "'(done(a)', ''",
        "done(a)), )",
        "done(), )",
        "maybe(a), maybe",
        "not, ''",
        "'', ''",
        "done(\"a), \"a)",
        "done(\"\"), \"\""
    })
    void whereItCannotBeReadOnIsTold(String text, String at) {
        assertEquals(new Result.Unreadable(at), WrittenCondition.read(text));
    }

    @Test
    void anyConditionIsReadAgainAsItself() {
        var texts =
                List.of("a", "isolate-network", "deux mots", "a \"b\" c", "(x)", "é", "and", "7 a");
        for (int seed = 0; seed < 3_000; seed++) {
            var random = new Random(seed);
            var condition =
                    AnyNoted.condition(random, () -> texts.get(random.nextInt(texts.size())), 3);
            if (condition.facts().size() > WrittenCondition.MOST_FACTS) continue;
            assertEquals(condition, read(condition.toString()), condition::toString);
        }
    }

    @Test
    void hostileTextsAreRefusedWithinATime() {
        var hostile =
                List.of(
                        "(".repeat(200_000),
                        "not ".repeat(200_000),
                        "done(a) and ".repeat(100_000),
                        "\"" + "x".repeat(500_000),
                        "done(\"" + "\"\"".repeat(200_000) + "\")");
        for (var text : hostile)
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> WrittenCondition.read(text), text.substring(0, 9));
        var many =
                IntStream.range(0, 17)
                        .mapToObj("done(a%d)"::formatted)
                        .collect(Collectors.joining(" or "));
        assertInstanceOf(Result.TooMany.class, WrittenCondition.read(many));
    }

    @Test
    void whetherItCanEverHoldAgreesWithTryingEverything() {
        var texts = List.of("a", "b", "c");
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var condition = AnyNoted.condition(random, () -> texts.get(random.nextInt(3)), 3);
            var facts = condition.facts();
            var impossible =
                    facts.stream().filter(_ -> random.nextInt(3) == 0).collect(Collectors.toSet());
            boolean found = false;
            for (int bits = 0; bits < 1 << facts.size(); bits++) {
                int tried = bits;
                found |=
                        condition.holds(fact ->
                                !impossible.contains(fact)
                                        && (tried >> facts.indexOf(fact) & 1) == 1);
            }
            assertEquals(
                    found,
                    Satisfiable.of(condition, (Fact fact) -> !impossible.contains(fact)),
                    condition::toString);
        }
    }
}
