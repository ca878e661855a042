package app.courante.console;

import app.courante.crisis.Exercise;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Debrief.Reached;
import app.courante.crisis.board.ExerciseBoard;
import app.courante.crisis.board.ExerciseBoard.Row;
import app.courante.exercise.Chronogram.State;
import app.courante.exercise.RunEvent;
import app.courante.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The run of an exercise in `status --json`.
///
/// @param variant absent for the scenario as it is
/// @param phase `prepared`, `running`, `paused`, `ended`
/// @param elapsed what its clock shows, from its start
/// @param speed exercise seconds in a real one
/// @param ended on its clock
/// @param injects how many stand so: `off`, `skipped`, `delivered`, `due`, `held`, `planned`,
///   `open`
/// @param next absent when none will fall due by the clock
/// @param objectivesReached so far
record StatusExercise(
        String name,
        String scenario,
        @Nullable String variant,
        String phase,
        Instant begins,
        Duration elapsed,
        int speed,
        boolean solo,
        @Nullable Instant ended,
        Map<String, Integer> injects,
        @Nullable NextLine next,
        int objectivesReached,
        List<GoalLine> objectives) {
    /// How far an exercise has come.
    enum Phase {
        PREPARED,
        RUNNING,
        PAUSED,
        ENDED
    }

    /// The inject that falls due next.
    ///
    /// @param at on the clock of the exercise, from its start
    /// @param in negative when it is overdue
    /// @param conditional whether it is given only if something is, or is not, done
    record NextLine(String inject, String title, Duration at, Duration in, boolean conditional) {}

    /// @param reached as in `debrief --json`
    record GoalLine(String objective, String name, String reached) {}

    /// Null for a log in earnest.
    static @Nullable StatusExercise of(Situation situation, Instant now) {
        var exercise = situation.exercise();
        return ExerciseBoard.of(exercise, now).map(board -> of(exercise, board)).orElse(null);
    }

    private static StatusExercise of(Exercise exercise, ExerciseBoard board) {
        var prepared = board.prepared();
        return new StatusExercise(
                prepared.name(),
                prepared.played().title(),
                prepared.variant().isEmpty() ? null : prepared.variant(),
                Json.word(phase(exercise)),
                prepared.begins(),
                board.elapsed(),
                exercise.clock().speed(),
                prepared.solo(),
                exercise.ended(),
                injects(board),
                exercise.ended() == null ? next(board) : null,
                (int) board.goals().stream().filter(goal -> goal.reached() == Reached.MET).count(),
                board.goals().stream()
                        .map(goal ->
                                new GoalLine(
                                        goal.objective().id(),
                                        goal.objective().name(),
                                        Json.word(goal.reached())))
                        .toList());
    }

    private static Phase phase(Exercise exercise) {
        if (exercise.ended() != null) return Phase.ENDED;
        if (exercise.clock().running()) return Phase.RUNNING;
        boolean started =
                exercise.run().stream().anyMatch(event -> event instanceof RunEvent.ClockStarted);
        return started ? Phase.PAUSED : Phase.PREPARED;
    }

    private static Map<String, Integer> injects(ExerciseBoard board) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var state : State.values())
            counts.put(Json.word(state), Math.toIntExact(board.count(state)));
        return counts;
    }

    private static @Nullable NextLine next(ExerciseBoard board) {
        return board.rows().stream()
                .filter(row -> row.state() == State.DUE || row.state() == State.PLANNED)
                .filter(row -> row.time() != null)
                .min(Comparator.comparing(StatusExercise::time))
                .map(row ->
                        new NextLine(
                                row.inject().number(),
                                row.inject().title(),
                                time(row),
                                time(row).minus(board.elapsed()),
                                row.inject().when() != null))
                .orElse(null);
    }

    private static Duration time(Row row) {
        return row.time() == null ? Duration.ZERO : row.time();
    }
}
