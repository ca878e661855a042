package app.courante.crisis.board;

import app.courante.crisis.Situation;
import app.courante.exercise.RunEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An exercise that was run, as far as runs of one scenario are compared.
///
/// @param folder in which it is kept
/// @param hash of its scenario as it was written
/// @param scenario the title of its scenario
/// @param started when its clock was first set going, in real time
/// @param over whether it has ended
/// @param figures by which it is compared; none where nobody declared a crisis in it
public record RunTimes(
        String folder,
        String name,
        String hash,
        String scenario,
        Instant started,
        boolean over,
        List<Figure> figures) {
    public RunTimes {
        figures = List.copyOf(figures);
    }

    /// Empty for a log in earnest, and for an exercise whose clock was never set going.
    public static Optional<RunTimes> of(String folder, Situation situation) {
        var exercise = situation.exercise();
        var prepared = exercise.prepared();
        var started = started(exercise.run());
        if (prepared == null || started.isEmpty()) return Optional.empty();
        // Where it was left, whoever looks at it and when.
        var left = prepared.begins().plus(exercise.clock().shown());
        return Debrief.of(situation, left)
                .map(debrief ->
                        new RunTimes(
                                folder,
                                prepared.name(),
                                prepared.hash(),
                                prepared.scenario().title(),
                                started.get(),
                                debrief.over(),
                                debrief.times()));
    }

    private static Optional<Instant> started(List<RunEvent> run) {
        return run.stream()
                .filter(event -> event instanceof RunEvent.ClockStarted)
                .map(RunEvent::at)
                .findFirst();
    }

    /// Whether both played the same scenario; one that was mended since is the same.
    boolean sameScenario(RunTimes other) {
        return (!hash.isEmpty() && hash.equals(other.hash)) || scenario.equals(other.scenario);
    }
}
