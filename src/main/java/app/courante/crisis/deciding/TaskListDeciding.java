package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Decision;
import app.courante.crisis.Named;
import app.courante.crisis.RecoveryCommand.AddTask;
import app.courante.crisis.RecoveryCommand.ReprioritiseTask;
import app.courante.crisis.RecoveryEvent.TaskAdded;
import app.courante.crisis.RecoveryEvent.TaskReprioritised;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.RecoveryBoard;
import app.courante.crisis.board.TaskLine;
import app.courante.crisis.board.TaskLine.Origin;
import java.util.ArrayList;

/// Decides what is in the list of the recovery, and in which order.
record TaskListDeciding(Ground ground, RecoveryBoard board) {
    Decision add(AddTask command) {
        if (command.task().isBlank()) return refuse(Refusal.TEXT_MISSING);
        if (command.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        if (Ground.tooLong(command.task())
                || Ground.tooLong(command.to())
                || Ground.tooLong(command.reason())) return refuse(Refusal.TEXT_TOO_LONG);
        if (command.minutes() < 0) return refuse(Refusal.TASK_TIME_NEGATIVE);
        var after = new ArrayList<Named>();
        for (var id : command.after()) {
            var line = board.line(id).filter(one -> one.origin() != Origin.RETURN);
            if (line.isEmpty()) return refuse(Refusal.TASK_UNKNOWN);
            after.add(RecoveryDeciding.named(line.get()));
        }
        return accept(
                new TaskAdded(
                        command.task().strip(),
                        ground.assignee(command.to()),
                        command.duration(),
                        after,
                        command.reason().strip()),
                command.happened(),
                null);
    }

    Decision move(TaskLine line, ReprioritiseTask command) {
        if (line.origin() == Origin.RETURN) return refuse(Refusal.TASK_PLACE_UNKNOWN);
        if (line.state().ended()) return refuse(Refusal.TASK_ENDED);
        long places = board.lines().stream().filter(one -> one.origin() != Origin.RETURN).count();
        if (command.place() < 1 || command.place() > places)
            return refuse(Refusal.TASK_PLACE_UNKNOWN);
        if (command.place() == line.place()) return refuse(Refusal.TASK_PLACE_UNCHANGED);
        if (command.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        if (Ground.tooLong(command.reason())) return refuse(Refusal.TEXT_TOO_LONG);
        return accept(
                new TaskReprioritised(
                        RecoveryDeciding.named(line),
                        command.place(),
                        command.reason().strip(),
                        ground.decided(command.decidedBy())),
                command.happened(),
                null);
    }
}
