package app.courante.plan;

import app.courante.plan.Recovery.RecoveryTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// When each task of a recovery can begin and end, if enough hands are there for all that can run
/// at once, and which tasks decide how long the whole takes (the critical path).
///
/// A task without a duration takes no time. Tasks of a circle, and those that wait for one, have no
/// times at all.
public final class RecoverySchedule {
    private final Map<String, Slot> slots;
    private final Duration length;
    private final List<RecoveryTask> stuck;
    private final List<List<RecoveryTask>> circles;
    private final Map<String, Slot> lastOfActivity;
    private final Map<String, Slot> lastOfSystem;

    private RecoverySchedule(TaskNetwork network) {
        var finishes = earliestFinishes(network);
        length = finishes.values().stream().max(Comparator.naturalOrder()).orElse(Duration.ZERO);
        slots = slots(network, finishes, length);
        stuck = network.stuck();
        circles = network.circles();
        lastOfActivity = last(RecoveryTask::activities);
        lastOfSystem = last(RecoveryTask::systems);
    }

    public static RecoverySchedule of(List<RecoveryTask> tasks) {
        return new RecoverySchedule(new TaskNetwork(tasks));
    }

    /// The time of one task, counted from the beginning of the recovery, at the earliest.
    ///
    /// @param slack how much later it may end without making the whole longer
    public record Slot(RecoveryTask task, Duration start, Duration finish, Duration slack) {
        public boolean critical() {
            return slack.isZero();
        }
    }

    /// The tasks that can be done, by their start; each comes after those it waits for.
    public List<Slot> slots() {
        return List.copyOf(slots.values());
    }

    public Optional<Slot> slot(String task) {
        return Optional.ofNullable(slots.get(task));
    }

    /// When the last task that can be done is done.
    public Duration length() {
        return length;
    }

    /// The tasks without times, those of a circle and those behind one, as the plan lists them.
    public List<RecoveryTask> stuck() {
        return stuck;
    }

    /// Tasks that wait for each other; each list runs from one to the one it waits for.
    public List<List<RecoveryTask>> circles() {
        return circles;
    }

    /// The last of the tasks that restore the activity; empty when there is none, or when one of
    /// them has no times.
    public Optional<Slot> lastOfActivity(String id) {
        return Optional.ofNullable(lastOfActivity.get(id));
    }

    /// The last of the tasks that restore the system; empty when there is none, or when one of them
    /// has no times.
    public Optional<Slot> lastOfSystem(String id) {
        return Optional.ofNullable(lastOfSystem.get(id));
    }

    /// The tasks that decide when this one ends, the first of them first, itself last.
    public List<Slot> chainTo(Slot end) {
        var chain = new ArrayList<Slot>();
        for (var next = Optional.of(end); next.isPresent(); next = latestBefore(next.get()))
            chain.add(next.get());
        return List.copyOf(chain.reversed());
    }

    private Optional<Slot> latestBefore(Slot slot) {
        return slot.task().dependsOn().stream()
                .distinct()
                .flatMap(id -> slot(id).stream())
                .max(Comparator.comparing(Slot::finish));
    }

    private static Map<String, Duration> earliestFinishes(TaskNetwork network) {
        var finishes = new LinkedHashMap<String, Duration>();
        for (var task : network.doable()) {
            var start = Duration.ZERO;
            for (var earlier : network.before(task))
                start = later(start, finishes.getOrDefault(earlier.id(), Duration.ZERO));
            finishes.put(task.id(), start.plus(durationOf(task)));
        }
        return finishes;
    }

    private static Map<String, Slot> slots(
            TaskNetwork network, Map<String, Duration> finishes, Duration length) {
        var latestStarts = new HashMap<String, Duration>();
        var slots = new ArrayList<Slot>();
        for (var task : network.doable().reversed()) {
            var latestFinish = length;
            for (var follower : network.after(task))
                latestFinish =
                        earlier(latestFinish, latestStarts.getOrDefault(follower.id(), length));
            var duration = durationOf(task);
            var finish = finishes.getOrDefault(task.id(), duration);
            latestStarts.put(task.id(), latestFinish.minus(duration));
            slots.add(new Slot(task, finish.minus(duration), finish, latestFinish.minus(finish)));
        }
        var byStart = new LinkedHashMap<String, Slot>();
        slots.reversed().stream()
                .sorted(Comparator.comparing(Slot::start))
                .forEachOrdered(slot -> byStart.put(slot.task().id(), slot));
        return byStart;
    }

    private Map<String, Slot> last(Function<RecoveryTask, List<String>> restored) {
        var last = new HashMap<String, Slot>();
        for (var slot : slots.values())
            for (var id : restored.apply(slot.task()))
                last.merge(id, slot, (a, b) -> a.finish().compareTo(b.finish()) > 0 ? a : b);
        Set<String> never = new HashSet<>();
        for (var task : stuck) never.addAll(restored.apply(task));
        last.keySet().removeAll(never);
        return last;
    }

    private static Duration durationOf(RecoveryTask task) {
        var duration = task.duration();
        return duration == null ? Duration.ZERO : duration;
    }

    private static Duration later(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static Duration earlier(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
