package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Activities held by the keyboard alone.
class ActivitiesStoryTest extends Story {
    @Test
    void anActivityFallsIsMeasuredAndLeadsToItsEntries() {
        openSample();
        declare("Panne");
        fx.keys(KeyCode.F6).until(() -> fx.focused("#activities-board"));
        fx.keys(KeyCode.DIGIT3).until(() -> fx.focused("#activity-service"));
        fx.keys(KeyCode.ENTER).untilRead("1 interrompue").untilRead("Perte totale");
        fx.until(() -> fx.focused("#activities-board"));
        at(NOW.plusSeconds(1800));
        fx.untilRead("30 min sur 2 h, reste 1 h 30");
        fx.keys(KeyCode.P).until(() -> fx.focused("#resource-search"));
        fx.type("rhodatel lyon").keys(KeyCode.ENTER);
        fx.untilRead("Si Rhodatel Lyon reste en panne");
        fx.keys(KeyCode.M).until(() -> fx.focused("#measures-typed"));
        fx.type("14h15 repondus douze").keys(KeyCode.ENTER);
        fx.untilRead("n’est pas un nombre").untilRead("rien n’a été consigné");
        fx.keys(KeyCode.ESCAPE).until(() -> !fx.shown("#measures-typed"));
        fx.keys(KeyCode.M).until(() -> fx.text("#measures-typed").endsWith("douze"));
        fx.keys(KeyCode.CONTROL, KeyCode.A).type("14h15 repondus 12 offerts 80");
        fx.untilRead("Seront consignés").keys(KeyCode.ENTER).untilRead("Appels répondus : 12");
        fx.keys(KeyCode.RIGHT).until(() -> fx.focused("#activity-facts"));
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#timeline"));
        fx.untilRead("Accueil téléphonique : interrompue");
    }

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
