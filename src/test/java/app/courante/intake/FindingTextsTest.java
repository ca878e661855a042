package app.courante.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.courante.text.Language;
import app.courante.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTextsTest {
    @ParameterizedTest
    @EnumSource
    void everyFindingHasASentenceInBothLanguages(Finding.Kind kind) {
        for (var language : Language.values()) {
            var sentence = Texts.in(language).of("finding", kind, 1, 2, "trois");
            assertNotEquals(Texts.key("finding", kind), sentence);
            assertFalse(sentence.contains("{"), sentence);
        }
    }
}
