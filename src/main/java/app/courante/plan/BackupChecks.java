package app.courante.plan;

import app.courante.plan.Recovery.Backup;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is asked of the backups.
final class BackupChecks {
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

    /// Judged in whole days, for only the day is known: a rhythm of hours counts as one of a day.
    static Stream<Gap> overdue(Inquiry inquiry) {
        return each(
                inquiry,
                backup -> {
                    var last = backup.lastSuccess();
                    var every = backup.every();
                    return last != null
                                    && every != null
                                    && last.toLocalDate()
                                            .plusDays(wholeDays(every))
                                            .isBefore(inquiry.today())
                            ? Stream.of(
                                    Gap.of(
                                            GapKind.BACKUP_OVERDUE,
                                            Place.of(backup),
                                            last.toLocalDate(),
                                            every))
                            : Stream.empty();
                });
    }

    private static long wholeDays(Duration rhythm) {
        long days = rhythm.toDays();
        return rhythm.equals(Duration.ofDays(days)) ? Math.max(days, 1) : days + 1;
    }

    static Stream<Gap> restoreTests(Inquiry inquiry) {
        return each(
                inquiry,
                backup -> {
                    var tested = backup.lastRestoreTest();
                    if (tested == null)
                        return Stream.of(Gap.of(GapKind.BACKUP_NEVER_TESTED, Place.of(backup)));
                    return backup.testLate(inquiry.today())
                            ? Stream.of(
                                    Gap.of(GapKind.BACKUP_TEST_TOO_OLD, Place.of(backup), tested))
                            : Stream.empty();
                });
    }

    private static Stream<Gap> each(Inquiry inquiry, Function<Backup, Stream<Gap>> check) {
        return inquiry.plan().recovery().backups().stream().flatMap(check);
    }
}
