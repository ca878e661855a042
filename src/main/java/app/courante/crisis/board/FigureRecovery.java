package app.courante.crisis.board;

import app.courante.crisis.EntryId;
import app.courante.crisis.Named;
import app.courante.crisis.RecoveryEvent;
import app.courante.crisis.RecoveryEvent.BackupChosen;
import app.courante.crisis.RecoveryEvent.RecoveryStepDone;
import app.courante.crisis.RecoveryEvent.RecoveryStepReopened;
import app.courante.crisis.RecoveryEvent.ReturnDecided;
import app.courante.crisis.RecoveryEvent.TaskAdded;
import app.courante.crisis.RecoveryEvent.TaskBlocked;
import app.courante.crisis.RecoveryEvent.TaskDone;
import app.courante.crisis.RecoveryEvent.TaskDropped;
import app.courante.crisis.RecoveryEvent.TaskReopened;
import app.courante.crisis.RecoveryEvent.TaskReprioritised;
import app.courante.crisis.RecoveryEvent.TaskStarted;
import app.courante.crisis.RecoveryEvent.TaskUnblocked;
import app.courante.crisis.Restart;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Figure.Amount.Lasting;
import app.courante.crisis.board.Figure.Amount.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of the recovery: how many of its tasks were done, which were blocked and for how
/// long.
record FigureRecovery(Situation situation, Instant until, boolean running) {
    List<Figure> all() {
        var figures = new ArrayList<Figure>();
        var restart = situation.conduct().restart();
        if (restart.tasks().isEmpty()) return figures;
        int whole = tasks(restart);
        var done = new ArrayList<EntryId>();
        var dropped = new ArrayList<EntryId>();
        for (var told : restart.tasks().values()) {
            if (told.dropped() != null) dropped.add(told.entries().getLast());
            else if (told.done() != null) done.add(told.entries().getLast());
        }
        done.sort(null);
        dropped.sort(null);
        figures.add(part(FigureKind.TASKS_DONE, whole, done));
        figures.add(part(FigureKind.TASKS_DROPPED, whole, dropped));
        blocked(figures);
        return figures;
    }

    /// Those of the plan and those added, and the steps of the return once it is decided.
    private int tasks(Restart restart) {
        var plan = situation.document();
        int all = restart.added().size();
        if (plan == null) return Math.max(all, restart.tasks().size());
        all += plan.recovery().tasks().size();
        return restart.returned() == null
                ? all
                : all + plan.recovery().returnToNormal().steps().size();
    }

    private static Figure part(FigureKind kind, int whole, List<EntryId> entries) {
        return new Figure(kind, "", "", new Part(entries.size(), whole), List.of(), entries);
    }

    /// How long each task could not go on, by the lines that say so.
    private void blocked(List<Figure> figures) {
        var all = new LinkedHashMap<String, Blocked>();
        for (var line : situation.log().lines()) {
            if (!(line.entry().event() instanceof RecoveryEvent event)) continue;
            var at = line.entry().times().happened().instant();
            switch (event) {
                case TaskBlocked(var task, _, _, _) ->
                        all.computeIfAbsent(task.id(), _ -> new Blocked(task)).from(at, line.id());
                case TaskUnblocked(var task, _) -> end(all.get(task.id()), at, line.id());
                case TaskDone(var task, _) -> end(all.get(task.id()), at, line.id());
                case TaskDropped(var task, _) -> end(all.get(task.id()), at, line.id());
                case TaskStarted _,
                        TaskReopened _,
                        RecoveryStepDone _,
                        RecoveryStepReopened _,
                        TaskAdded _,
                        TaskReprioritised _,
                        BackupChosen _,
                        ReturnDecided _ -> {}
            }
        }
        for (var one : all.values()) figures.add(one.figure(until, running));
    }

    private static void end(@Nullable Blocked blocked, Instant at, EntryId by) {
        if (blocked != null) blocked.until(at, by);
    }

    /// One task that was blocked, once or again.
    private static final class Blocked {
        private final Named task;
        private final List<EntryId> entries = new ArrayList<>();
        private Duration length = Duration.ZERO;
        private @Nullable Instant since;

        Blocked(Named task) {
            this.task = task;
        }

        /// Told twice, it has been so since the first.
        void from(Instant at, EntryId by) {
            if (since == null) since = at;
            entries.add(by);
        }

        void until(Instant at, EntryId by) {
            if (since == null) return;
            if (at.isAfter(since)) length = length.plus(Duration.between(since, at));
            since = null;
            entries.add(by);
        }

        Figure figure(Instant now, boolean running) {
            boolean still = since != null;
            var all =
                    since != null && now.isAfter(since)
                            ? length.plus(Duration.between(since, now))
                            : length;
            return new Figure(
                    FigureKind.TASK_BLOCKED,
                    task.id(),
                    task.name(),
                    new Lasting(all, running && still),
                    List.of(),
                    entries);
        }
    }
}
