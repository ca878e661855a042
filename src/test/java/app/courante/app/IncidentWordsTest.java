package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.store.Incident;
import app.courante.store.Incident.Kind;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What was found at opening is told with the file, the line and where the remains are.
class IncidentWordsTest {
    private static String told(Kind kind, Language language) {
        var incident =
                new Incident(kind, Path.of("journal", "KXB.jsonl"), 1234, Path.of("KXB.remains"));
        return Failures.sentence(incident, Texts.in(language));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachKindNamesWhatItIsAbout(Kind kind) {
        for (var language : Language.values()) {
            var told = told(kind, language);
            assertTrue(told.contains("KXB.jsonl"), told);
            assertFalse(told.contains("{"), told);
            if (kind == Kind.DAMAGED_LINE) assertTrue(told.contains("1234"), told);
            if (kind == Kind.UNFINISHED_WRITE) assertTrue(told.contains("KXB.remains"), told);
        }
    }
}
