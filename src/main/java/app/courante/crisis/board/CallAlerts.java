package app.courante.crisis.board;

import app.courante.crisis.board.Alert.Where;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/// The call-out does not come along: somebody does not answer, nobody is left, somebody is late.
final class CallAlerts {
    private CallAlerts() {}

    static void raise(CallOut callOut, Alarm alarm) {
        late(callOut, alarm);
        var expected = new HashSet<String>();
        for (var line : callOut.lines()) {
            if (line.nobodyLeft()) nobody(line, alarm);
            else if (!line.reached()) noAnswer(line, alarm);
            for (var one : line.candidates()) arrival(one, expected, alarm);
        }
    }

    private static void late(CallOut callOut, Alarm alarm) {
        var due = callOut.due();
        if (due == null || callOut.targetReached() != null) return;
        alarm.about("call-out", "", Where.CALL_OUT, "")
                .due(due)
                .counting(callOut.target() - callOut.reached())
                .raise(AlertKind.CALL_OUT_LATE, Severity.NOW, due);
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

    private static void arrival(Candidate one, Set<String> seen, Alarm alarm) {
        var last = one.history() == null ? null : one.history().last();
        if (last == null
                || last.expected() == null
                || one.standing() != Candidate.Standing.ON_THE_WAY
                || !seen.add(one.person().id())) return;
        alarm.about(
                        "arrival:" + one.person().id(),
                        one.person().name(),
                        Where.CALL_OUT,
                        last.role())
                .due(last.expected())
                .raise(AlertKind.ARRIVAL_LATE, Severity.SOON, last.expected());
    }
}
