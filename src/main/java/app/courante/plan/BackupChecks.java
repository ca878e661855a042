package app.courante.plan;

import app.courante.plan.Recovery.Backup;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is asked of the backups.
final class BackupChecks {
    private static final int YEARS_TESTED = 1;

    private BackupChecks() {}

    static Stream<Gap> tooRare(Inquiry inquiry) {
        return each(
                inquiry,
                backup -> {
                    var every = backup.every();
                    var rpo = backup.rpo();
                    return every != null && rpo != null && every.compareTo(rpo) > 0
                            ? Stream.of(
                                    Gap.of(
                                            GapKind.BACKUP_RARER_THAN_RPO,
                                            Place.of(backup),
                                            every,
                                            rpo))
                            : Stream.empty();
                });
    }

    /// A backup that was due before today began; what today brings cannot be known from a day.
    static Stream<Gap> overdue(Inquiry inquiry) {
        var morning = inquiry.today().atStartOfDay();
        return each(
                inquiry,
                backup -> {
                    var last = backup.lastSuccess();
                    var every = backup.every();
                    return last != null && every != null && last.plus(every).isBefore(morning)
                            ? Stream.of(
                                    Gap.of(
                                            GapKind.BACKUP_OVERDUE,
                                            Place.of(backup),
                                            last.toLocalDate(),
                                            every))
                            : Stream.empty();
                });
    }

    static Stream<Gap> restoreTests(Inquiry inquiry) {
        var oldest = inquiry.today().minusYears(YEARS_TESTED);
        return each(
                inquiry,
                backup -> {
                    var tested = backup.lastRestoreTest();
                    if (tested == null)
                        return Stream.of(Gap.of(GapKind.BACKUP_NEVER_TESTED, Place.of(backup)));
                    return tested.isBefore(oldest)
                            ? Stream.of(
                                    Gap.of(GapKind.BACKUP_TEST_TOO_OLD, Place.of(backup), tested))
                            : Stream.empty();
                });
    }

    private static Stream<Gap> each(Inquiry inquiry, Function<Backup, Stream<Gap>> check) {
        return inquiry.plan().recovery().backups().stream().flatMap(check);
    }
}
