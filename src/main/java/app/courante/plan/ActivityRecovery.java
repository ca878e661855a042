package app.courante.plan;

import app.courante.plan.Recovery.Backup;
import app.courante.plan.Recovery.RecoveryTask;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the recovery brings one activity back: its tasks, the backups of its systems, its time.
///
/// @param tasks those that restore the activity or a system that it stands on itself, in order
/// @param backups those of its systems
/// @param projected when its last task ends; without a task of its own, when its systems are back;
///   null when nothing brings it back, or when tasks wait for each other
public record ActivityRecovery(
        Activity activity,
        List<RecoveryTask> tasks,
        List<Backup> backups,
        @Nullable Duration projected) {
    public ActivityRecovery {
        tasks = List.copyOf(tasks);
        backups = List.copyOf(backups);
    }

    public static ActivityRecovery of(Activity activity, Plan plan, RecoverySchedule schedule) {
        var systems = new HashSet<>(activity.dependencies().systems());
        var tasks =
                plan.recovery().tasks().stream()
                        .filter(task ->
                                task.activities().contains(activity.id())
                                        || !Collections.disjoint(task.systems(), systems))
                        .sorted(Comparator.comparingInt(RecoveryTask::order))
                        .toList();
        var backups =
                plan.recovery().backups().stream()
                        .filter(backup -> !Collections.disjoint(backup.systems(), systems))
                        .toList();
        return new ActivityRecovery(activity, tasks, backups, projected(activity, tasks, schedule));
    }

    private static @Nullable Duration projected(
            Activity activity, List<RecoveryTask> tasks, RecoverySchedule schedule) {
        var own = schedule.lastOfActivity(activity.id());
        if (own.isPresent()) return own.get().finish();
        var times = tasks.stream().map(task -> schedule.slot(task.id())).toList();
        if (times.stream().anyMatch(slot -> slot.isEmpty())) return null;
        return times.stream()
                .map(slot -> slot.get().finish())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
