package app.courante.plan;

import app.courante.plan.Recovery.Backup;
import app.courante.plan.Recovery.RecoveryTask;
import java.util.List;
import java.util.stream.Stream;

/// What is asked of the backups and of the order of recovery.
final class RecoveryChecks {
    private RecoveryChecks() {}

    static Stream<Gap> backupsTooRare(Plan plan) {
        return plan.recovery().backups().stream().flatMap(RecoveryChecks::tooRare);
    }

    private static Stream<Gap> tooRare(Backup backup) {
        var every = backup.every();
        var rpo = backup.rpo();
        return every != null && rpo != null && every.compareTo(rpo) > 0
                ? Stream.of(Gap.of(GapKind.BACKUP_RARER_THAN_RPO, place(backup), every, rpo))
                : Stream.empty();
    }

    static Stream<Gap> backupsNeverTested(Plan plan) {
        return plan.recovery().backups().stream()
                .filter(backup -> backup.lastRestoreTest() == null)
                .map(backup -> Gap.of(GapKind.BACKUP_NEVER_TESTED, place(backup)));
    }

    /// Tasks that wait for each other in a circle, one gap a circle.
    static Stream<Gap> cycles(Plan plan) {
        return RecoverySchedule.of(plan.recovery().tasks()).circles().stream()
                .map(RecoveryChecks::cycle);
    }

    private static Gap cycle(List<RecoveryTask> circle) {
        var first = circle.getFirst();
        return new Gap(
                GapKind.RECOVERY_CYCLE,
                new Place(PlanPart.RECOVERY_TASK, first.id(), first.name()),
                circle.stream().<Object>map(RecoveryTask::name).toList());
    }

    private static Place place(Backup backup) {
        return new Place(PlanPart.BACKUP, backup.id(), backup.name());
    }
}
