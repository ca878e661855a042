package app.courante.plan;

import app.courante.plan.Recovery.Backup;
import app.courante.plan.Recovery.RecoveryTask;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
        var tasks = new LinkedHashMap<String, RecoveryTask>();
        for (var task : plan.recovery().tasks()) tasks.putIfAbsent(task.id(), task);
        var stuck = stuck(tasks);
        var seen = new HashSet<String>();
        return stuck.stream()
                .map(id -> circleFrom(id, tasks, stuck, seen))
                .filter(circle -> !circle.isEmpty())
                .map(RecoveryChecks::cycle);
    }

    /// The tasks left when all that can be done, one after the other, is done.
    private static Set<String> stuck(Map<String, RecoveryTask> tasks) {
        var waiting = new LinkedHashMap<String, Set<String>>();
        var followers = new LinkedHashMap<String, List<String>>();
        for (var task : tasks.values()) {
            var before = new HashSet<>(task.dependsOn());
            before.retainAll(tasks.keySet());
            waiting.put(task.id(), before);
            for (var id : before)
                followers.computeIfAbsent(id, _ -> new ArrayList<>()).add(task.id());
        }
        var ready = new ArrayDeque<String>();
        waiting.forEach((id, before) -> {
            if (before.isEmpty()) ready.add(id);
        });
        for (var done = ready.poll(); done != null; done = ready.poll()) {
            waiting.remove(done);
            for (var follower : followers.getOrDefault(done, List.of())) {
                var before = waiting.getOrDefault(follower, new HashSet<>());
                before.remove(done);
                if (before.isEmpty()) ready.add(follower);
            }
        }
        return waiting.keySet();
    }

    /// Walks back from one stuck task; each step stays among stuck tasks, so the walk must meet
    /// itself, unless an earlier walk has been there.
    private static List<RecoveryTask> circleFrom(
            String start, Map<String, RecoveryTask> tasks, Set<String> stuck, Set<String> seen) {
        var path = new LinkedHashSet<String>();
        var here = start;
        while (seen.add(here)) {
            path.add(here);
            here = firstStuckBefore(here, tasks, stuck);
        }
        if (!path.contains(here)) return List.of();
        var circle = new ArrayList<>(path);
        return circle.subList(circle.indexOf(here), circle.size()).stream()
                .map(id -> Objects.requireNonNull(tasks.get(id)))
                .toList();
    }

    private static String firstStuckBefore(
            String id, Map<String, RecoveryTask> tasks, Set<String> stuck) {
        var task = tasks.get(id);
        if (task == null) return id;
        return task.dependsOn().stream().filter(stuck::contains).findFirst().orElse(id);
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
