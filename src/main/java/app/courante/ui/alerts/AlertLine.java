package app.courante.ui.alerts;

import app.courante.crisis.board.Alert;
import app.courante.crisis.board.Alerts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An alert as it is shown at an instant: two that are equal read the same, so that a row is made
/// anew only when its words change.
///
/// @param minutes how far its limit is away
/// @param hushedBelow for the first that no longer rings: how many do not; else 0
record AlertLine(Alert alert, long minutes, LocalDate today, boolean chosen, int hushedBelow) {
    static List<AlertLine> all(Alerts alerts, @Nullable Object chosen, Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        var lines = new ArrayList<AlertLine>(alerts.all().size());
        boolean rung = true;
        for (var alert : alerts.all()) {
            boolean first = rung && !alert.rings();
            rung = alert.rings();
            lines.add(
                    new AlertLine(
                            alert,
                            minutes(alert, now),
                            today,
                            alert.key().equals(chosen),
                            first ? alerts.all().size() - alerts.ringing().size() : 0));
        }
        return lines;
    }

    private static long minutes(Alert alert, Instant now) {
        var due = alert.due() == null ? alert.since() : alert.due();
        // Before and after a limit the same count of minutes is not the same sentence.
        long away = Duration.between(now, due).abs().toMinutes();
        return now.isBefore(due) ? -away - 1 : away;
    }
}
