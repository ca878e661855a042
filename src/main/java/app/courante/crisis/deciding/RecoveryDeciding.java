package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Decision;
import app.courante.crisis.Decision.Accepted;
import app.courante.crisis.Decision.Fact;
import app.courante.crisis.Moment;
import app.courante.crisis.Named;
import app.courante.crisis.PlanSide;
import app.courante.crisis.RecoveryCommand;
import app.courante.crisis.RecoveryCommand.AddTask;
import app.courante.crisis.RecoveryCommand.BlockTask;
import app.courante.crisis.RecoveryCommand.ChooseBackup;
import app.courante.crisis.RecoveryCommand.DecideReturn;
import app.courante.crisis.RecoveryCommand.DoTaskStep;
import app.courante.crisis.RecoveryCommand.DropTask;
import app.courante.crisis.RecoveryCommand.EndTask;
import app.courante.crisis.RecoveryCommand.ReopenTask;
import app.courante.crisis.RecoveryCommand.ReopenTaskStep;
import app.courante.crisis.RecoveryCommand.ReprioritiseTask;
import app.courante.crisis.RecoveryCommand.StartTask;
import app.courante.crisis.RecoveryCommand.UnblockTask;
import app.courante.crisis.RecoveryEvent;
import app.courante.crisis.RecoveryEvent.RecoveryStepDone;
import app.courante.crisis.RecoveryEvent.RecoveryStepReopened;
import app.courante.crisis.RecoveryEvent.TaskBlocked;
import app.courante.crisis.RecoveryEvent.TaskDone;
import app.courante.crisis.RecoveryEvent.TaskDropped;
import app.courante.crisis.RecoveryEvent.TaskReopened;
import app.courante.crisis.RecoveryEvent.TaskStarted;
import app.courante.crisis.RecoveryEvent.TaskUnblocked;
import app.courante.crisis.Refusal;
import app.courante.crisis.Restart;
import app.courante.crisis.board.RecoveryBoard;
import app.courante.crisis.board.TaskLine;
import app.courante.crisis.board.TaskLine.Origin;
import app.courante.crisis.board.TaskLine.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides about the recovery: what becomes of its tasks.
record RecoveryDeciding(Ground ground) {
    Decision decide(RecoveryCommand command) {
        var refusal = ground.whyNotByPlan();
        if (refusal != null) return refuse(refusal);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        if (!ground.situation().conduct().course().active(PlanSide.RECOVERY)
                && !command.task().startsWith(Restart.RETURN)
                && !(command instanceof DecideReturn)) return refuse(Refusal.RECOVERY_NOT_ACTIVE);
        var board = RecoveryBoard.of(ground.situation(), at(command));
        return switch (command) {
            case AddTask add -> new TaskListDeciding(ground, board).add(add);
            case DecideReturn returning -> new ReturnDeciding(ground).decide(returning);
            default ->
                    board.line(command.task())
                            .map(line -> about(line, command, board))
                            .orElseGet(() -> refuse(Refusal.TASK_UNKNOWN));
        };
    }

    private Instant at(RecoveryCommand command) {
        var happened = command.happened();
        return happened == null ? ground.now() : happened.instant();
    }

    private Decision about(TaskLine line, RecoveryCommand command, RecoveryBoard board) {
        return switch (command) {
            case StartTask start -> start(line, start);
            case DoTaskStep step -> step(line, step);
            case ReopenTaskStep step -> reopenStep(line, step);
            case BlockTask block -> block(line, block);
            case UnblockTask(_, var note, var happened) -> unblock(line, note, happened);
            case EndTask end -> end(line, end);
            case ReopenTask(_, var reason, var happened) -> reopen(line, reason, happened);
            case DropTask(_, var reason, var happened) -> drop(line, reason, happened);
            case ReprioritiseTask move -> new TaskListDeciding(ground, board).move(line, move);
            case ChooseBackup choose -> new BackupDeciding(ground).choose(line, choose);
            case AddTask _, DecideReturn _ -> refuse(Refusal.TASK_UNKNOWN);
        };
    }

    private Decision start(TaskLine line, StartTask command) {
        if (line.state().ended()) return refuse(Refusal.TASK_ENDED);
        if (line.told().started() != null) return refuse(Refusal.TASK_STARTED);
        if (line.state() == State.BLOCKED) return refuse(Refusal.TASK_BLOCKED);
        if (line.state() == State.TO_COME) {
            if (!returnDecided(line)) return refuse(Refusal.RETURN_NOT_DECIDED);
            if (command.reason().isBlank()) return refuse(Refusal.TASK_WAITS);
        }
        if (line.awaitsCopy() && command.reason().isBlank())
            return refuse(Refusal.BACKUP_NOT_CHOSEN);
        if (Ground.tooLong(command.reason()) || Ground.tooLong(command.by()))
            return refuse(Refusal.TEXT_TOO_LONG);
        return accept(started(line, command.by(), command.reason()), command.happened(), null);
    }

    private TaskStarted started(TaskLine line, String by, String reason) {
        var who = by.isBlank() ? line.task().owner() : by;
        return new TaskStarted(named(line), ground.assignee(who), reason.strip());
    }

    private boolean returnDecided(TaskLine line) {
        return line.origin() != Origin.RETURN
                || ground.situation().conduct().restart().returned() != null;
    }

    /// The first step that is done begins the task: nobody is asked twice. What is noted of it
    /// tells why no copy was chosen, where one was to be.
    private Decision step(TaskLine line, DoTaskStep command) {
        int step = command.step();
        if (line.state().ended()) return refuse(Refusal.TASK_ENDED);
        if (line.state() == State.BLOCKED) return refuse(Refusal.TASK_BLOCKED);
        if (step < 1 || step > line.steps().size()) return refuse(Refusal.TASK_STEP_UNKNOWN);
        if (line.told().steps().containsKey(step)) return refuse(Refusal.TASK_STEP_DONE);
        if (line.state() == State.TO_COME) return refuse(Refusal.TASK_WAITS);
        if (line.awaitsCopy() && command.note().isBlank()) return refuse(Refusal.BACKUP_NOT_CHOSEN);
        if (Ground.tooLong(command.note())) return refuse(Refusal.TEXT_TOO_LONG);
        if (beforeStart(line, command.happened())) return refuse(Refusal.TASK_BEFORE_START);
        var text = line.steps().get(step - 1);
        var done = new RecoveryStepDone(named(line), step, text, command.note().strip());
        if (line.state() == State.RUNNING) return accept(done, command.happened(), null);
        return new Accepted(
                List.of(
                        fact(
                                started(line, "", line.awaitsCopy() ? command.note() : ""),
                                command.happened()),
                        fact(done, command.happened())));
    }

    private Decision reopenStep(TaskLine line, ReopenTaskStep command) {
        int step = command.step();
        if (line.state().ended()) return refuse(Refusal.TASK_ENDED);
        if (step < 1 || step > line.steps().size()) return refuse(Refusal.TASK_STEP_UNKNOWN);
        if (!line.told().steps().containsKey(step)) return refuse(Refusal.TASK_STEP_OPEN);
        if (command.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        if (Ground.tooLong(command.reason())) return refuse(Refusal.TEXT_TOO_LONG);
        return accept(
                new RecoveryStepReopened(
                        named(line), step, line.steps().get(step - 1), command.reason().strip()),
                command.happened(),
                null);
    }

    private Decision block(TaskLine line, BlockTask command) {
        if (line.state().ended()) return refuse(Refusal.TASK_ENDED);
        if (line.state() == State.BLOCKED) return refuse(Refusal.TASK_BLOCKED);
        if (command.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        if (Ground.tooLong(command.reason()) || Ground.tooLong(command.on()))
            return refuse(Refusal.TEXT_TOO_LONG);
        if (beforeStart(line, command.happened())) return refuse(Refusal.TASK_BEFORE_START);
        if (command.expected() != null && command.expected().isBefore(at(command)))
            return refuse(Refusal.HOPED_IN_PAST);
        return accept(
                new TaskBlocked(
                        named(line),
                        command.reason().strip(),
                        command.on().strip(),
                        command.expected()),
                command.happened(),
                null);
    }

    private Decision unblock(TaskLine line, String note, @Nullable Moment happened) {
        if (line.state() != State.BLOCKED) return refuse(Refusal.TASK_NOT_BLOCKED);
        if (Ground.tooLong(note)) return refuse(Refusal.TEXT_TOO_LONG);
        return accept(new TaskUnblocked(named(line), note.strip()), happened, null);
    }

    private Decision end(TaskLine line, EndTask command) {
        if (line.state().ended()) return refuse(Refusal.TASK_ENDED);
        if (!returnDecided(line)) return refuse(Refusal.RETURN_NOT_DECIDED);
        if (line.state() == State.BLOCKED) return refuse(Refusal.TASK_BLOCKED);
        if (line.state() == State.TO_COME) return refuse(Refusal.TASK_WAITS);
        if (line.awaitsCopy() && command.result().isBlank())
            return refuse(Refusal.BACKUP_NOT_CHOSEN);
        if (line.nextStep() > 0 && command.result().isBlank())
            return refuse(Refusal.TASK_STEPS_LEFT);
        if (Ground.tooLong(command.result())) return refuse(Refusal.TEXT_TOO_LONG);
        if (beforeStart(line, command.happened())) return refuse(Refusal.TASK_BEFORE_START);
        return accept(
                new TaskDone(named(line), command.result().strip()), command.happened(), null);
    }

    private static Decision reopen(TaskLine line, String reason, @Nullable Moment happened) {
        if (!line.state().ended()) return refuse(Refusal.TASK_NOT_ENDED);
        if (reason.isBlank()) return refuse(Refusal.REASON_MISSING);
        if (Ground.tooLong(reason)) return refuse(Refusal.TEXT_TOO_LONG);
        return accept(new TaskReopened(named(line), reason.strip()), happened, null);
    }

    private static Decision drop(TaskLine line, String reason, @Nullable Moment happened) {
        if (line.state().ended()) return refuse(Refusal.TASK_ENDED);
        if (reason.isBlank()) return refuse(Refusal.REASON_MISSING);
        if (Ground.tooLong(reason)) return refuse(Refusal.TEXT_TOO_LONG);
        return accept(new TaskDropped(named(line), reason.strip()), happened, null);
    }

    private static boolean beforeStart(TaskLine line, @Nullable Moment happened) {
        var started = line.told().started();
        return happened != null && started != null && happened.instant().isBefore(started);
    }

    static Named named(TaskLine line) {
        return new Named(line.id(), line.task().name());
    }

    private static Fact fact(RecoveryEvent event, @Nullable Moment happened) {
        return new Fact(event, happened, null, "");
    }
}
