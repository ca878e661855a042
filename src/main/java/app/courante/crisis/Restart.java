package app.courante.crisis;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was told of the recovery so far; a task of which nobody said anything is not in it.
///
/// @param tasks by their ids
/// @param added those that the plan does not foresee, in the order they were added
/// @param moves the changes of priority, oldest first
/// @param backups the copies chosen, by the task that restores from them, the last choice of each
/// @param returned the decision to go back to the usual ways; null before that
/// @param last when the latest of it happened; null before there is any
public record Restart(
        Map<String, RestartTask> tasks,
        List<Added> added,
        List<Move> moves,
        Map<String, List<Chosen>> backups,
        @Nullable Return returned,
        @Nullable Instant last) {
    /// What the id of an added task begins with.
    public static final String ADDED = "added:";

    /// What the id of a step of the return to normal begins with.
    public static final String RETURN = "return:";

    /// A task that the plan does not foresee.
    public record Added(EntryId entry, Instant at, TaskAdded task) {
        public String id() {
            return ADDED + entry;
        }
    }

    /// A change of priority.
    public record Move(EntryId entry, String task, int place) {}

    /// A copy chosen.
    public record Chosen(EntryId entry, Instant at, BackupChosen choice) {}

    /// The decision to go back to the usual ways.
    public record Return(EntryId entry, Instant at, ReturnDecided decided) {}

    public Restart {
        tasks = Map.copyOf(tasks);
        added = List.copyOf(added);
        moves = List.copyOf(moves);
        backups = Map.copyOf(backups);
    }

    static Restart of(Collection<Entry> entries) {
        var telling = new Telling();
        entries.forEach(telling::tell);
        return telling.told();
    }

    public RestartTask task(String id) {
        return tasks.getOrDefault(id, RestartTask.UNTOUCHED);
    }

    /// The copies that a task restores from.
    public List<Chosen> backupsOf(String task) {
        return backups.getOrDefault(task, List.of());
    }

    public Optional<Chosen> backup(String task, String backup) {
        return backupsOf(task).stream()
                .filter(one -> one.choice().backup().id().equals(backup))
                .findFirst();
    }

    /// Tells one entry after the other.
    private static final class Telling {
        private final Map<String, RestartTask> tasks = new LinkedHashMap<>();
        private final List<Added> added = new ArrayList<>();
        private final List<Move> moves = new ArrayList<>();
        private final Map<String, List<Chosen>> backups = new LinkedHashMap<>();
        private @Nullable Return returned;
        private @Nullable Instant last;

        void tell(Entry entry) {
            if (!(entry.event() instanceof RecoveryEvent event)) return;
            var at = entry.times().happened().instant();
            if (last == null || at.isAfter(last)) last = at;
            list(event, entry, at);
            task(event, entry, at);
        }

        /// What concerns the list as a whole.
        private void list(RecoveryEvent event, Entry entry, Instant at) {
            switch (event) {
                case TaskAdded task -> added.add(new Added(entry.id(), at, task));
                case TaskReprioritised(var task, var place, _, _) -> {
                    moves.add(new Move(entry.id(), task.id(), place));
                    touch(task, entry, one -> one);
                }
                case BackupChosen choice -> {
                    var of = backups.computeIfAbsent(choice.task().id(), _ -> new ArrayList<>());
                    of.removeIf(one -> one.choice().backup().id().equals(choice.backup().id()));
                    of.add(new Chosen(entry.id(), at, choice));
                    touch(choice.task(), entry, one -> one);
                }
                case ReturnDecided decided -> {
                    if (returned == null) returned = new Return(entry.id(), at, decided);
                }
                case TaskStarted _,
                        RecoveryStepDone _,
                        RecoveryStepReopened _,
                        TaskBlocked _,
                        TaskUnblocked _,
                        TaskDone _,
                        TaskReopened _,
                        TaskDropped _ -> {}
            }
        }

        private void task(RecoveryEvent event, Entry entry, Instant at) {
            switch (event) {
                case TaskStarted(var task, var by, _) ->
                        touch(task, entry, one -> one.started(at, by));
                case RecoveryStepDone(var task, var step, _, _) ->
                        touch(task, entry, one -> one.ticked(step, at, entry.author()));
                case RecoveryStepReopened(var task, var step, _, _) ->
                        touch(task, entry, one -> one.unticked(step));
                case TaskBlocked(var task, var reason, var on, var expected) ->
                        touch(
                                task,
                                entry,
                                one ->
                                        one.blocked(
                                                new RestartTask.Block(
                                                        reason, on, expected, at, entry.id())));
                case TaskUnblocked(var task, _) -> touch(task, entry, one -> one.unblocked(at));
                case TaskDone(var task, var result) ->
                        touch(task, entry, one -> one.done(at, result));
                case TaskReopened(var task, _) -> touch(task, entry, one -> one.reopened(at));
                case TaskDropped(var task, var reason) ->
                        touch(task, entry, one -> one.dropped(at, reason));
                case TaskAdded _, TaskReprioritised _, BackupChosen _, ReturnDecided _ -> {}
            }
        }

        private interface Change {
            RestartTask of(RestartTask before);
        }

        private void touch(Named task, Entry entry, Change change) {
            var before = tasks.getOrDefault(task.id(), RestartTask.UNTOUCHED);
            tasks.put(task.id(), change.of(before).told(task.name(), entry.id()));
        }

        Restart told() {
            var chosen = new LinkedHashMap<String, List<Chosen>>();
            backups.forEach((task, of) -> chosen.put(task, List.copyOf(of)));
            return new Restart(tasks, added, moves, chosen, returned, last);
        }
    }
}
