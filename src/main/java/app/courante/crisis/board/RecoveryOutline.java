package app.courante.crisis.board;

import app.courante.plan.Activity;
import app.courante.plan.Plan;
import app.courante.plan.Recovery.Backup;
import app.courante.plan.Recovery.RecoveryTask;
import app.courante.plan.Recovery.RestorationProcedure;
import app.courante.plan.RecoverySchedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a plan says of the recovery, made ready once: its tasks in order, its own schedule, and
/// which tasks bring back which activity.
public final class RecoveryOutline {
    private static final RecoveryOutline NONE = new RecoveryOutline(null);

    private final @Nullable Plan plan;
    private final List<RecoveryTask> tasks;
    private final RecoverySchedule schedule;
    private final Map<String, RestorationProcedure> procedures = new HashMap<>();
    private final Map<String, Backup> backups = new HashMap<>();
    private final Map<String, List<String>> restoring = new HashMap<>();

    private RecoveryOutline(@Nullable Plan plan) {
        this.plan = plan;
        this.tasks =
                plan == null
                        ? List.of()
                        : plan.recovery().tasks().stream()
                                .sorted(Comparator.comparingInt(RecoveryTask::order))
                                .toList();
        this.schedule = RecoverySchedule.of(tasks);
        if (plan == null) return;
        for (var one : plan.recovery().procedures()) procedures.putIfAbsent(one.id(), one);
        for (var one : plan.recovery().backups()) backups.putIfAbsent(one.id(), one);
        restoring(plan);
    }

    public static RecoveryOutline by(@Nullable Plan plan) {
        return plan == null ? NONE : new RecoveryOutline(plan);
    }

    /// The tasks that are its own; without any, those of the systems that it stands on.
    private void restoring(Plan of) {
        var own = new HashMap<String, LinkedHashSet<String>>();
        var ofSystem = new HashMap<String, LinkedHashSet<String>>();
        for (var task : tasks) {
            for (var id : task.activities())
                own.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(task.id());
            for (var id : task.systems())
                ofSystem.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(task.id());
        }
        for (var activity : of.activities()) {
            var found = own.getOrDefault(activity.id(), new LinkedHashSet<>());
            if (found.isEmpty())
                for (var system : activity.dependencies().systems())
                    found.addAll(ofSystem.getOrDefault(system, new LinkedHashSet<>()));
            restoring.put(activity.id(), List.copyOf(found));
        }
    }

    public @Nullable Plan plan() {
        return plan;
    }

    /// The tasks of the plan in its order of priority.
    public List<RecoveryTask> tasks() {
        return tasks;
    }

    /// How the plan thinks that it goes, counted from the beginning of the recovery.
    public RecoverySchedule schedule() {
        return schedule;
    }

    Optional<RestorationProcedure> procedure(String id) {
        return Optional.ofNullable(procedures.get(id));
    }

    public Optional<Backup> backup(String id) {
        return Optional.ofNullable(backups.get(id));
    }

    /// The ids of the tasks that bring an activity back.
    List<String> restoring(Activity activity) {
        return restoring.getOrDefault(activity.id(), List.of());
    }

    /// The backups that a task restores from by its procedure.
    public List<Backup> backupsOf(RecoveryTask task) {
        var procedure = procedures.get(task.procedure());
        if (procedure == null) return List.of();
        var found = new ArrayList<Backup>();
        for (var id : procedure.backups()) backup(id).ifPresent(found::add);
        return List.copyOf(found);
    }
}
