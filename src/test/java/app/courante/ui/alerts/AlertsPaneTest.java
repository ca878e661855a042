package app.courante.ui.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.SignalCommand.DismissSignal;
import app.courante.crisis.SignalCommand.ReportSignal;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.kit.Fx;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AlertsPaneTest {
    private @Nullable Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        Fx.show(shown);
    }

    private Fx show(FxRobot robot, Watchroom room, Language language) {
        Fx.on(() -> {
            var words = new Words(Texts.in(language), room.seat.zone());
            var pane = new AlertsPane(room.model, words, false, () -> {});
            Objects.requireNonNull(stage).setScene(new Scene(pane, 360, 420));
            pane.enter();
            return null;
        });
        return new Fx(robot);
    }

    private static void later(Watchroom room, Duration length) {
        Fx.on(() -> {
            room.later(length);
            return null;
        });
    }

    @Test
    void theSentenceGoesOnWithTheTime(FxRobot robot) {
        var room = new Watchroom();
        room.done(new ReportSignal("Fumée au sous-sol", "agent", null));
        var fx = show(robot, room, Language.FRENCH);
        fx.untilRead("Fumée au sous-sol").untilRead("bientôt");
        var read = fx.read();
        assertTrue(read.contains("à qualifier avant 14:30"), read);
        assertTrue(read.contains("Déclarer une crise, ou écarter le signalement"), read);
        assertTrue(read.contains("depuis 14:00"), read);
        later(room, Duration.ofMinutes(31));
        fx.untilRead("agir").untilRead("depuis 14:30");
    }

    @Test
    void inEnglishItSaysTheSame(FxRobot robot) {
        var room = Watchroom.declared();
        later(room, Duration.ofMinutes(12));
        var fx = show(robot, room, Language.ENGLISH).untilRead("act now");
        fx.keys(KeyCode.A).untilRead("acknowledged by Claire Morel at 14:12");
        assertTrue(fx.read().contains("ACKNOWLEDGED OR PUT OFF · 1"));
    }

    @Test
    void whenTheChosenOneGoesTheArrowGoesOnFromItsPlace(FxRobot robot) {
        var room = new Watchroom();
        var signals = new java.util.ArrayList<app.courante.crisis.EntryId>();
        for (int i = 0; i < 5; i++) {
            signals.add(room.done(new ReportSignal("Vu " + i, "agent", null)).id());
            later(room, Duration.ofSeconds(1));
        }
        var fx = show(robot, room, Language.FRENCH).untilRead("Vu 4");
        fx.keys(KeyCode.DOWN).keys(KeyCode.DOWN);
        assertEquals("signal:" + signals.get(2), room.model.chosen().get());
        Fx.on(() -> room.done(new DismissSignal(signals.get(2), "doublon")));
        fx.keys(KeyCode.A);
        assertEquals(4, room.model.alerts().get().ringing().size());
        fx.keys(KeyCode.DOWN);
        assertEquals("signal:" + signals.get(3), room.model.chosen().get());
    }

    @Test
    void aFormThatIsTypedInStaysWhenTheAlertGoesWithItsCause(FxRobot robot) {
        var room = new Watchroom();
        var signal = room.done(new ReportSignal("Vu", "agent", null)).id();
        var fx = show(robot, room, Language.FRENCH).untilRead("Vu");
        fx.keys(KeyCode.R).until(() -> fx.focused("#snooze-minutes")).type("1");
        Fx.on(() -> room.done(new DismissSignal(signal, "doublon")));
        fx.untilRead("Cette alerte n’a plus lieu d’être");
        later(room, Duration.ofSeconds(1));
        fx.type("2");
        assertEquals("12", fx.text("#snooze-minutes"));
        assertTrue(fx.focused("#snooze-minutes"));
        fx.keys(KeyCode.ENTER).until(() -> !fx.shown("#snooze-minutes"));
        assertTrue(fx.focused("#alerts"));
        assertFalse(fx.read().contains("plus lieu d’être"));
        Fx.on(() -> room.done(new ReportSignal("Vu encore", "agent", null)));
        fx.untilRead("Vu encore").keys(KeyCode.DOWN).keys(KeyCode.R);
        fx.until(() -> fx.focused("#snooze-minutes"));
        fx.keys(KeyCode.ESCAPE).until(() -> !fx.shown("#snooze-minutes"));
    }

    @Test
    void anAlertThatComesOrGoesTakesNoFocusAndMovesNoChoice(FxRobot robot) {
        var room = new Watchroom();
        var first = room.done(new ReportSignal("Vu 1", "agent", null)).id();
        var second = room.done(new ReportSignal("Vu 2", "agent", null)).id();
        var fx = show(robot, room, Language.FRENCH).untilRead("Vu 2");
        fx.keys(KeyCode.END);
        Fx.on(() -> room.done(new DismissSignal(first, "doublon")));
        Fx.on(() -> room.done(new ReportSignal("Vu 3", "agent", null)));
        fx.untilRead("Vu 3");
        assertEquals("signal:" + second, room.model.chosen().get());
        assertTrue(fx.focused("#alerts"));
        Fx.on(() -> room.done(new DismissSignal(second, "doublon")));
        assertTrue(fx.focused("#alerts"));
    }

    @Test
    void enterLeadsToThePlaceOfTheChosenOneOnly(FxRobot robot) {
        var room = new Watchroom();
        var fx = show(robot, room, Language.FRENCH).untilRead("Rien n’alarme.");
        fx.keys(KeyCode.ENTER);
        assertTrue(room.led.isEmpty());
        var signal = Fx.on(() -> room.done(new ReportSignal("Vu", "agent", null))).id();
        fx.keys(KeyCode.DOWN).keys(KeyCode.ENTER);
        assertEquals(signal.toString(), room.led.getFirst().id());
    }

    @Test
    void escapeLeavesTheMinutesForTheList(FxRobot robot) {
        var room = Watchroom.declared();
        var fx = show(robot, room, Language.FRENCH).untilRead("Plan non activé");
        fx.keys(KeyCode.R).until(() -> fx.focused("#snooze-minutes"));
        assertEquals("60", fx.text("#snooze-minutes"));
        fx.keys(KeyCode.ESCAPE).until(() -> fx.focused("#alerts"));
        assertFalse(fx.shown("#snooze-minutes"));
        assertTrue(room.model.alerts().get().all().getFirst().rings());
    }

    @Test
    void fiveHundredAlertsCostWhatAScreenfulDoes(FxRobot robot) {
        var room = new Watchroom();
        for (int i = 0; i < 500; i++) room.done(new ReportSignal("Vu " + i, "agent", null));
        var fx = show(robot, room, Language.FRENCH).untilRead("Vu 0");
        var list = (LongList<?>) robot.lookup("#alerts").query();
        assertTrue(Fx.on(list::rowsLaidOut) < 30);
        fx.keys(KeyCode.END).untilRead("Vu ");
        fx.keys(KeyCode.HOME).untilRead("Vu 0");
    }
}
