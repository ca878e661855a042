package app.courante.crisis.board;

import app.courante.crisis.CallOutcome;
import app.courante.crisis.Calls;
import app.courante.crisis.Calls.History;
import app.courante.crisis.board.Alert.Where;
import java.time.Instant;
import java.util.Comparator;

/// The call-out does not come along: somebody does not answer, nobody is left, somebody is late.
final class CallAlerts {
    private CallAlerts() {}

    static void raise(CallOut callOut, Calls calls, Alarm alarm) {
        late(callOut, alarm);
        for (var line : callOut.lines()) {
            if (line.nobodyLeft()) nobody(line, alarm);
            else if (!line.reached()) noAnswer(line, alarm);
        }
        if (!callOut.lines().isEmpty())
            for (var history : calls.people().values()) arrival(history, alarm);
    }

    private static void late(CallOut callOut, Alarm alarm) {
        var late = callOut.late(alarm.now());
        if (late == null) return;
        alarm.about("call-out", "", Where.CALL_OUT, "")
                .due(late.since())
                .counting(late.missing())
                .raise(AlertKind.CALL_OUT_LATE, Severity.NOW, late.since());
    }

    private static void nobody(CallLine line, Alarm alarm) {
        about(line, alarm).raise(AlertKind.NOBODY_REACHED, Severity.NOW, spent(line));
    }

    /// It is the next one's turn.
    private static void noAnswer(CallLine line, Alarm alarm) {
        var spent = line.spent();
        if (spent.isEmpty() || line.next() == null) return;
        about(line, alarm)
                .naming(line.next().person().name())
                .counting(spent.getLast().attemptsInVain())
                .raise(AlertKind.NO_ANSWER, Severity.SOON, spent(line));
    }

    private static Alarm.Call about(CallLine line, Alarm alarm) {
        var role = line.role();
        return alarm.about("call:" + role.id(), role.name(), Where.CALL_OUT, role.id());
    }

    /// When the last of those who were tried in vain was given up.
    private static Instant spent(CallLine line) {
        return line.spent().stream()
                .map(Candidate::spentAt)
                .filter(at -> at != null && at.isAfter(line.since()))
                .map(at -> at == null ? line.since() : at)
                .max(Comparator.naturalOrder())
                .orElse(line.since());
    }

    /// Somebody who said they would come, called for whatever role, is not there.
    private static void arrival(History history, Alarm alarm) {
        var last = history.last();
        if (last == null
                || last.outcome() != CallOutcome.ON_THE_WAY
                || last.expected() == null
                || CallClaim.holds(history.claim(), alarm.now())) return;
        alarm.about(
                        "arrival:" + history.person().id(),
                        history.person().name(),
                        Where.CALL_OUT,
                        last.role())
                .due(last.expected())
                .raise(AlertKind.ARRIVAL_LATE, Severity.SOON, last.expected());
    }
}
