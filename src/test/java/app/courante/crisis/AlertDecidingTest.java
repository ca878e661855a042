package app.courante.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.crisis.AlertCommand.AcknowledgeAlert;
import app.courante.crisis.AlertCommand.SnoozeAlert;
import app.courante.crisis.AlertEvent.AlertAcknowledged;
import app.courante.crisis.AlertEvent.AlertSnoozed;
import app.courante.crisis.SignalEvent.SignalReported;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlertDecidingTest {
    static Stream<Case> refusals() {
        return Stream.of(
                refused(cell(), new AcknowledgeAlert("vacant:cook", ""), Refusal.ALERT_UNKNOWN),
                refused(cell(), new AcknowledgeAlert("vacant:it", ""), Refusal.ALERT_UNKNOWN),
                refused(cell(), snooze("vacant:it", 5), Refusal.ALERT_UNKNOWN),
                refused(cell().at(30), snooze("vacant:it", 16), Refusal.SNOOZE_TOO_LONG),
                refused(cell().at(30), snooze("vacant:it", 0), Refusal.SNOOZE_TOO_LONG),
                refused(cell().at(30), snooze("vacant:it", -1), Refusal.SNOOZE_TOO_LONG),
                refused(cell().at(20), snooze("silence", 61), Refusal.SNOOZE_TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatMayNotBeIsRefused(Case refusal) {
        refusal.check();
    }

    @Test
    void anAlertThatRingsIsAcknowledgedOrPutOffUpToItsLimit() {
        assertEquals(
                List.of(new AlertAcknowledged("vacant:it", "Rôle vacant")),
                cell().at(30).events(new AcknowledgeAlert("vacant:it", " Rôle vacant ")));
        assertEquals(
                List.of(new AlertSnoozed("vacant:it", "Vacant", Cell.minute(45))),
                cell().at(30).events(snooze("vacant:it", 15)));
        assertEquals(
                List.of(new AlertSnoozed("silence", "Vacant", Cell.minute(80))),
                cell().at(20).events(snooze("silence", 60)));
    }

    @Test
    void aSignalIsAcknowledgedBeforeThereIsACrisis() {
        var cell = Cell.house().given(new SignalReported("Silence", ""));
        var key = "signal:" + cell.last();
        assertEquals(
                List.of(new AlertAcknowledged(key, "Vu")),
                cell.events(new AcknowledgeAlert(key, "Vu")));
    }

    private static Cell cell() {
        return Cell.active(2);
    }

    private static SnoozeAlert snooze(String alert, int minutes) {
        return new SnoozeAlert(alert, "Vacant", Duration.ofMinutes(minutes));
    }

    private static Case refused(Cell given, Command when, Refusal then) {
        return new Case(given, when, then);
    }
}
