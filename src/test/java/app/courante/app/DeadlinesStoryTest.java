package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A clock of the law started, classified, filed and followed to its entries, by the keyboard
/// alone.
class DeadlinesStoryTest extends Story {
    @Test
    void aDoraClockIsStartedClassifiedFiledAndOpenedDownToItsEntries() {
        openSample();
        declare("Panne");
        fx.keys(KeyCode.SHIFT, KeyCode.F8).untilRead("Ici se voient les délais");
        fx.focus("#deadlines").type("3").until(() -> fx.focused("#deadline-what"));
        fx.untilRead("attend le classement");
        fx.type("assistance coupee").focus("#deadline-aware").type("zz").keys(KeyCode.ENTER);
        fx.untilRead("Cette heure ne se lit pas");
        assertEquals("assistance coupee", fx.text("#deadline-what"));
        fx.focus("#deadline-aware").keys(KeyCode.CONTROL, KeyCode.A).type("-30");
        fx.keys(KeyCode.ENTER).until(() -> !fx.shown("#deadline-what"));
        fx.focus("#deadlines").keys(KeyCode.HOME).untilRead("Prise de connaissance");
        fx.keys(KeyCode.C).until(() -> fx.focused("#deadline-at"));
        fx.type("-10").keys(KeyCode.ENTER).until(() -> !fx.shown("#deadline-at"));
        fx.untilRead("reste 3 h 50");
        fx.focus("#deadlines").keys(KeyCode.F).until(() -> fx.focused("#deadline-reference"));
        fx.keys(KeyCode.ENTER).untilRead("Il faut une preuve");
        fx.type("ACPR 118").keys(KeyCode.ENTER).until(() -> !fx.shown("#deadline-reference"));
        fx.untilRead("rapport intermédiaire").untilRead("déposée à temps");
        fx.focus("#deadlines").keys(KeyCode.HOME, KeyCode.ENTER);
        fx.untilRead("Délai ouvert par le dépôt précédent");
    }
}
