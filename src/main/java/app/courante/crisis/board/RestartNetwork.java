package app.courante.crisis.board;

import app.courante.crisis.Named;
import app.courante.crisis.Restart;
import app.courante.crisis.RestartTask;
import app.courante.plan.Recovery.RecoveryTask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tasks as they are now: those of the plan, those added, in the order that was decided, and
/// which waits for which. What waits for a task that is dropped, or that nobody knows, waits not.
///
/// Of tasks with the same id the first counts.
final class RestartNetwork {
    private final List<RecoveryTask> tasks;
    private final List<RestartTask> told;
    private final Map<String, Integer> index = new HashMap<>();
    private final int[][] before;
    private final int[][] after;
    private final List<Integer> sequence = new ArrayList<>();
    private final Restart restart;

    RestartNetwork(RecoveryOutline outline, Restart restart) {
        this.restart = restart;
        tasks = ordered(outline, restart);
        told = tasks.stream().map(task -> restart.task(task.id())).toList();
        for (int i = 0; i < tasks.size(); i++) index.put(tasks.get(i).id(), i);
        before = new int[tasks.size()][];
        for (int i = 0; i < tasks.size(); i++) before[i] = before(tasks.get(i));
        after = after();
        line();
    }

    private static List<RecoveryTask> ordered(RecoveryOutline outline, Restart restart) {
        var byId = new LinkedHashMap<String, RecoveryTask>();
        for (var task : outline.tasks()) byId.putIfAbsent(task.id(), task);
        for (var added : restart.added()) byId.put(added.id(), task(added));
        if (restart.moves().isEmpty()) return List.copyOf(byId.values());
        var order = new ArrayList<>(byId.values());
        for (var move : restart.moves()) {
            var task = byId.get(move.task());
            if (task == null) continue;
            order.remove(task);
            order.add(Math.clamp(move.place() - 1L, 0, order.size()), task);
        }
        return List.copyOf(order);
    }

    private static RecoveryTask task(Restart.Added added) {
        var told = added.task();
        return new RecoveryTask(
                added.id(),
                told.name(),
                Integer.MAX_VALUE,
                told.owner().id().isEmpty() ? told.owner().name() : told.owner().id(),
                told.duration(),
                told.after().stream().map(Named::id).toList(),
                List.of(),
                List.of(),
                "");
    }

    private int[] before(RecoveryTask task) {
        return task.dependsOn().stream()
                .distinct()
                .mapToInt(id -> index.getOrDefault(id, -1))
                .filter(i -> i >= 0 && told.get(i).dropped() == null)
                .toArray();
    }

    private int[][] after() {
        var counts = new int[tasks.size()];
        for (var of : before) for (int i : of) counts[i]++;
        var all = new int[tasks.size()][];
        for (int i = 0; i < all.length; i++) all[i] = new int[counts[i]];
        for (int i = 0; i < before.length; i++) for (int j : before[i]) all[j][--counts[j]] = i;
        return all;
    }

    /// Puts each task after those it waits for; what is in a circle, or behind one, is left out,
    /// unless it was begun or done all the same.
    private void line() {
        var waiting = new int[tasks.size()];
        var ready = new ArrayList<Integer>();
        for (int i = 0; i < waiting.length; i++) {
            waiting[i] = free(i) ? 0 : before[i].length;
            if (waiting[i] == 0) ready.add(i);
        }
        for (int next = 0; next < ready.size(); next++) {
            int task = ready.get(next);
            sequence.add(task);
            for (int follower : after[task])
                if (!free(follower) && --waiting[follower] == 0) ready.add(follower);
        }
    }

    /// What was begun or has ended waits for nothing any more.
    boolean free(int task) {
        var one = told.get(task);
        return one.started() != null || one.ended();
    }

    int size() {
        return tasks.size();
    }

    RecoveryTask task(int i) {
        return tasks.get(i);
    }

    RestartTask told(int i) {
        return told.get(i);
    }

    /// Negative for a task that nobody knows.
    int index(String id) {
        return index.getOrDefault(id, -1);
    }

    int[] before(int i) {
        return before[i];
    }

    int[] after(int i) {
        return after[i];
    }

    /// Each after those it waits for.
    List<Integer> sequence() {
        return sequence;
    }

    Restart restart() {
        return restart;
    }

    /// What a task still waits for.
    int[] waits(int i) {
        return Arrays.stream(before[i]).filter(j -> !told.get(j).ended()).toArray();
    }
}
