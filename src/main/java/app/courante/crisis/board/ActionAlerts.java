package app.courante.crisis.board;

import app.courante.crisis.Actions;
import app.courante.crisis.Actions.Action;
import app.courante.crisis.Priority;
import app.courante.crisis.board.Alert.Where;
import java.time.Duration;
import java.time.Instant;

/// An action is soon due, or late.
final class ActionAlerts {
    private static final Duration REMINDER = Duration.ofMinutes(10);

    private ActionAlerts() {}

    static void raise(Actions actions, Alarm alarm) {
        for (var action : actions.all()) {
            var due = action.due();
            if (!action.open() || due == null) continue;
            var call =
                    alarm.about(
                                    "action:" + action.id(),
                                    action.text(),
                                    Where.ACTIONS,
                                    action.id().toString())
                            .naming(action.to().name())
                            .due(due);
            // Opened again, it is due or late anew.
            var again = action.reopened();
            if (!call.raise(AlertKind.ACTION_OVERDUE, severity(action), Alarm.later(due, again)))
                call.raise(
                        AlertKind.ACTION_DUE,
                        Severity.SOON,
                        Alarm.later(reminder(action, due), again));
        }
    }

    private static Severity severity(Action action) {
        return action.priority().compareTo(Priority.P1) <= 0 ? Severity.NOW : Severity.SOON;
    }

    private static Instant reminder(Action action, Instant due) {
        return due.minus(Rhythm.quarter(Duration.between(action.given(), due), REMINDER));
    }
}
