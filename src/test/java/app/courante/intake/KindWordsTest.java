package app.courante.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.courante.crisis.Kind;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindWordsTest {
    @ParameterizedTest
    @EnumSource
    void whatTheProgramCallsAKindIsReadAsThatKind(Kind kind) {
        assertEquals(kind, KindWords.kind(kind.name().toLowerCase(Locale.ROOT)));
        for (var language : Language.values()) {
            var texts = Texts.in(language);
            assertEquals(kind, KindWords.kind(texts.of("kind", kind)));
            assertEquals(kind, KindWords.kind(texts.of("kind.short", kind)));
        }
    }

    @Test
    void aWordNobodyUsesForAKindIsNone() {
        assertNull(KindWords.kind("météo"));
        assertNull(KindWords.kind(""));
    }
}
