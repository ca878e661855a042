package app.courante.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FrenchSpacesTest {
    private static final Pattern LOOSE = Pattern.compile("« | »|(?<!,) [:;!?](?=[\\s.,)]|$)");

    @Test
    void marksStayWithTheWordBeforeThem() {
        assertEquals(
                "Vouliez-vous dire «\u00a0oui\u00a0»\u202f? Non\u202f; rien\u00a0: tant pis\u202f!",
                FrenchSpaces.in("Vouliez-vous dire « oui » ? Non ; rien : tant pis !"));
    }

    @Test
    void hoursKeysAndSmileysAreNoMarks() {
        for (var text : new String[] {"14:05", "/ :id", "a:b", "Réception :-)", "?", ": "})
            assertEquals(text, FrenchSpaces.in(text));
    }

    @Test
    void noFrenchTextOfTheProgramLetsALineBreakBeforeAMark() {
        var french = Texts.in(Language.FRENCH);
        for (var key : french.keys())
            assertFalse(LOOSE.matcher(french.of(key)).find(), key + "=" + french.of(key));
    }

    @Test
    void englishKeepsItsSpaces() {
        var english = Texts.in(Language.ENGLISH);
        for (var key : english.keys()) assertFalse(english.of(key).contains("\u202f"), key);
    }
}
