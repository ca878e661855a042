package app.courante.crisis.board;

import app.courante.crisis.Exercise;
import app.courante.crisis.Exercise.Prepared;
import app.courante.crisis.Exercise.Sighting;
import app.courante.exercise.Chronogram;
import app.courante.exercise.Chronogram.State;
import app.courante.exercise.Criterion;
import app.courante.exercise.ExerciseRun;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.Inject;
import app.courante.exercise.Objective;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An exercise as those who run it see it, at one reading of its clock.
///
/// @param elapsed from its start
/// @param rows in the order of their times
public record ExerciseBoard(Prepared prepared, Duration elapsed, List<Row> rows, List<Goal> goals) {
    /// An inject, and what came of it.
    ///
    /// @param time when it was given, or else when it is to be; null when nobody can tell
    /// @param deliveries how often it was given
    /// @param reaction from the inject to the first expected action; null while none was seen
    /// @param late whether the reaction came, or is waited for, beyond what is expected
    /// @param moved whether it was put off or brought forward
    public record Row(
            Inject inject,
            State state,
            @Nullable Duration time,
            int deliveries,
            @Nullable Duration reaction,
            boolean late,
            boolean moved,
            List<Mark> marks) {
        public Row {
            marks = List.copyOf(marks);
        }

        /// Whether it was given and nothing of what it calls for was seen.
        public boolean waiting() {
            return state == State.DELIVERED && reaction == null && !marks.isEmpty();
        }
    }

    /// An expected action, and whether it was seen.
    public record Mark(ExpectedAction action, @Nullable Sighting seen) {}

    /// How far an objective is.
    ///
    /// @param time the longest that one of its criteria took; null while one is open
    public record Goal(Objective objective, Progress progress, @Nullable Duration time) {}

    /// Whether a goal is reached as far as the log tells.
    public enum Progress {
        OPEN,
        REACHED,
        LATE,
        /// Nothing in the scenario tells it: somebody has to judge.
        BY_HAND
    }

    public ExerciseBoard {
        rows = List.copyOf(rows);
        goals = List.copyOf(goals);
    }

    /// Empty in a log in earnest.
    public static Optional<ExerciseBoard> of(Exercise exercise, Instant shown) {
        var prepared = exercise.prepared();
        if (prepared == null) return Optional.empty();
        var run = exercise.played().orElseThrow();
        var elapsed = exercise.elapsed(shown);
        var rows = new ArrayList<Row>();
        for (var turn : Chronogram.at(run, elapsed).turns())
            rows.add(row(exercise, run, turn, elapsed));
        var goals = new ArrayList<Goal>();
        var deliveries = new HashMap<String, Duration>();
        for (var row : rows)
            if (row.state() == State.DELIVERED && row.time() != null)
                deliveries.put(row.inject().number(), row.time());
        for (var objective : prepared.played().objectives())
            goals.add(goal(objective, exercise, deliveries, elapsed));
        return Optional.of(new ExerciseBoard(prepared, elapsed, rows, goals));
    }

    private static Row row(
            Exercise exercise, ExerciseRun run, Chronogram.Turn turn, Duration elapsed) {
        var inject = turn.inject();
        var given = run.deliveries(inject.number());
        var marks = new ArrayList<Mark>();
        @Nullable Duration reaction = null;
        @Nullable Duration within = null;
        for (var action : inject.expected()) {
            var seen = exercise.sightings().get(action.id());
            marks.add(new Mark(action, seen));
            var limit = action.within();
            if (limit != null && (within == null || limit.compareTo(within) < 0)) within = limit;
            if (seen == null || given.isEmpty()) continue;
            var after = seen.time().minus(given.getFirst());
            if (after.isNegative()) after = Duration.ZERO;
            if (reaction == null || after.compareTo(reaction) < 0) reaction = after;
        }
        var since =
                reaction != null || given.isEmpty() ? reaction : elapsed.minus(given.getFirst());
        return new Row(
                inject,
                turn.state(),
                turn.time(),
                given.size(),
                reaction,
                within != null && since != null && since.compareTo(within) > 0,
                run.isMoved(inject.number()),
                marks);
    }

    private static Goal goal(
            Objective objective,
            Exercise exercise,
            Map<String, Duration> deliveries,
            Duration elapsed) {
        Duration longest = Duration.ZERO;
        boolean open = false;
        boolean late = false;
        boolean told = false;
        for (var criterion : objective.criteria()) {
            if (criterion.expected().isEmpty()) continue;
            told = true;
            var from =
                    criterion.from().isEmpty() ? Duration.ZERO : deliveries.get(criterion.from());
            var until = until(criterion, exercise);
            var within = criterion.within();
            if (until == null) {
                open = true;
                late |= from != null && within != null && elapsed.minus(from).compareTo(within) > 0;
            } else {
                var took = until.minus(from == null ? Duration.ZERO : from);
                if (took.compareTo(longest) > 0) longest = took;
                late |= within != null && took.compareTo(within) > 0;
            }
        }
        var progress =
                !told
                        ? Progress.BY_HAND
                        : late ? Progress.LATE : open ? Progress.OPEN : Progress.REACHED;
        return new Goal(objective, progress, told && !open ? longest : null);
    }

    /// When the last of what it asks was seen; null while one was not.
    private static @Nullable Duration until(Criterion criterion, Exercise exercise) {
        var last = Duration.ZERO;
        for (var id : criterion.expected()) {
            var seen = exercise.sightings().get(id);
            if (seen == null) return null;
            if (seen.time().compareTo(last) > 0) last = seen.time();
        }
        return last;
    }

    /// How many injects stand so.
    public long count(State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    public Optional<Row> row(String number) {
        return rows.stream().filter(row -> row.inject().number().equals(number)).findFirst();
    }
}
