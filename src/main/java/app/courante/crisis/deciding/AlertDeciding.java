package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.AlertCommand;
import app.courante.crisis.AlertCommand.AcknowledgeAlert;
import app.courante.crisis.AlertCommand.SnoozeAlert;
import app.courante.crisis.AlertEvent.AlertAcknowledged;
import app.courante.crisis.AlertEvent.AlertSnoozed;
import app.courante.crisis.Decision;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.AlertWatch;
import app.courante.crisis.board.Alerts;
import app.courante.crisis.board.Snooze;

/// Decides about alerts: only one that there is can be acknowledged or put off.
record AlertDeciding(Ground ground) {
    Decision decide(AlertCommand command) {
        return switch (command) {
            case AcknowledgeAlert(var alert, var said) -> {
                if (alerts().alert(alert).isEmpty()) yield refuse(Refusal.ALERT_UNKNOWN);
                yield accept(new AlertAcknowledged(alert, said.strip()));
            }
            case SnoozeAlert snooze -> snooze(snooze);
        };
    }

    private Decision snooze(SnoozeAlert command) {
        var alert = alerts().alert(command.alert());
        if (alert.isEmpty()) return refuse(Refusal.ALERT_UNKNOWN);
        if (!command.length().isPositive()
                || command.length().compareTo(Snooze.longest(alert.get().severity())) > 0)
            return refuse(Refusal.SNOOZE_TOO_LONG);
        return accept(
                new AlertSnoozed(
                        command.alert(),
                        command.said().strip(),
                        ground.now().plus(command.length())));
    }

    private Alerts alerts() {
        return AlertWatch.by(ground.plan()).alerts(ground.situation(), ground.now());
    }
}
