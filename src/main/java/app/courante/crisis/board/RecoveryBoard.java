package app.courante.crisis.board;

import app.courante.crisis.PlanSide;
import app.courante.crisis.Situation;
import app.courante.crisis.board.TaskLine.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The recovery as it stands and as it will go on if nothing happens: tasks, critical path, and
/// what comes back by when.
///
/// @param lines in the order of priority, the return to normal last
/// @param began when the recovery was activated; null when it never was
/// @param active whether it is now
/// @param end when the last task will be done; null when there is none to be done in time, and once
///   the crisis is closed
/// @param open the id of a blocked task of which nobody knows when it goes on, so that the end is
///   the earliest there can be; empty when there is none
/// @param aims the interrupted activities that tasks bring back, the most pressing first
public record RecoveryBoard(
        List<TaskLine> lines,
        @Nullable Instant began,
        boolean active,
        @Nullable Instant end,
        String open,
        List<Aim> aims,
        Phases phases,
        Map<String, Integer> index) {
    /// An activity that is interrupted, and when its tasks bring it back.
    ///
    /// @param limit until when it is wanted back (RTO)
    /// @param back when its last task will be done; null when tasks wait for each other
    /// @param critical the last task
    /// @param since when it came to be that it would be late; null when it is not
    /// @param finished whether all its tasks are done or dropped, and yet it is not back
    /// @param open as for the board: `back` is the earliest there can be
    public record Aim(
            String activity,
            String name,
            Instant limit,
            @Nullable Instant back,
            String critical,
            @Nullable Instant since,
            boolean finished,
            String open) {
        /// What is left between the two; negative when it comes back too late.
        public Duration margin() {
            return back == null ? Duration.ZERO : Duration.between(back, limit);
        }

        public boolean late() {
            return back != null && !back.isBefore(limit);
        }
    }

    public RecoveryBoard {
        lines = List.copyOf(lines);
        aims = List.copyOf(aims);
        index = Map.copyOf(index);
    }

    public static RecoveryBoard of(Situation situation, Instant now) {
        return of(RecoveryOutline.by(situation.document()), situation, now);
    }

    /// The board by a plan that was made ready before; of a closed crisis as it stood then.
    public static RecoveryBoard of(RecoveryOutline outline, Situation situation, Instant asked) {
        var now = situation.asOf(asked);
        var network = new RestartNetwork(outline, situation.conduct().restart());
        var times = new RestartTimes(network, now);
        var course = situation.conduct().course();
        var began =
                course.activations().stream()
                        .filter(one -> one.side() == PlanSide.RECOVERY)
                        .map(one -> one.from())
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        var lines = new TaskLines(outline, network, times, began, now).lines();
        var index = new HashMap<String, Integer>();
        for (int i = 0; i < lines.size(); i++) index.putIfAbsent(lines.get(i).id(), i);
        return new RecoveryBoard(
                lines,
                began,
                course.active(PlanSide.RECOVERY),
                situation.crisis() == null || situation.running() ? times.end() : null,
                times.open(),
                Aims.of(outline, situation, network, times, began, now),
                Phases.of(situation),
                index);
    }

    public Optional<TaskLine> line(String id) {
        return Optional.ofNullable(index.get(id)).map(lines::get);
    }

    /// The name of the task that makes an end uncertain; empty when none does.
    public String named(String open) {
        return line(open).map(one -> one.task().name()).orElse("");
    }

    public int count(State state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }

    /// How many tasks are neither done nor dropped; the steps of the return apart.
    public int left() {
        return (int)
                lines.stream()
                        .filter(line -> line.origin() != TaskLine.Origin.RETURN)
                        .filter(line -> !line.state().ended())
                        .count();
    }

    /// The most pressing of the aims; empty when no activity is waited for.
    public Optional<Aim> tightest() {
        return aims.stream().findFirst();
    }

    /// What somebody can do something about now: what runs, then what can be begun, by priority.
    public List<TaskLine> doable() {
        return lines.stream()
                .filter(TaskLine::doable)
                .sorted(Comparator.comparing(line -> line.state() != State.RUNNING))
                .toList();
    }
}
