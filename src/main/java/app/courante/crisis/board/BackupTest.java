package app.courante.crisis.board;

import app.courante.plan.Plan;
import app.courante.plan.Recovery.Backup;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// When it was last tried to restore from a backup.
///
/// @param days since then; 0 when it never was
public record BackupTest(Backup backup, Outcome outcome, long days) {
    /// What that is worth.
    public enum Outcome {
        TESTED,
        LATE,
        NEVER
    }

    public static List<BackupTest> of(Plan plan, LocalDate today) {
        return plan.recovery().backups().stream().map(backup -> of(backup, today)).toList();
    }

    private static BackupTest of(Backup backup, LocalDate today) {
        var tested = backup.lastRestoreTest();
        if (tested == null) return new BackupTest(backup, Outcome.NEVER, 0);
        return new BackupTest(
                backup,
                backup.testLate(today) ? Outcome.LATE : Outcome.TESTED,
                Math.max(0, ChronoUnit.DAYS.between(tested, today)));
    }
}
