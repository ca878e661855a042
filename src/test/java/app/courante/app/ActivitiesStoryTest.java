package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Activities held by the keyboard alone.
class ActivitiesStoryTest extends Story {
    @Test
    void aFigureLeadsToItsEntriesAndEscapeShowsAllAgain() {
        openSample();
        declare("Panne");
        log("premier appel");
        log("deuxieme appel");
        log("troisieme appel");
        fx.keys(KeyCode.F2).untilRead("premier appel");
        var lines = window.model().situation().get().log().lines();
        int last = lines.size() - 1;
        var behind = java.util.List.of(lines.get(last - 2).id(), lines.get(last).id());
        fx.keys(KeyCode.F1);
        onWindow(() -> window.model().seat().evidence().open(behind));
        fx.until(() -> fx.focused("#timeline")).untilRead("2 entrées derrière ce chiffre");
        fx.untilRead("premier appel").untilRead("troisieme appel");
        assertFalse(fx.read().contains("deuxieme appel"));
        fx.keys(KeyCode.ESCAPE).untilRead("deuxieme appel");
        fx.until(() -> fx.focused("#timeline"));
        assertFalse(fx.shown("#filter-behind"));
    }
}
