package app.courante.crisis.board;

import app.courante.crisis.board.Alert.Where;
import app.courante.crisis.board.PhoneBoard.Line;
import java.time.Duration;
import java.time.Instant;

/// A number leads nowhere, or was moved and not tried since: above all whether an emergency call
/// made from behind it still arrives.
final class PhoneAlerts {
    /// How soon after a move the emergency services must have been dialled.
    private static final Duration TRY_WITHIN = Duration.ofMinutes(10);

    private PhoneAlerts() {}

    static void raise(PhoneBoard board, Alarm alarm) {
        for (var line : board.lines()) if (line.since() != null) raise(line, line.since(), alarm);
    }

    private static void raise(Line line, Instant since, Alarm alarm) {
        switch (line.want()) {
            case EMERGENCY_REPAIR ->
                    about("emergency", line, alarm)
                            .raise(AlertKind.EMERGENCY_UNREACHED, Severity.NOW, since);
            case EMERGENCY_TEST -> {
                var call = about("emergency", line, alarm).due(since.plus(TRY_WITHIN));
                if (!call.raise(AlertKind.EMERGENCY_UNTESTED, Severity.NOW, since.plus(TRY_WITHIN)))
                    call.raise(AlertKind.EMERGENCY_UNTESTED, Severity.SOON, since);
            }
            case REPAIR ->
                    about("number", line, alarm)
                            .raise(
                                    AlertKind.NUMBER_UNREACHED,
                                    line.switched() == null ? Severity.SOON : Severity.NOW,
                                    since);
            case TEST ->
                    about("number", line, alarm)
                            .raise(AlertKind.NUMBER_UNTESTED, Severity.SOON, since);
            case NOTHING -> {}
        }
    }

    private static Alarm.Call about(String what, Line line, Alarm alarm) {
        var number = line.number();
        return alarm.about(what + ":" + number.id(), number.use(), Where.TELEPHONY, number.id())
                .naming(number.number());
    }
}
