package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Decision;
import app.courante.crisis.EntryId;
import app.courante.crisis.Exercise;
import app.courante.crisis.ExerciseCommand.JudgeObjective;
import app.courante.crisis.ExerciseCommand.NoteObservation;
import app.courante.crisis.ExerciseCommand.SeeAction;
import app.courante.crisis.ExerciseCommand.StrikeSighting;
import app.courante.crisis.ExerciseEvent.ActionSeen;
import app.courante.crisis.ExerciseEvent.ObjectiveJudged;
import app.courante.crisis.ExerciseEvent.ObservationNoted;
import app.courante.crisis.ExerciseEvent.SightingStruck;
import app.courante.crisis.Named;
import app.courante.crisis.Refusal;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.Objective;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides what was seen in an exercise, and how it is judged.
record ObservationDeciding(Ground ground) {
    Decision see(SeeAction command) {
        var action = expected(command.expected());
        if (action.isEmpty()) return refuse(Refusal.EXPECTED_UNKNOWN);
        if (exercise().sightings().containsKey(command.expected()))
            return refuse(Refusal.ACTION_SEEN);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        @Nullable Instant told = null;
        if (command.evidence() != null) {
            told = told(command.evidence());
            if (told == null) return refuse(Refusal.ENTRY_UNKNOWN);
        }
        var happened = command.happened();
        var at = happened != null ? happened.instant() : told != null ? told : ground.now();
        return accept(
                new ActionSeen(
                        ground.asker().wall(),
                        new Named(action.get().id(), action.get().text()),
                        exercise().elapsed(at),
                        command.evidence()));
    }

    /// When that line tells that it happened; null for a line that nobody knows.
    private @Nullable Instant told(EntryId id) {
        return ground.situation()
                .log()
                .line(id)
                .map(line -> line.wording().happened().instant())
                .orElse(null);
    }

    Decision strike(StrikeSighting command) {
        var sighting = exercise().sightings().get(command.expected());
        if (sighting == null) return refuse(Refusal.ACTION_NOT_SEEN);
        if (Ground.tooLong(command.reason())) return refuse(Refusal.TEXT_TOO_LONG);
        return accept(
                new SightingStruck(
                        ground.asker().wall(), sighting.action(), command.reason().strip()));
    }

    Decision note(NoteObservation command) {
        if (command.text().isBlank()) return refuse(Refusal.TEXT_MISSING);
        if (Ground.tooLong(command.text())) return refuse(Refusal.TEXT_TOO_LONG);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        var about = inject(command.inject());
        if (about.isEmpty()) return refuse(Refusal.INJECT_UNKNOWN);
        return accept(
                new ObservationNoted(
                        command.sign(),
                        command.text().strip(),
                        command.place().strip(),
                        about.get(),
                        ground.by(command.by())),
                command.happened(),
                null);
    }

    private Optional<Named> inject(String number) {
        if (number.isEmpty()) return Optional.of(new Named("", ""));
        return ExerciseRuns.of(ground).injects().stream()
                .filter(inject -> inject.number().equals(number))
                .findFirst()
                .map(InjectDeciding::named);
    }

    Decision judge(JudgeObjective command) {
        if (Ground.tooLong(command.reason())) return refuse(Refusal.TEXT_TOO_LONG);
        return objective(command.objective())
                .map(objective ->
                        accept(
                                new ObjectiveJudged(
                                        new Named(objective.id(), objective.name()),
                                        command.verdict(),
                                        command.reason().strip())))
                .orElseGet(() -> refuse(Refusal.OBJECTIVE_UNKNOWN));
    }

    private Optional<ExpectedAction> expected(String id) {
        return ExerciseRuns.of(ground).injects().stream()
                .flatMap(inject -> inject.expected().stream())
                .filter(action -> action.id().equals(id))
                .findFirst();
    }

    private Optional<Objective> objective(String id) {
        return ExerciseRuns.scenario(ground).objectives().stream()
                .filter(objective -> objective.id().equals(id))
                .findFirst();
    }

    private Exercise exercise() {
        return ground.situation().exercise();
    }
}
