package app.courante.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.exercise.Drills;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is offered while a condition is typed, and what stands there once it is taken.
class ConditionWordsTest {
    @TempDir private Path data;
    private ConditionWords words;

    @BeforeEach
    void aScenario() {
        var scenario =
                Drills.scenario(Drills.inject("1", "T+0"), Drills.inject("two words", "T+5"));
        words = new ConditionWords(Scripts.writing(scenario, data).names());
    }

    @Test
    void aFactIsOfferedByItsFirstLettersAndJoinedToWhatStandsThere() {
        assertEquals(List.of("done("), words.like("do"));
        assertEquals(List.of("decided("), words.like("done(e1) and DE"));
        assertEquals(List.of("and "), words.like("done(e1) an"));
        assertEquals(List.of("not "), words.like("(n"));
        assertEquals(List.of(), words.like("done(e1)"));
        assertEquals(List.of(), words.like("and"));
        assertEquals("done(e1) and decided(", words.taken("done(e1) and DE", "decided("));
    }

    @Test
    void afterTheNameOfAFactWhatItMayNameIsOffered() {
        assertEquals(List.of("e1 · Does e1", "etwo words · Does etwo words"), words.like("done("));
        assertEquals(List.of("etwo words · Does etwo words"), words.like("not fait(TWO"));
        assertEquals(
                List.of("1 · Inject 1", "two words · Inject two words"), words.like("played("));
        assertEquals(List.of(), words.like("played(nothing"));
    }

    @Test
    void whatIsTakenStandsByItsIdInQuotesWhereItNeedsThem() {
        assertEquals("done(e1)", words.taken("done(d", "e1 · Does e1"));
        assertEquals(
                "done(e1) or played(\"two words\")",
                words.taken("done(e1) or played(tw", "two words · Inject two words"));
    }
}
