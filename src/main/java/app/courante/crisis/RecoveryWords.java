package app.courante.crisis;

import static app.courante.crisis.EventWords.lines;

import app.courante.crisis.RecoveryEvent.BackupChosen;
import app.courante.crisis.RecoveryEvent.RecoveryStepDone;
import app.courante.crisis.RecoveryEvent.RecoveryStepReopened;
import app.courante.crisis.RecoveryEvent.ReturnDecided;
import app.courante.crisis.RecoveryEvent.TaskAdded;
import app.courante.crisis.RecoveryEvent.TaskBlocked;
import app.courante.crisis.RecoveryEvent.TaskDone;
import app.courante.crisis.RecoveryEvent.TaskDropped;
import app.courante.crisis.RecoveryEvent.TaskReopened;
import app.courante.crisis.RecoveryEvent.TaskReprioritised;
import app.courante.crisis.RecoveryEvent.TaskStarted;
import app.courante.crisis.RecoveryEvent.TaskUnblocked;

/// The words that facts about the recovery hold.
final class RecoveryWords {
    private RecoveryWords() {}

    static String of(RecoveryEvent event) {
        return switch (event) {
            case TaskStarted(var task, var by, var reason) -> lines(task.name(), by.name(), reason);
            case RecoveryStepDone(var task, _, var text, var note) ->
                    lines(text, task.name(), note);
            case RecoveryStepReopened(var task, _, var text, var reason) ->
                    lines(text, task.name(), reason);
            case TaskBlocked(var task, var reason, var on, _) -> lines(reason, task.name(), on);
            case TaskUnblocked(var task, var note) -> lines(task.name(), note);
            case TaskDone(var task, var result) -> lines(task.name(), result);
            case TaskReopened(var task, var reason) -> lines(task.name(), reason);
            case TaskAdded(var name, var owner, _, _, var reason) ->
                    lines(name, owner.name(), reason);
            case TaskDropped(var task, var reason) -> lines(task.name(), reason);
            case TaskReprioritised(var task, _, var reason, var decision) ->
                    lines(task.name(), reason, decision.reference(), decision.by());
            case BackupChosen(var task, var backup, _, _, _, var reason, var decision) ->
                    decision == null
                            ? lines(backup.name(), task.name(), reason)
                            : lines(
                                    backup.name(),
                                    task.name(),
                                    reason,
                                    decision.reference(),
                                    decision.by());
            case ReturnDecided(var exit, var role, var decision) ->
                    lines(role.name(), exit.waiver(), decision.reference(), decision.by());
        };
    }
}
