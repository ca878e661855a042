package app.courante.plan;

import app.courante.plan.Recovery.RecoveryTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that is restored, by when the plan wants it back, and by when its tasks bring it back.
///
/// @param task the last of the tasks that restore it
/// @param projected its time back, counted from the beginning of the recovery
/// @param rto null when the plan sets none
public record RecoveryTarget(
        Place restored, RecoveryTask task, Duration projected, @Nullable Duration rto) {

    /// Every activity and system that a task restores, except those whose tasks have no times.
    public static List<RecoveryTarget> of(Plan plan, RecoverySchedule schedule) {
        var targets = new ArrayList<RecoveryTarget>();
        for (var activity : plan.activities()) {
            var place = Place.of(activity);
            schedule.lastOfActivity(activity.id())
                    .map(last ->
                            new RecoveryTarget(place, last.task(), last.finish(), activity.rto()))
                    .ifPresent(targets::add);
        }
        for (var system : plan.resources().systems()) {
            var place = Place.of(system);
            schedule.lastOfSystem(system.id())
                    .map(last ->
                            new RecoveryTarget(place, last.task(), last.finish(), system.rto()))
                    .ifPresent(targets::add);
        }
        return List.copyOf(targets);
    }

    /// By how much it comes back too late; zero when it does not, or when nothing is aimed at.
    public Duration late() {
        if (rto == null || projected.compareTo(rto) <= 0) return Duration.ZERO;
        return projected.minus(rto);
    }

    public boolean isLate() {
        return !late().isZero();
    }
}
