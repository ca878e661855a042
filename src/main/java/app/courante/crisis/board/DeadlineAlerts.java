package app.courante.crisis.board;

import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert.Where;
import app.courante.crisis.board.DeadlineBoard.Line;
import java.time.Duration;

/// What must be filed outside is soon due, or late; or waits to be classified before it can be.
final class DeadlineAlerts {
    private static final int SOON_PART = 4;
    private static final int NOW_PART = 8;
    private static final Duration LAST_HOUR = Duration.ofHours(1);

    private DeadlineAlerts() {}

    static void raise(Situation situation, Alarm alarm) {
        if (situation.conduct().deadlines().open().isEmpty()) return;
        for (var line : DeadlineBoard.of(situation, alarm.now()).open()) raise(line, alarm);
    }

    private static void raise(Line line, Alarm alarm) {
        var due = line.due();
        if (due == null) return;
        var id = line.deadline().id();
        var duty = line.deadline().duty();
        var call =
                alarm.about(
                                "deadline:" + id,
                                line.deadline().what(),
                                Where.DEADLINES,
                                id.toString())
                        .naming(line.deadline().owner().name())
                        .duty(duty)
                        .due(due);
        var whole = line.whole();
        var soon = due.minus(whole.dividedBy(SOON_PART));
        if (!line.binding()) {
            call.raise(AlertKind.CLASSIFICATION_DUE, Severity.SOON, soon);
            return;
        }
        if (call.raise(AlertKind.DEADLINE_PASSED, Severity.NOW, due)) return;
        var eighth = whole.dividedBy(NOW_PART);
        var last = eighth.compareTo(LAST_HOUR) < 0 ? eighth : LAST_HOUR;
        if (!call.raise(AlertKind.DEADLINE_NEAR, Severity.NOW, due.minus(last)))
            call.raise(AlertKind.DEADLINE_NEAR, Severity.SOON, soon);
    }
}
