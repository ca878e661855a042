package app.courante.ui.alerts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Refusal;
import app.courante.crisis.SignalCommand.DismissSignal;
import app.courante.crisis.SignalCommand.ReportSignal;
import app.courante.crisis.board.Alert;
import app.courante.crisis.board.Severity;
import app.courante.crisis.board.Snooze;
import app.courante.desk.Answer;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class AlertsModelTest {
    private static Alert only(Watchroom room) {
        assertEquals(1, room.model.alerts().get().all().size());
        return room.model.alerts().get().all().getFirst();
    }

    private static Answer snooze(Watchroom room, Duration length) {
        var answers = new ArrayList<Answer>();
        room.model.snooze(only(room), "dit", length, answers::add);
        return answers.getFirst();
    }

    @Test
    void whatIsAcknowledgedIsQuietUnderANameAndRingsAgainWhenItGetsWorse() {
        var room = Watchroom.declared();
        room.model.acknowledge(only(room), "dit", _ -> {});
        var hush = only(room).hush();
        assertNotNull(hush);
        assertEquals("Claire Morel", hush.by().name());
        room.later(Duration.ofMinutes(9));
        assertFalse(only(room).rings());
        room.later(Duration.ofMinutes(1));
        assertTrue(only(room).rings());
        assertEquals(Severity.NOW, only(room).severity());
    }

    @Test
    void whatIsPutOffComesBack() {
        var room = Watchroom.declared();
        room.later(Duration.ofMinutes(11));
        snooze(room, Duration.ofMinutes(15));
        assertFalse(only(room).rings());
        room.later(Duration.ofSeconds(15 * 60 - 1));
        assertFalse(only(room).rings());
        room.later(Duration.ofSeconds(1));
        assertTrue(only(room).rings());
    }

    @Test
    void aRedOneCannotBePutOffForAnHour() {
        var room = Watchroom.declared();
        room.later(Duration.ofMinutes(11));
        assertEquals(
                new Answer.Refused(Refusal.SNOOZE_TOO_LONG), snooze(room, Duration.ofHours(1)));
        assertTrue(only(room).rings());
    }

    @Test
    void noLengthThatIsOfferedIsTooLong() {
        for (var severity : Severity.values())
            for (var length : AlertsModel.lengths(severity))
                assertTrue(length.compareTo(Snooze.longest(severity)) <= 0);
    }

    @Test
    void aChosenOneThatGoesLeavesNoOtherChosen() {
        var room = new Watchroom();
        var first = room.done(new ReportSignal("Fumée", "agent", null));
        room.done(new ReportSignal("Odeur", "agent", null));
        room.model.chooseFirst();
        assertEquals("signal:" + first.id(), room.model.chosen().get());
        room.done(new DismissSignal(first.id(), "exercice"));
        assertNull(room.model.chosen().get());
        assertEquals(1, room.model.alerts().get().ringing().size());
    }

    @Test
    void whatGoesElsewhereLeavesTheChoiceWhereItIs() {
        var room = new Watchroom();
        var first = room.done(new ReportSignal("Fumée", "agent", null));
        var second = room.done(new ReportSignal("Odeur", "agent", null));
        room.model.chosen().set("signal:" + second.id());
        room.done(new DismissSignal(first.id(), "exercice"));
        assertEquals("signal:" + second.id(), room.model.chosen().get());
    }

    @Test
    void onceOneIsAcknowledgedTheNextIsChosen() {
        var room = new Watchroom();
        for (int i = 0; i < 3; i++) room.done(new ReportSignal("Vu " + i, "agent", null));
        room.model.chooseFirst();
        for (int left = 2; left >= 0; left--) {
            var chosen = room.model.chosenAlert().orElseThrow();
            assertTrue(chosen.rings());
            room.model.acknowledge(chosen, "dit", _ -> {});
            assertEquals(left, room.model.alerts().get().ringing().size());
        }
    }

    @Test
    void anAlertThatIsGoneIsRefusedAndNothingElseIsAcknowledged() {
        var room = new Watchroom();
        var signal = room.done(new ReportSignal("Fumée", "agent", null));
        var alert = only(room);
        room.done(new DismissSignal(signal.id(), "exercice"));
        var answers = new ArrayList<Answer>();
        room.model.acknowledge(alert, "dit", answers::add);
        assertEquals(new Answer.Refused(Refusal.ALERT_UNKNOWN), answers.getFirst());
    }

    @Test
    void theBellIsRungWhenItTurnsRedAndAgainWhileNobodyAnswers() {
        var room = Watchroom.declared();
        assertEquals(0, room.rung);
        room.later(Duration.ofMinutes(10));
        assertEquals(1, room.rung);
        for (int i = 0; i < 119; i++) room.later(Duration.ofSeconds(1));
        assertEquals(1, room.rung);
        room.later(Duration.ofSeconds(1));
        assertEquals(2, room.rung);
        room.model.acknowledge(only(room), "dit", _ -> {});
        for (int i = 0; i < 300; i++) room.later(Duration.ofSeconds(1));
        assertEquals(2, room.rung);
    }

    @Test
    void aHundredRedAlertsInAMinuteAreNoHundredSounds() {
        var room = new Watchroom();
        for (int i = 0; i < 100; i++) {
            room.done(new ReportSignal("Vu " + i, "agent", null));
            room.later(Duration.ofMillis(600));
        }
        room.later(Duration.ofMinutes(29));
        int before = room.rung;
        for (int i = 0; i < 100; i++) room.later(Duration.ofMillis(600));
        assertTrue(room.rung - before >= 1 && room.rung - before <= 6, "rung " + room.rung);
    }

    @Test
    void aBellThatIsMutedStaysSoAfterTheNextStart() {
        var room = Watchroom.declared();
        room.model.muted().set(true);
        room.later(Duration.ofMinutes(30));
        assertEquals(0, room.rung);
        assertEquals("yes", room.notes.get("setting.muted"));
        room.model.muted().set(false);
        room.later(Duration.ofMinutes(3));
        assertEquals(1, room.rung);
    }

    @Test
    void aClockThatIsPutBackDoesNotSilenceTheBell() {
        var room = Watchroom.declared();
        room.later(Duration.ofHours(5));
        assertEquals(1, room.rung);
        room.later(Duration.ofHours(-2));
        assertEquals(2, room.rung);
    }
}
