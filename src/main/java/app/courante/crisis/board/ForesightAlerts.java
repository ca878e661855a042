package app.courante.crisis.board;

import app.courante.crisis.Foresight;
import app.courante.crisis.board.Alert.Where;

/// What was asked of others has not come.
final class ForesightAlerts {
    private ForesightAlerts() {}

    static void raise(Foresight foresight, Alarm alarm) {
        for (var one : foresight.requests()) {
            var until = one.awaited();
            if (!one.open() || until == null) continue;
            alarm.about("support:" + one.id(), one.what(), Where.ANTICIPATION, one.id().toString())
                    .naming(one.of())
                    .due(until)
                    .raise(AlertKind.SUPPORT_OVERDUE, Severity.SOON, until);
        }
    }
}
