package app.courante.crisis.board;

import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert.Where;
import java.time.Duration;

/// Something was seen and nobody has judged it yet.
final class SignalAlerts {
    /// Within half an hour somebody must have said whether it is a crisis.
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private SignalAlerts() {}

    static void raise(Situation situation, Alarm alarm) {
        for (var signal : situation.signals().waiting()) {
            var call =
                    alarm.about(
                                    "signal:" + signal.id(),
                                    signal.text(),
                                    Where.SITUATION,
                                    signal.id().toString())
                            .naming(signal.source())
                            .due(signal.at().plus(PATIENCE));
            if (!call.raise(AlertKind.SIGNAL_WAITING, Severity.NOW, signal.at().plus(PATIENCE)))
                call.raise(AlertKind.SIGNAL_WAITING, Severity.SOON, signal.at());
        }
    }
}
