package app.courante.crisis.board;

import app.courante.crisis.EntryId;
import app.courante.crisis.Exercise;
import app.courante.crisis.Exercise.Handed;
import app.courante.crisis.Exercise.Handing;
import app.courante.crisis.board.Debrief.Aim;
import app.courante.crisis.board.Debrief.Answer;
import app.courante.crisis.board.Debrief.Awaited;
import app.courante.crisis.board.Debrief.Came;
import app.courante.crisis.board.Debrief.Measured;
import app.courante.crisis.board.Debrief.Reached;
import app.courante.exercise.Criterion;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.Inject;
import app.courante.exercise.Objective;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What players did against what was expected of them, on the console while an exercise runs and in
/// its debrief alike.
final class Judging {
    private final Exercise exercise;
    private final Duration elapsed;

    /// How each inject was first given, by its number.
    private final Map<String, Handed> given = new LinkedHashMap<>();

    private final Map<String, Awaited> awaited = new LinkedHashMap<>();

    /// @param exercise one that is prepared
    /// @param elapsed what its clock shows, from its start; no more counts once it has ended
    Judging(Exercise exercise, List<Inject> injects, Duration elapsed) {
        this.exercise = exercise;
        var ended = exercise.ended();
        this.elapsed = ended == null ? elapsed : exercise.elapsed(ended);
        for (var handed : exercise.handed())
            if (handed.how() == Handing.DELIVERED || handed.how() == Handing.IMPROVISED)
                given.putIfAbsent(handed.inject().id(), handed);
        for (var inject : injects)
            for (var action : inject.expected())
                awaited.putIfAbsent(action.id(), awaited(inject, action));
    }

    /// How it was first given; null while it was not.
    @Nullable Handed given(Inject inject) {
        return given.get(inject.number());
    }

    /// One for each expected action, in the order of the scenario.
    List<Awaited> awaited() {
        return List.copyOf(awaited.values());
    }

    private Awaited awaited(Inject inject, ExpectedAction action) {
        var seen = exercise.sightings().get(action.id());
        var handed = given.get(inject.number());
        var since = handed == null ? null : exercise.elapsed(handed.at());
        if (seen == null)
            return new Awaited(inject, action, unseen(action, since), null, evidence(handed));
        var after = since == null ? null : notNegative(seen.time().minus(since));
        var within = action.within();
        boolean late = after != null && within != null && after.compareTo(within) > 0;
        var shown = seen.evidence() == null ? seen.by() : seen.evidence();
        var entries = new ArrayList<>(evidence(handed));
        entries.add(shown);
        return new Awaited(inject, action, late ? Came.LATE : Came.IN_TIME, after, entries);
    }

    private Came unseen(ExpectedAction action, @Nullable Duration since) {
        if (since == null) return Came.NOT_ASKED;
        var within = action.within();
        if (within != null && elapsed.minus(since).compareTo(within) > 0) return Came.MISSING;
        if (exercise.ended() == null) return Came.WAITED_FOR;
        // What had no limit had all of the exercise.
        return within == null ? Came.MISSING : Came.CUT_SHORT;
    }

    private static List<EntryId> evidence(@Nullable Handed handed) {
        return handed == null ? List.of() : List.of(handed.by());
    }

    private static Duration notNegative(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }

    /// What followed an inject that was given.
    Answer answer(Inject inject, Handed handed) {
        @Nullable Awaited first = null;
        for (var action : inject.expected()) {
            var one = Objects.requireNonNull(awaited.get(action.id()));
            var after = one.after();
            if (after == null) continue;
            var before = first == null ? null : first.after();
            if (before == null || after.compareTo(before) < 0) first = one;
        }
        var reaction = first == null ? null : first.after();
        return new Answer(
                inject,
                exercise.elapsed(handed.at()),
                reaction,
                first == null ? unanswered(inject) : first.came(),
                first == null ? evidence(handed) : first.evidence());
    }

    /// Why nothing followed it: one thing that had its time is enough to be missing.
    private Came unanswered(Inject inject) {
        var all =
                inject.expected().stream()
                        .map(action -> Objects.requireNonNull(awaited.get(action.id())).came())
                        .toList();
        for (var came : List.of(Came.MISSING, Came.WAITED_FOR, Came.CUT_SHORT))
            if (all.contains(came)) return came;
        return Came.NOT_ASKED;
    }

    /// How far this objective is.
    Aim aim(Objective objective) {
        var measured = objective.criteria().stream().map(this::measured).toList();
        return new Aim(
                objective, measured, together(measured), exercise.judgements().get(objective.id()));
    }

    /// What its criteria say together; those not played say nothing. One that was cut short leaves
    /// open whether it would have been met.
    private static Reached together(List<Measured> measured) {
        int met = 0;
        int missed = 0;
        int open = 0;
        int waited = 0;
        int cut = 0;
        for (var one : measured)
            switch (one.reached()) {
                case MET -> met++;
                case MISSED -> missed++;
                case PARTLY_MET -> {
                    met++;
                    missed++;
                }
                case TO_JUDGE -> open++;
                case WAITED_FOR -> waited++;
                case CUT_SHORT -> cut++;
                case NOT_PLAYED -> {}
            }
        if (missed > 0) return met > 0 ? Reached.PARTLY_MET : Reached.MISSED;
        if (waited > 0) return Reached.WAITED_FOR;
        if (open > 0 || measured.isEmpty()) return Reached.TO_JUDGE;
        if (cut > 0) return Reached.CUT_SHORT;
        return met > 0 ? Reached.MET : Reached.NOT_PLAYED;
    }

    private Measured measured(Criterion criterion) {
        var needed = criterion.expected().stream().map(awaited::get).toList();
        if (needed.isEmpty() || needed.contains(null))
            return new Measured(criterion, Reached.TO_JUDGE, null, List.of());
        var from = from(criterion);
        @Nullable Duration last = null;
        int came = 0;
        int asked = 0;
        boolean waited = false;
        boolean cut = false;
        var evidence = new ArrayList<EntryId>();
        for (var one : needed) {
            if (one == null) continue;
            evidence.addAll(one.evidence());
            // While it runs, an inject that was not given yet may still be.
            waited |=
                    one.came() == Came.WAITED_FOR
                            || (one.came() == Came.NOT_ASKED && exercise.ended() == null);
            cut |= isCut(one, criterion);
            if (one.came() != Came.NOT_ASKED) asked++;
            var seen = exercise.sightings().get(one.action().id());
            if (seen == null) continue;
            came++;
            if (last == null || seen.time().compareTo(last) > 0) last = seen.time();
        }
        boolean all = came == needed.size();
        // What was asked for and is beyond the time of this criterion is not waited for any more.
        if (asked > 0 && isOver(criterion, from)) {
            waited = false;
            cut = false;
        }
        var took =
                all && last != null && from.isPresent()
                        ? notNegative(last.minus(from.get()))
                        : null;
        return new Measured(
                criterion,
                reached(criterion, all, came, asked, waited, cut, took),
                took,
                evidence.stream().distinct().toList());
    }

    /// Whether the exercise ended before its time: that of the criterion where it has none itself.
    private static boolean isCut(Awaited one, Criterion criterion) {
        return one.came() == Came.CUT_SHORT
                || (one.came() == Came.MISSING
                        && one.action().within() == null
                        && criterion.within() != null);
    }

    private boolean isOver(Criterion criterion, Optional<Duration> from) {
        var within = criterion.within();
        return within != null
                && from.isPresent()
                && elapsed.minus(from.get()).compareTo(within) > 0;
    }

    private static Reached reached(
            Criterion criterion,
            boolean all,
            int came,
            int asked,
            boolean waited,
            boolean cut,
            @Nullable Duration took) {
        if (asked == 0 && came == 0) return waited ? Reached.WAITED_FOR : Reached.NOT_PLAYED;
        var within = criterion.within();
        if (all) {
            boolean late = within != null && took != null && took.compareTo(within) > 0;
            return late ? Reached.PARTLY_MET : Reached.MET;
        }
        // What may still come is not missed.
        if (waited) return Reached.WAITED_FOR;
        if (cut) return Reached.CUT_SHORT;
        return came > 0 ? Reached.PARTLY_MET : Reached.MISSED;
    }

    /// From when on its time counts; empty when the inject it counts from was not given.
    private Optional<Duration> from(Criterion criterion) {
        if (criterion.from().isEmpty()) return Optional.of(Duration.ZERO);
        return Optional.ofNullable(given.get(criterion.from()))
                .map(one -> exercise.elapsed(one.at()));
    }
}
