package app.courante.ui.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final String LONG =
            "Appeler l’opérateur principal, puis noter le numéro du ticket";

    @Test
    void aShortValueIsToldWhole() {
        assertEquals(new Wording("", "2 h", "1 h", ""), Wording.of("2 h", "1 h"));
    }

    @Test
    void ofASentenceOnlyTheWordsThatChangedAreSingledOut() {
        assertEquals(
                new Wording(
                        "Appeler l’opérateur ",
                        "principal,",
                        "de secours,",
                        " puis noter le numéro du ticket"),
                Wording.of(LONG, LONG.replace("principal", "de secours")));
    }

    @Test
    void whatIsAddedAtTheEndLeavesTheRestAlone() {
        assertEquals(
                new Wording(LONG, "", " et l’heure", ""), Wording.of(LONG, LONG + " et l’heure"));
    }

    @Test
    void bothWordingsCanBeReadFromTheParts() {
        for (long seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            var before = words(random);
            var after = words(random);
            var wording = Wording.of(before, after);
            assertEquals(before, wording.start() + wording.removed() + wording.end());
            assertEquals(after, wording.start() + wording.added() + wording.end());
        }
    }

    @Test
    void aLongTextIsCutAroundWhatChanged() {
        var text = "mot ".repeat(200);
        var wording = Wording.of(text + "ici " + text, text + "là " + text).shortened();
        assertTrue(wording.start().startsWith("… mot"), wording.start());
        assertTrue(wording.end().endsWith("mot …"), wording.end());
        assertTrue(wording.start().length() + wording.end().length() < 200);
        assertEquals("ici", wording.removed().strip());
    }

    private static String words(Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < 30; i++) text.append(random.nextBoolean() ? "a" : "b ").append(' ');
        return text.toString();
    }
}
