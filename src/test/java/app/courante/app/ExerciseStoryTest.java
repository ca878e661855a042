package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.courante.text.Language;
import app.courante.ui.alerts.Bell;
import app.courante.ui.kit.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// Exercises from their beginning to their debrief, by the keyboard, in the windows of those who
/// run them and of those who play.
@NullUnmarked // The windows are made before each story.
class ExerciseStoryTest extends Story {
    private static final Path RANSOMWARE =
            Path.of("../shared/data/exercise/openaev-akira-ransomware.zip");

    private ExerciseStages stages;
    private ExerciseHall hall;
    private Fx trainer;
    private Fx player;

    @Override
    Place place(House opened) {
        stages =
                new ExerciseStages(
                        clock, Runnable::run, Bell.SILENT, Language.FRENCH, failure::set);
        hall = new ExerciseHall(opened, clock, () -> Language.FRENCH, answers(), stages);
        return Place.earnest(hall);
    }

    private static long windows() {
        return Fx.on(() -> Window.getWindows().stream().filter(Window::isShowing).count());
    }

    /// Lets the exercise come to this time, at sixty times the speed.
    private void until(int hours, int minutes) {
        clock.set(NOW.plus(Duration.ofSeconds(60L * hours + minutes)));
        var shown = "H+ %02d:%02d".formatted(hours, minutes);
        trainer.until(() -> trainer.text("#exercise-clock").startsWith(shown));
    }

    private void begin() {
        fx.keys(KeyCode.ENTER).until(() -> windows() == 3);
        trainer = fx.at("#chronogram");
        player = fx.at("#inbox");
        trainer.keys(KeyCode.SPACE).type("6");
    }

    @Test
    void theRansomwareOfAFileIsRunAtSixtyTimesTheSpeedFromItsFileToItsDebrief() throws IOException {
        assumeTrue(Files.exists(RANSOMWARE), "no shared data");
        openSample();
        chooses(RANSOMWARE);
        goesToTheHall();
        fx.keys(KeyCode.I).untilRead("Les 20 lignes sont lues.");
        fx.keys(KeyCode.CONTROL, KeyCode.ENTER).until(() -> fx.focused("#prepare-name"));
        begin();
        player.untilRead("Cyber crisis - Incident response exercise brief");
        declares("Rançongiciel");
        for (int time = 30; time <= 360; time += 30) until(time / 60, time % 60);
        trainer.untilRead("20 délivrés · 19 en attente de réaction · 0 à venir");
        trainer.untilRead("Le scénario ne dit pas d’objectif");
        player.keys(KeyCode.F10).untilRead("20 reçus");
        trainer.keys(KeyCode.O).until(() -> trainer.focused("#observation"));
        trainer.type("Personne ne coupe les accès @salle A -").keys(KeyCode.ENTER);
        trainer.until(() -> trainer.text("#observation").isEmpty()).untilRead("1 note");
        trainer.keys(KeyCode.ESCAPE).until(() -> trainer.focused("#chronogram"));
        ends("joué jusqu’au bout");
        trainer.click("#exercise-start").until(() -> trainer.shown("#debrief-awaited"));
        trainer.untilRead("Personne ne coupe les accès");
        player.untilRead("Exercice terminé.").keys(KeyCode.SHIFT, KeyCode.F9);
        player.until(() -> player.shown("#debrief-awaited"));
        player.untilRead("Personne ne coupe les accès");
    }

    private void declares(String title) {
        player.keys(KeyCode.F12).until(() -> player.focused("#declare-title"));
        player.type(title).keys(KeyCode.ENTER);
        player.until(() -> player.text("#crisis-title").equals(title));
        player.until(() -> player.shown("#activate-later")).keys(KeyCode.ESCAPE);
        player.until(() -> !player.shown("#activate-later"));
    }

    private void ends(String reason) {
        trainer.keys(KeyCode.E).until(() -> trainer.focused("#exercise-field-end"));
        trainer.type(reason).keys(KeyCode.ENTER);
        trainer.untilRead("Débriefing (⇧F9)");
    }

    @Test
    void theLossOfTheCarrierIsPlayedInOneWindowAndRunFromTheOther() {
        openSample();
        goesToTheHall();
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#prepare-name"));
        begin();
        trainer.untilRead("L’opérateur ne voit rien");
        assertFalse(player.read().contains("L’opérateur ne voit rien"));
        assertFalse(player.read().contains("Fait un appel d’essai"));

        declares("Panne de l’opérateur");
        says("appel d’essai depuis un mobile : aucun numéro ne répond");
        player.keys(KeyCode.F1);
        until(0, 10);
        trainer.untilRead("Réaction");
        // They look at the situation, and are told that something came.
        player.until(() -> player.text("#exercise-came").startsWith("2 reçus"));
        player.keys(KeyCode.F10).until(() -> !player.shown("#exercise-came"));
        player.untilRead("L’opérateur ne voit rien");

        trainer.keys(KeyCode.N).until(() -> trainer.focused("#exercise-field-title"));
        trainer.type("Le maire appelle").keys(KeyCode.CONTROL, KeyCode.ENTER);
        trainer.until(() -> !trainer.shown("#exercise-field-title")).untilRead("Le maire appelle");
        player.untilRead("Le maire appelle");
        trainer.keys(KeyCode.SPACE).until(() -> trainer.text("#exercise-start").startsWith("Dém"));
        ends("assez vu");
        trainer.keys(KeyCode.SHIFT, KeyCode.F9).until(() -> trainer.focused("#debrief-aims"));
        trainer.untilRead("1 vus sur");
        onWindow(stages::leave);
        assertEquals(1, windows());
        fx.untilRead("terminé");
        // Nothing of it is in earnest.
        assertTrue(fx.text("#crisis-title").startsWith("PCA"));
    }

    private void says(String text) {
        player.keys(KeyCode.CONTROL, KeyCode.N).until(() -> player.focused("#entry-text"));
        player.type(text).keys(KeyCode.ENTER);
        player.until(() -> player.text("#entry-text").isEmpty());
    }
}
