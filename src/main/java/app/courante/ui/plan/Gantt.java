package app.courante.ui.plan;

import app.courante.plan.Plan;
import app.courante.plan.Recovery.RecoveryTask;
import app.courante.plan.RecoverySchedule;
import app.courante.plan.RecoverySchedule.Slot;
import app.courante.plan.RecoveryTarget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The recovery of a plan as lines of a chart: each task, its time, and what is back with it.
final class Gantt {
    private final RecoverySchedule schedule;
    private final List<RecoveryTarget> targets;
    private final List<Line> lines;
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, List<Integer>> followers = new HashMap<>();

    /// One task.
    ///
    /// @param slot empty when tasks wait for each other
    /// @param targets what is back once it is done
    record Line(RecoveryTask task, Optional<Slot> slot, List<RecoveryTarget> targets) {
        boolean critical() {
            return slot.filter(Slot::critical).isPresent();
        }

        /// What comes back the latest against its aim; empty when nothing is late.
        Optional<RecoveryTarget> latest() {
            return targets.stream()
                    .filter(RecoveryTarget::isLate)
                    .max(Comparator.comparing(RecoveryTarget::late));
        }
    }

    Gantt(Plan plan) {
        schedule = RecoverySchedule.of(plan.recovery().tasks());
        targets = RecoveryTarget.of(plan, schedule);
        var ofTask = new HashMap<String, List<RecoveryTarget>>();
        for (var target : targets)
            ofTask.computeIfAbsent(target.task().id(), _ -> new ArrayList<>()).add(target);
        lines =
                plan.recovery().tasks().stream()
                        .sorted(Comparator.comparingInt(RecoveryTask::order))
                        .map(task ->
                                new Line(
                                        task,
                                        schedule.slot(task.id()),
                                        ofTask.getOrDefault(task.id(), List.of())))
                        .toList();
        for (int i = 0; i < lines.size(); i++) index.putIfAbsent(lines.get(i).task().id(), i);
        for (int i = 0; i < lines.size(); i++)
            for (var id : lines.get(i).task().dependsOn())
                followers.computeIfAbsent(id, _ -> new ArrayList<>()).add(i);
    }

    /// In the order of recovery.
    List<Line> lines() {
        return lines;
    }

    RecoverySchedule schedule() {
        return schedule;
    }

    List<RecoveryTarget> late() {
        return targets.stream().filter(RecoveryTarget::isLate).toList();
    }

    /// Whether the plan aims at any time at all.
    boolean aims() {
        return targets.stream().anyMatch(target -> target.rto() != null);
    }

    /// The time that the chart must show: to the last end, and to the last aim near it.
    Duration span() {
        var length = schedule.length();
        var most = length.plus(length.dividedBy(2));
        return targets.stream()
                .flatMap(target -> Optional.ofNullable(target.rto()).stream())
                .filter(rto -> rto.compareTo(most) <= 0)
                .max(Comparator.naturalOrder())
                .filter(rto -> rto.compareTo(length) > 0)
                .orElse(length);
    }

    /// The lines that must be done before this one.
    List<Integer> before(int line) {
        return lines.get(line).task().dependsOn().stream()
                .flatMap(id -> Optional.ofNullable(index.get(id)).stream())
                .toList();
    }

    /// The lines that wait for this one.
    List<Integer> after(int line) {
        return followers.getOrDefault(lines.get(line).task().id(), List.of());
    }
}
