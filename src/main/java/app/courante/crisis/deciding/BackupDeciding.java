package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Decision;
import app.courante.crisis.Named;
import app.courante.crisis.RecoveryCommand.ChooseBackup;
import app.courante.crisis.RecoveryEvent.BackupChosen;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.BackupLoss;
import app.courante.crisis.board.TaskLine;
import java.util.Objects;

/// Decides from which copy a task restores, and whether that much may be lost.
record BackupDeciding(Ground ground) {
    Decision choose(TaskLine line, ChooseBackup command) {
        if (line.state().ended()) return refuse(Refusal.TASK_ENDED);
        var backup =
                Objects.requireNonNull(ground.plan()).recovery().backups().stream()
                        .filter(one -> one.id().equals(command.backup()))
                        .findFirst();
        if (backup.isEmpty()) return refuse(Refusal.BACKUP_UNKNOWN);
        if (Ground.tooLong(command.reason())) return refuse(Refusal.TEXT_TOO_LONG);
        var loss = BackupLoss.of(ground.situation(), backup.get(), command.taken());
        if (loss.taken() == null) return refuse(Refusal.BACKUP_TIME_MISSING);
        if (loss.taken().isAfter(ground.now().plus(Ground.CLOCK_SLACK)))
            return refuse(Refusal.TIME_IN_FUTURE);
        boolean above = loss.aboveRpo();
        if (above && command.reason().isBlank()) return refuse(Refusal.BACKUP_ABOVE_RPO);
        return accept(
                new BackupChosen(
                        RecoveryDeciding.named(line),
                        new Named(backup.get().id(), backup.get().name()),
                        loss.taken(),
                        loss.outage(),
                        loss.rpo(),
                        command.reason().strip(),
                        above ? ground.decided(command.decidedBy()) : null),
                command.happened(),
                null);
    }
}
