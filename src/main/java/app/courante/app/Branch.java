package app.courante.app;

import app.courante.crisis.CrisisEvent.CrisisDeclared;
import app.courante.crisis.CrisisEvent.LogImported;
import app.courante.crisis.Entry;
import app.courante.crisis.ExerciseEvent.ExerciseEnded;
import app.courante.crisis.ExerciseEvent.ExercisePrepared;
import app.courante.crisis.Tape;
import app.courante.desk.ReplayDesk.Spot;
import app.courante.exercise.Scenario;
import java.time.Instant;
import java.util.List;

/// A point of a log that is played again, from which an exercise begins.
///
/// @param name of the new exercise
/// @param history all that was written by then
record Branch(String name, List<Entry> history, Instant at) {
    static Branch of(String name, Tape tape, Spot spot) {
        var count = Math.clamp(spot.count(), 0, tape.size());
        return new Branch(
                name,
                tape.entries().subList(0, count).stream().map(Branch::declared).toList(),
                spot.at());
    }

    /// A log kept elsewhere is only looked at; in an exercise its crisis goes on.
    private static Entry declared(Entry entry) {
        if (!(entry.event() instanceof LogImported(var title, var source, _, _))) return entry;
        return new Entry(
                entry.id(),
                entry.crisis(),
                entry.times(),
                entry.author(),
                new CrisisDeclared(title, 1, source, null));
    }

    /// Whether it is of an exercise, which then goes on with its scenario.
    boolean ofExercise() {
        return history.stream().anyMatch(entry -> entry.event() instanceof ExercisePrepared);
    }

    /// Whether the program gave the injects, with one person alone.
    boolean solo() {
        return history.stream()
                .anyMatch(entry ->
                        entry.event() instanceof ExercisePrepared prepared && prepared.solo());
    }

    boolean ended() {
        return history.stream().anyMatch(entry -> entry.event() instanceof ExerciseEnded);
    }

    /// What is played where the history is of no exercise: whatever is improvised.
    Scenario scenario() {
        return new Scenario(
                name, "", "", "", null, null, List.of(), List.of(), List.of(), List.of(),
                List.of());
    }
}
