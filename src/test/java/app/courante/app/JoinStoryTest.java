package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.ExerciseCommand.DeliverInject;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.desk.Answer;
import app.courante.sync.Host;
import app.courante.text.Language;
import app.courante.ui.alerts.Bell;
import app.courante.ui.kit.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// An exercise over two laptops, one of them with real windows and somebody at the keyboard.
@NullUnmarked // The windows are made before each story.
class JoinStoryTest extends Story {
    private static final Pattern ADDRESS = Pattern.compile("(?:\\d+\\.){3}\\d+:(\\d+)");

    @Override
    Place place(House opened) {
        var stages =
                new ExerciseStages(
                        clock, Runnable::run, Bell.SILENT, Language.FRENCH, failure::set);
        return Place.earnest(
                new ExerciseHall(opened, clock, () -> Language.FRENCH, answers(), stages));
    }

    private static void done(Desktop at, Command command) {
        assertInstanceOf(Answer.Done.class, at.does(command));
    }

    @Test
    void whoPlaysJoinsAtTheKeyboardAndSeesWhatReachesThePlayersAlone() {
        try (var trainer = new Desktop(folder.resolve("trainer"), clock, "Anne")) {
            trainer.prepares("Essai à deux postes");
            var code = trainer.letsIn();
            done(trainer, new StartExerciseClock());
            goesToTheHall();
            fx.keys(KeyCode.J).until(() -> fx.focused("#join-address"));
            fx.type("127.0.0.1:" + trainer.room().laptops().port()).keys(KeyCode.TAB);
            fx.type("0000-0000-0000-0000-0000").keys(KeyCode.ENTER);
            fx.untilRead("Ce code n’est pas celui du poste qui répond");
            fx.click("#join-code").keys(KeyCode.CONTROL, KeyCode.A);
            fx.type(code.toLowerCase(Locale.ROOT)).keys(KeyCode.ENTER);
            var player = fx.at("#inbox");
            player.untilRead("Relié au poste d’animation");
            done(trainer, new DeliverInject("1"));
            player.untilRead("1 reçu");
            player.keys(KeyCode.F12).until(() -> player.focused("#declare-title"));
            player.type("Panne").keys(KeyCode.ENTER);
            player.until(() -> player.text("#crisis-title").equals("Panne"));
            Until.is(() -> trainer.situation().running());
            done(trainer, LogEntry.now(Kind.INFORMATION, "Vu du poste d’animation"));
            player.keys(KeyCode.ESCAPE);
            player.keys(KeyCode.F2).untilRead("Vu du poste d’animation");
            assertFalse(player.shown("#chronogram"));
            trainer.on(() -> {
                trainer.room().laptops().close();
                return true;
            });
            player.untilRead("Lien coupé");
            assertEquals(List.of(), trainer.failures());
        }
    }

    @Test
    void whoRunsItLetsOthersInAtTheKeyboardAndSeesWhoIsThere() {
        goesToTheHall();
        fx.keys(KeyCode.ENTER).until(() -> fx.focused("#prepare-name"));
        fx.keys(KeyCode.ENTER);
        var trainer = fx.at("#chronogram");
        trainer.keys(KeyCode.P).until(() -> !trainer.text("#laptops-code").isEmpty());
        var code = trainer.text("#laptops-code");
        var told = new ArrayList<String>();
        try (var players = new Desktop(folder.resolve("players"), clock, "Paul")) {
            var address = "127.0.0.1:" + port(trainer);
            players.on(
                    () -> players.hall().join(address, code, () -> told.add("joined"), told::add));
            Until.is(() -> !told.isEmpty());
            assertEquals(List.of("joined"), told);
            trainer.untilRead("Paul · lignes");
            trainer.keys(KeyCode.ESCAPE).untilRead("Autres postes : 1 sur 1");
            trainer.keys(KeyCode.SPACE).untilRead("Pause (Espace)");
            Until.is(() -> players.situation().exercise().clock().running());
            // What those who play write is seen where it is run, once the inject has reached them.
            Until.is(() -> players.situation().exercise().handed().size() == 1);
            done(players, new DeclareCrisis("Panne", 3, "", null));
            trainer.untilRead("Réaction < 1 min");
            Until.is(() -> !players.situation().exercise().sightings().isEmpty());
            players.leaves();
            trainer.untilRead("Autres postes : 0 sur 1");
        }
    }

    /// The one behind the address that is shown; the first number is the usual one.
    private static int port(Fx at) {
        var shown = at.read();
        var found = ADDRESS.matcher(shown);
        return found.find() ? Integer.parseInt(found.group(1)) : Host.PORT;
    }
}
