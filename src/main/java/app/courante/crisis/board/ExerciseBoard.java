package app.courante.crisis.board;

import app.courante.crisis.Exercise;
import app.courante.crisis.Exercise.Prepared;
import app.courante.crisis.Exercise.Sighting;
import app.courante.crisis.board.Debrief.Aim;
import app.courante.crisis.board.Debrief.Came;
import app.courante.exercise.Chronogram;
import app.courante.exercise.Chronogram.State;
import app.courante.exercise.ExerciseRun;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An exercise as those who run it see it, at one reading of its clock.
///
/// @param elapsed from its start
/// @param rows in the order of their times
public record ExerciseBoard(Prepared prepared, Duration elapsed, List<Row> rows, List<Aim> goals) {
    /// An inject, and what came of it.
    ///
    /// @param time when it was given, or else when it is to be; null when nobody can tell
    /// @param deliveries how often it was given
    /// @param reaction from the inject to the first expected action; null while none was seen
    /// @param came how the reaction came, or why there is none
    /// @param moved whether it was put off or brought forward
    public record Row(
            Inject inject,
            State state,
            @Nullable Duration time,
            int deliveries,
            @Nullable Duration reaction,
            Came came,
            boolean moved,
            List<Mark> marks) {
        public Row {
            marks = List.copyOf(marks);
        }

        /// Whether it was given and nothing of what it calls for was seen, which may still come.
        public boolean waiting() {
            return reaction == null && (came == Came.WAITED_FOR || came == Came.MISSING);
        }

        /// Whether the reaction came, or is waited for, beyond what is expected.
        public boolean late() {
            return came.isLate();
        }
    }

    /// An expected action, and whether it was seen.
    public record Mark(ExpectedAction action, @Nullable Sighting seen) {}

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
        var judging = new Judging(exercise, run.injects(), elapsed);
        return Optional.of(
                new ExerciseBoard(
                        prepared,
                        elapsed,
                        Chronogram.at(run, elapsed).turns().stream()
                                .map(turn -> row(exercise, run, turn, judging))
                                .toList(),
                        prepared.played().objectives().stream().map(judging::aim).toList()));
    }

    private static Row row(
            Exercise exercise, ExerciseRun run, Chronogram.Turn turn, Judging judging) {
        var inject = turn.inject();
        var handed = judging.given(inject);
        var answer = handed == null ? null : judging.answer(inject, handed);
        return new Row(
                inject,
                turn.state(),
                turn.time(),
                run.deliveries(inject.number()).size(),
                answer == null ? null : answer.reaction(),
                answer == null ? Came.NOT_ASKED : answer.came(),
                run.isMoved(inject.number()),
                inject.expected().stream()
                        .map(one -> new Mark(one, exercise.sightings().get(one.id())))
                        .toList());
    }

    /// How many injects stand so.
    public long count(State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    public Optional<Row> row(String number) {
        return rows.stream().filter(row -> row.inject().number().equals(number)).findFirst();
    }
}
