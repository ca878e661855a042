package app.courante.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource({
        "Hébergeur, hebergeur",
        "HÉBERGEUR, hebergeur",
        "Œuvre, oeuvre",
        "cœur, coeur",
        "Læticia, laeticia",
        "Noël à Évreux, noel a evreux",
        "garçon Ñandú, garcon nandu",
        "İstanbul, istanbul",
        "№ 5, no 5",
        "ﬁn, fin",
        "Ωμέγα, ωμεγα",
        "Crise 😀 É, crise 😀 e"
    })
    void caseAndAccentsDoNotCount(String written, String plain) {
        assertEquals(plain, PlainText.of(written));
    }

    @Test
    void bothApostrophesAreOne() {
        assertEquals("l'hebergeur", PlainText.of("L’Hébergeur"));
        assertEquals(PlainText.of("L'Hébergeur"), PlainText.of("l’HÉBERGEUR"));
    }

    @Test
    void oneSpellingIsFoundByTheOther() {
        for (var word : new String[] {"Hébergeur", "naïveté", "Ångström", "Ǆ", "straße œuvre"}) {
            var apart = Normalizer.normalize(word, Normalizer.Form.NFD);
            assertEquals(PlainText.of(word), PlainText.of(apart), word);
        }
    }

    /// What is found must not depend on a letter elsewhere in the text that takes the slow way.
    @Test
    void aLetterIsPlainTheSameWayWhateverStandsBesideIt() {
        for (char c = 0; c < 0x250; c++) {
            var alone = PlainText.of(String.valueOf(c));
            var beside = PlainText.of(c + " 😀");
            assertEquals(alone + " 😀", beside, "U+" + Integer.toHexString(c));
        }
    }

    @Test
    void plainTextIsPlainAlready() {
        for (var text : new String[] {"ß", "İ", "Œ", "’", "\ud800", "\u0000", "ﬃ", "Ǆ", "½"}) {
            var once = PlainText.of(text);
            assertEquals(once, PlainText.of(once), text);
        }
    }
}
