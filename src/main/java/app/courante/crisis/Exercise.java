package app.courante.crisis;

import app.courante.crisis.ExerciseEvent.ActionSeen;
import app.courante.crisis.ExerciseEvent.ExerciseEnded;
import app.courante.crisis.ExerciseEvent.ExercisePrepared;
import app.courante.crisis.ExerciseEvent.HintGiven;
import app.courante.crisis.ExerciseEvent.InjectDelivered;
import app.courante.crisis.ExerciseEvent.InjectImprovised;
import app.courante.crisis.ExerciseEvent.InjectReplayed;
import app.courante.crisis.ExerciseEvent.ObjectiveJudged;
import app.courante.crisis.ExerciseEvent.ObservationNoted;
import app.courante.crisis.ExerciseEvent.SightingStruck;
import app.courante.crisis.ExerciseEvent.Sign;
import app.courante.crisis.ExerciseEvent.Verdict;
import app.courante.exercise.ExerciseClock;
import app.courante.exercise.ExerciseRun;
import app.courante.exercise.Inject;
import app.courante.exercise.RunEvent;
import app.courante.exercise.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The exercise that a log is of, as far as it has been run: what was prepared, what became of it,
/// and what was seen.
///
/// @param prepared null in the log of a house that is in earnest
/// @param clock as it was left, in real instants
/// @param run what happened to the clock, the injects and the expected actions, oldest first
/// @param handed what reached the players, oldest first
/// @param sightings the expected actions seen, by their ids
/// @param struck by the ids of expected actions, entries that were taken for them and are not
/// @param observations oldest first
/// @param judgements by the ids of the objectives
/// @param ended when it was over, on its clock; null while it is not
public record Exercise(
        @Nullable Prepared prepared,
        ExerciseClock clock,
        List<RunEvent> run,
        List<Handed> handed,
        Map<String, Sighting> sightings,
        Map<String, Set<EntryId>> struck,
        List<Observation> observations,
        Map<String, Judgement> judgements,
        @Nullable Instant ended) {
    /// That of a log in earnest.
    static final Exercise NONE = of(List.of());

    /// What is played.
    ///
    /// @param scenario whole
    /// @param played as its variant plays it
    public record Prepared(
            EntryId by,
            String name,
            Scenario scenario,
            Scenario played,
            String hash,
            String variant,
            Instant begins,
            boolean solo,
            boolean realCalls) {}

    /// How something reached the players.
    public enum Handing {
        DELIVERED,
        REPLAYED,
        HINT,
        IMPROVISED
    }

    /// Something that reached the players.
    ///
    /// @param text of a hint; empty otherwise
    public record Handed(EntryId by, Handing how, Named inject, String text, Instant at) {}

    /// An expected action that was seen.
    ///
    /// @param time on the clock of the exercise, from its start
    public record Sighting(EntryId by, Named action, Duration time, @Nullable EntryId evidence) {}

    /// What an observer noted.
    ///
    /// @param at on the clock of the exercise
    public record Observation(
            EntryId by,
            Sign sign,
            String text,
            String place,
            Named inject,
            String observer,
            Instant at) {}

    /// How those who run it judged an objective; the latest counts.
    public record Judgement(EntryId by, Named objective, Verdict verdict, String reason) {}

    public Exercise {
        run = List.copyOf(run);
        handed = List.copyOf(handed);
        sightings = Map.copyOf(sightings);
        struck = Map.copyOf(struck);
        observations = List.copyOf(observations);
        judgements = Map.copyOf(judgements);
    }

    static Exercise of(Collection<Entry> entries) {
        var telling = new Telling();
        for (var entry : entries)
            if (entry.event() instanceof ExerciseEvent event) telling.tell(entry, event);
        return telling.exercise();
    }

    public boolean isPrepared() {
        return prepared != null;
    }

    /// Whether real people may be called: always in earnest, else only where it was allowed.
    public boolean mayDial() {
        return prepared == null || prepared.realCalls();
    }

    /// Whether injects may still be given.
    public boolean running() {
        return prepared != null && ended == null;
    }

    /// As far as it has been run; empty in a log in earnest.
    public Optional<ExerciseRun> played() {
        return prepared == null
                ? Optional.empty()
                : Optional.of(ExerciseRun.of(prepared.played(), run));
    }

    /// What its clock shows at a real instant while somebody has it open; in earnest that instant.
    public Instant shown(Instant real) {
        return prepared == null ? real : prepared.begins().plus(clock.at(real));
    }

    /// From the start of the exercise to this reading of its clock.
    public Duration elapsed(Instant shown) {
        return prepared == null ? Duration.ZERO : elapsed(prepared, shown);
    }

    private static Duration elapsed(Prepared prepared, Instant shown) {
        return Duration.between(prepared.begins(), shown);
    }

    /// Folds what is told in the total order.
    private static final class Telling {
        private @Nullable Prepared prepared;
        private final List<RunEvent> run = new ArrayList<>();
        private final List<Handed> handed = new ArrayList<>();
        private final Map<String, Sighting> sightings = new LinkedHashMap<>();
        private final Map<String, Set<EntryId>> struck = new LinkedHashMap<>();
        private final List<Observation> observations = new ArrayList<>();
        private final Map<String, Judgement> judgements = new LinkedHashMap<>();
        private @Nullable Instant ended;

        private static Named named(Inject inject) {
            return new Named(inject.number(), inject.title());
        }

        void tell(Entry entry, ExerciseEvent event) {
            var id = entry.id();
            var at = entry.times().happened().instant();
            var part = RunParts.of(event, prepared == null ? null : elapsed(prepared, at));
            if (part != null) run.add(part);
            switch (event) {
                case ExercisePrepared one -> prepare(id, one);
                case InjectDelivered(_, var inject) ->
                        handed.add(new Handed(id, Handing.DELIVERED, inject, "", at));
                case InjectReplayed(_, var inject) ->
                        handed.add(new Handed(id, Handing.REPLAYED, inject, "", at));
                case HintGiven(_, var inject, var text) ->
                        handed.add(new Handed(id, Handing.HINT, inject, text, at));
                case InjectImprovised(_, var inject) ->
                        handed.add(new Handed(id, Handing.IMPROVISED, named(inject), "", at));
                case ActionSeen(_, var action, var time, var evidence) ->
                        sightings.putIfAbsent(
                                action.id(), new Sighting(id, action, time, evidence));
                case SightingStruck(_, var action, _) -> strike(action.id());
                case ObservationNoted(var sign, var text, var place, var inject, var by) ->
                        observations.add(new Observation(id, sign, text, place, inject, by, at));
                case ObjectiveJudged(var objective, var verdict, var reason) ->
                        judgements.put(
                                objective.id(), new Judgement(id, objective, verdict, reason));
                case ExerciseEnded _ -> ended = ended == null ? at : ended;
                case ExerciseEvent.ExerciseClockStarted _,
                        ExerciseEvent.ExerciseClockPaused _,
                        ExerciseEvent.ExerciseSpeedChanged _,
                        ExerciseEvent.ExerciseClockJumped _,
                        ExerciseEvent.InjectMoved _,
                        ExerciseEvent.InjectSkipped _,
                        ExerciseEvent.InjectRestored _ -> {}
            }
        }

        private void strike(String action) {
            var seen = sightings.remove(action);
            if (seen != null && seen.evidence() != null)
                struck.computeIfAbsent(action, _ -> new HashSet<>()).add(seen.evidence());
        }

        /// A log is of one exercise. One that was branched off was prepared twice: as what it comes
        /// from, and as what it is.
        private void prepare(EntryId id, ExercisePrepared one) {
            var played = one.scenario().played(one.variant());
            prepared =
                    new Prepared(
                            id,
                            one.name(),
                            one.scenario(),
                            played,
                            one.hash(),
                            one.variant(),
                            one.begins(),
                            one.solo(),
                            one.realCalls());
        }

        Exercise exercise() {
            return new Exercise(
                    prepared,
                    ExerciseClock.after(run),
                    run,
                    handed,
                    sightings,
                    struck,
                    observations,
                    judgements,
                    ended);
        }
    }
}
