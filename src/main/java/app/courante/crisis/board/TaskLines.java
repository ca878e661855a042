package app.courante.crisis.board;

import app.courante.crisis.Restart;
import app.courante.crisis.RestartTask;
import app.courante.crisis.board.TaskLine.Origin;
import app.courante.crisis.board.TaskLine.Slot;
import app.courante.crisis.board.TaskLine.State;
import app.courante.plan.Recovery.Backup;
import app.courante.plan.Recovery.RecoveryTask;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the lines of the board: each task with what was told of it, then the steps of the return
/// to normal, which wait for the decision and for each other.
final class TaskLines {
    private final RecoveryOutline outline;
    private final RestartNetwork network;
    private final RestartTimes times;
    private final @Nullable Instant began;
    private final Instant now;

    TaskLines(
            RecoveryOutline outline,
            RestartNetwork network,
            RestartTimes times,
            @Nullable Instant began,
            Instant now) {
        this.outline = outline;
        this.network = network;
        this.times = times;
        this.began = began;
        this.now = now;
    }

    List<TaskLine> lines() {
        var lines = new ArrayList<TaskLine>(network.size());
        for (int i = 0; i < network.size(); i++) lines.add(line(i));
        returning(lines);
        return lines;
    }

    private TaskLine line(int i) {
        var task = network.task(i);
        var chosen = network.restart().backupsOf(task.id());
        var waits = places(network.waits(i));
        return new TaskLine(
                task,
                i + 1,
                task.id().startsWith(Restart.ADDED) ? Origin.ADDED : Origin.PLAN,
                state(network.told(i), waits.isEmpty()),
                network.told(i),
                outline.procedure(task.procedure()).orElse(null),
                places(network.before(i)),
                waits,
                chosen,
                toChoose(task, chosen),
                planned(task),
                times.slot(i),
                times.critical(i));
    }

    private static State state(RestartTask told, boolean free) {
        if (told.dropped() != null) return State.DROPPED;
        if (told.done() != null) return State.DONE;
        if (told.block() != null) return State.BLOCKED;
        if (told.started() != null) return State.RUNNING;
        return free ? State.STARTABLE : State.TO_COME;
    }

    private List<Backup> toChoose(RecoveryTask task, List<Restart.Chosen> chosen) {
        var all = outline.backupsOf(task);
        if (all.isEmpty()) return all;
        return all.stream()
                .filter(backup ->
                        chosen.stream()
                                .noneMatch(one -> one.choice().backup().id().equals(backup.id())))
                .toList();
    }

    private @Nullable Slot planned(RecoveryTask task) {
        if (began == null) return null;
        return outline.schedule()
                .slot(task.id())
                .map(slot -> new Slot(began.plus(slot.start()), began.plus(slot.finish())))
                .orElse(null);
    }

    private static List<Integer> places(int[] indexes) {
        return Arrays.stream(indexes).map(i -> i + 1).sorted().boxed().toList();
    }

    /// Once all the rest is done and the return is decided, its steps follow one another.
    private void returning(List<TaskLine> lines) {
        var plan = outline.plan();
        if (plan == null) return;
        var steps = plan.recovery().returnToNormal().steps();
        boolean free = network.restart().returned() != null;
        for (int i = 0; i < steps.size(); i++) {
            var id = Restart.RETURN + (i + 1);
            var told = network.restart().task(id);
            int place = lines.size() + 1;
            var before = i == 0 ? List.<String>of() : List.of(Restart.RETURN + i);
            var task =
                    new RecoveryTask(
                            id,
                            steps.get(i),
                            place,
                            plan.recovery().returnToNormal().decidedBy(),
                            null,
                            before,
                            List.of(),
                            List.of(),
                            "");
            var after = i == 0 ? List.<Integer>of() : List.of(place - 1);
            lines.add(
                    new TaskLine(
                            task,
                            place,
                            Origin.RETURN,
                            state(told, free),
                            told,
                            null,
                            after,
                            free ? List.of() : after,
                            List.of(),
                            List.of(),
                            null,
                            slot(told),
                            false));
            free = free && told.ended();
        }
    }

    /// What is under way, or blocked, lasts until now.
    private @Nullable Slot slot(RestartTask told) {
        var done = told.done();
        if (done != null) return new Slot(told.started() == null ? done : told.started(), done);
        var started = told.started();
        if (started == null || told.dropped() != null) return null;
        return new Slot(started, started.isAfter(now) ? started : now);
    }
}
