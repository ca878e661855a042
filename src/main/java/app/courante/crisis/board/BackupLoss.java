package app.courante.crisis.board;

import app.courante.crisis.ResourceKind;
import app.courante.crisis.ResourceStates;
import app.courante.crisis.Situation;
import app.courante.plan.Recovery.Backup;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/// What restoring from a copy would lose: from when the copy was made until nothing was kept any
/// more.
///
/// @param taken when the copy was made; null when nobody told
/// @param outage since when a system of the backup, or an activity that needs one, has been out;
///   without either, the beginning of the crisis
/// @param rpo what the plan says of the backup; else the strictest of these activities; null when
///   neither says so
public record BackupLoss(
        Backup backup, @Nullable Instant taken, Instant outage, @Nullable Duration rpo) {

    /// Null `taken` means the last success by the plan, which is told in the zone of the crisis.
    public static BackupLoss of(Situation situation, Backup backup, @Nullable Instant taken) {
        var plan = situation.document();
        var crisis = situation.crisis();
        var began = crisis == null ? Instant.MAX : crisis.began().instant();
        var resources = situation.conduct().resources();
        Instant outage = null;
        for (var system : backup.systems())
            outage =
                    least(
                            outage,
                            resources
                                    .status(ResourceKind.SYSTEM, system)
                                    .map(ResourceStates.Status::outage)
                                    .orElse(null));
        Duration strictest = null;
        if (plan != null)
            for (var activity : plan.activities()) {
                if (Collections.disjoint(activity.dependencies().systems(), backup.systems()))
                    continue;
                strictest = least(strictest, activity.rpo());
                var status = situation.conduct().running().activities().get(activity.id());
                if (status != null) outage = least(outage, status.outage());
            }
        var last = backup.lastSuccess();
        var zone = crisis == null ? ZoneOffset.UTC : crisis.began().at().getZone();
        return new BackupLoss(
                backup,
                taken != null ? taken : last == null ? null : last.atZone(zone).toInstant(),
                outage == null ? began : outage,
                backup.rpo() == null ? strictest : backup.rpo());
    }

    private static <T extends Comparable<T>> @Nullable T least(@Nullable T one, @Nullable T other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.compareTo(other) < 0 ? one : other;
    }

    /// Null when nobody told when the copy was made.
    public @Nullable Duration loss() {
        if (taken == null) return null;
        return taken.isBefore(outage) ? Duration.between(taken, outage) : Duration.ZERO;
    }

    public boolean aboveRpo() {
        var loss = loss();
        return loss != null && rpo != null && loss.compareTo(rpo) > 0;
    }
}
