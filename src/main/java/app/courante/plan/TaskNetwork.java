package app.courante.plan;

import app.courante.plan.Recovery.RecoveryTask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;

/// The tasks of a recovery, and which waits for which.
///
/// Of tasks with the same id the first counts, and a prerequisite that does not exist is none.
final class TaskNetwork {
    private final Map<String, RecoveryTask> tasks = new LinkedHashMap<>();
    private final Map<String, List<RecoveryTask>> before = new HashMap<>();
    private final Map<String, List<RecoveryTask>> after = new HashMap<>();
    private final List<RecoveryTask> doable = new ArrayList<>();
    private final Map<String, RecoveryTask> stuck;

    TaskNetwork(List<RecoveryTask> all) {
        for (var task : all) tasks.putIfAbsent(task.id(), task);
        for (var task : tasks.values()) connect(task);
        stuck = new LinkedHashMap<>(tasks);
        doOneAfterTheOther();
    }

    private void connect(RecoveryTask task) {
        for (var id : new LinkedHashSet<>(task.dependsOn())) {
            var earlier = tasks.get(id);
            if (earlier == null) continue;
            before.computeIfAbsent(task.id(), _ -> new ArrayList<>()).add(earlier);
            after.computeIfAbsent(id, _ -> new ArrayList<>()).add(task);
        }
    }

    private void doOneAfterTheOther() {
        var waitingFor = new HashMap<String, Integer>();
        var ready = new PriorityQueue<>(Comparator.comparingInt(RecoveryTask::order));
        for (var task : tasks.values()) {
            waitingFor.put(task.id(), before(task).size());
            if (before(task).isEmpty()) ready.add(task);
        }
        for (var task = ready.poll(); task != null; task = ready.poll()) {
            doable.add(task);
            stuck.remove(task.id());
            for (var follower : after(task))
                if (waitingFor.merge(follower.id(), -1, Integer::sum) == 0) ready.add(follower);
        }
    }

    /// What must be done before the task can begin.
    List<RecoveryTask> before(RecoveryTask task) {
        return before.getOrDefault(task.id(), List.of());
    }

    /// What waits for the task.
    List<RecoveryTask> after(RecoveryTask task) {
        return after.getOrDefault(task.id(), List.of());
    }

    /// Every task that can be done, each after all that it waits for, by priority where that leaves
    /// a choice.
    List<RecoveryTask> doable() {
        return doable;
    }

    /// The tasks left when all that can be done is done: those of a circle, and those behind one.
    List<RecoveryTask> stuck() {
        return List.copyOf(stuck.values());
    }

    /// Tasks that wait for each other; each list runs from one to the one it waits for.
    List<List<RecoveryTask>> circles() {
        var seen = new HashSet<String>();
        return stuck.keySet().stream()
                .map(id -> circleFrom(id, seen))
                .filter(circle -> !circle.isEmpty())
                .toList();
    }

    /// Walks back from one stuck task; each step stays among stuck tasks, so the walk must meet
    /// itself, unless an earlier walk has been there.
    private List<RecoveryTask> circleFrom(String start, Set<String> seen) {
        var path = new LinkedHashMap<String, RecoveryTask>();
        var here = start;
        while (seen.add(here)) {
            var task = Objects.requireNonNull(stuck.get(here));
            path.put(here, task);
            here = firstStuckBefore(task);
        }
        if (!path.containsKey(here)) return List.of();
        var ids = new ArrayList<>(path.keySet());
        return List.copyOf(new ArrayList<>(path.values()).subList(ids.indexOf(here), ids.size()));
    }

    private String firstStuckBefore(RecoveryTask task) {
        return before(task).stream()
                .map(RecoveryTask::id)
                .filter(stuck::containsKey)
                .findFirst()
                .orElseThrow();
    }
}
