package app.courante.crisis.board;

import app.courante.crisis.board.Alert.Where;
import app.courante.crisis.board.TaskLine.State;
import java.time.Duration;

/// The recovery as it goes on will miss a time aimed at, or a task has been blocked for too long or
/// beyond the time at which it was hoped to go on.
final class RecoveryAlerts {
    private static final Duration BLOCKED_LONG = Duration.ofMinutes(15);
    private static final Duration BLOCKED_TOO_LONG = Duration.ofMinutes(45);

    private RecoveryAlerts() {}

    static void raise(RecoveryBoard board, Alarm alarm) {
        if (!board.active()) return;
        for (var line : board.lines()) if (line.state() == State.BLOCKED) blocked(line, alarm);
        for (var aim : board.aims()) {
            var back = aim.back();
            var since = aim.since();
            if (back == null || since == null) continue;
            alarm.about("recovery:" + aim.activity(), aim.name(), Where.RECOVERY, aim.critical())
                    .naming(board.line(aim.critical()).map(line -> line.task().name()).orElse(""))
                    .due(aim.limit())
                    .counting((int) Duration.between(aim.limit(), back).toMinutes())
                    .raise(AlertKind.RECOVERY_LATE, Severity.NOW, since);
        }
    }

    private static void blocked(TaskLine line, Alarm alarm) {
        var block = line.told().block();
        if (block == null) return;
        var call =
                alarm.about("blocked:" + line.id(), line.task().name(), Where.RECOVERY, line.id())
                        .naming(block.reason())
                        .due(block.since());
        var hoped = block.expected();
        if (hoped != null && call.due(hoped).raise(AlertKind.TASK_HOPE_PASSED, Severity.NOW, hoped))
            return;
        if (!call.raise(AlertKind.TASK_BLOCKED, Severity.NOW, block.since().plus(BLOCKED_TOO_LONG)))
            call.raise(AlertKind.TASK_BLOCKED, Severity.SOON, block.since().plus(BLOCKED_LONG));
    }
}
