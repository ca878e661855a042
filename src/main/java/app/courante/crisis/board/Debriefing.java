package app.courante.crisis.board;

import app.courante.crisis.EntryId;
import app.courante.crisis.Exercise.Handed;
import app.courante.crisis.Exercise.Handing;
import app.courante.crisis.Exercise.Prepared;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Debrief.Aim;
import app.courante.crisis.board.Debrief.Answer;
import app.courante.crisis.board.Debrief.Awaited;
import app.courante.crisis.board.Debrief.Came;
import app.courante.crisis.board.Debrief.Gap;
import app.courante.crisis.board.Debrief.Measured;
import app.courante.crisis.board.Debrief.Reached;
import app.courante.exercise.Criterion;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.Inject;
import app.courante.exercise.Objective;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Judges an exercise by its log.
final class Debriefing {
    /// Without a plan that says how long a log may be silent.
    private static final Duration USUAL_SILENCE = Duration.ofMinutes(20);

    private final Situation situation;
    private final Prepared prepared;
    private final Instant end;
    private final List<Inject> injects;

    /// How each inject was first given, by its number.
    private final Map<String, Handed> given = new LinkedHashMap<>();

    private final Map<String, Awaited> awaited = new LinkedHashMap<>();

    Debriefing(Situation situation, Prepared prepared, Instant end) {
        this.situation = situation;
        this.prepared = prepared;
        this.end = end;
        this.injects = situation.exercise().played().orElseThrow().injects();
        for (var handed : situation.exercise().handed())
            if (handed.how() == Handing.DELIVERED || handed.how() == Handing.IMPROVISED)
                given.putIfAbsent(handed.inject().id(), handed);
        for (var inject : injects)
            for (var action : inject.expected())
                awaited.putIfAbsent(action.id(), awaited(inject, action));
    }

    Debrief debrief() {
        var answers = new ArrayList<Answer>();
        for (var inject : injects) {
            var handed = given.get(inject.number());
            if (handed != null) answers.add(answer(inject, handed));
        }
        answers.sort(java.util.Comparator.comparing(Answer::given));
        return new Debrief(
                prepared,
                elapsed(end),
                situation.exercise().ended() != null,
                answers,
                List.copyOf(awaited.values()),
                prepared.played().objectives().stream().map(this::aim).toList(),
                gaps(),
                times());
    }

    private Duration elapsed(Instant at) {
        return situation.exercise().elapsed(at);
    }

    private Awaited awaited(Inject inject, ExpectedAction action) {
        var seen = situation.exercise().sightings().get(action.id());
        var handed = given.get(inject.number());
        var since = handed == null ? null : elapsed(handed.at());
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
        if (situation.exercise().ended() != null) return Came.MISSING;
        var within = action.within();
        boolean passed = within != null && elapsed(end).minus(since).compareTo(within) > 0;
        return passed ? Came.MISSING : Came.WAITED_FOR;
    }

    private static List<EntryId> evidence(@Nullable Handed handed) {
        return handed == null ? List.of() : List.of(handed.by());
    }

    private static Duration notNegative(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }

    private Answer answer(Inject inject, Handed handed) {
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
                elapsed(handed.at()),
                reaction,
                first == null
                        ? inject.expected().stream()
                                .map(action -> awaited.get(action.id()))
                                .anyMatch(one -> one != null && one.came() == Came.MISSING)
                        : first.came() == Came.LATE,
                first == null ? evidence(handed) : first.evidence());
    }

    private Aim aim(Objective objective) {
        var measured = objective.criteria().stream().map(this::measured).toList();
        return new Aim(
                objective,
                measured,
                together(measured),
                situation.exercise().judgements().get(objective.id()));
    }

    /// What its criteria say together; those not played say nothing.
    private static Reached together(List<Measured> measured) {
        int met = 0;
        int missed = 0;
        int open = 0;
        for (var one : measured)
            switch (one.reached()) {
                case MET -> met++;
                case MISSED -> missed++;
                case PARTLY_MET -> {
                    met++;
                    missed++;
                }
                case TO_JUDGE -> open++;
                case NOT_PLAYED -> {}
            }
        if (missed > 0) return met > 0 ? Reached.PARTLY_MET : Reached.MISSED;
        if (open > 0 || measured.isEmpty()) return Reached.TO_JUDGE;
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
        var evidence = new ArrayList<EntryId>();
        for (var one : needed) {
            if (one == null) continue;
            evidence.addAll(one.evidence());
            waited |= one.came() == Came.WAITED_FOR;
            if (one.came() != Came.NOT_ASKED) asked++;
            var seen = situation.exercise().sightings().get(one.action().id());
            if (seen == null) continue;
            came++;
            if (last == null || seen.time().compareTo(last) > 0) last = seen.time();
        }
        boolean all = came == needed.size();
        var took =
                all && last != null && from.isPresent()
                        ? notNegative(last.minus(from.get()))
                        : null;
        return new Measured(
                criterion,
                reached(criterion, all, came, asked, waited, took),
                took,
                evidence.stream().distinct().toList());
    }

    private static Reached reached(
            Criterion criterion,
            boolean all,
            int came,
            int asked,
            boolean waited,
            @Nullable Duration took) {
        if (asked == 0 && came == 0) return Reached.NOT_PLAYED;
        var within = criterion.within();
        if (all) {
            boolean late = within != null && took != null && took.compareTo(within) > 0;
            return late ? Reached.PARTLY_MET : Reached.MET;
        }
        // What may still come is not missed.
        if (waited) return Reached.TO_JUDGE;
        return came > 0 ? Reached.PARTLY_MET : Reached.MISSED;
    }

    /// From when on its time counts; empty when the inject it counts from was not given.
    private Optional<Duration> from(Criterion criterion) {
        if (criterion.from().isEmpty()) return Optional.of(Duration.ZERO);
        return Optional.ofNullable(given.get(criterion.from())).map(one -> elapsed(one.at()));
    }

    private Duration silence() {
        var plan = situation.document();
        var every = plan == null ? null : plan.arrangement().duty().entryEvery();
        return every == null ? USUAL_SILENCE : every;
    }

    private List<Gap> gaps() {
        var longest = silence();
        var gaps = new ArrayList<Gap>();
        var at = prepared.begins();
        @Nullable EntryId before = null;
        for (var line : situation.log().lines()) {
            var now = line.wording().happened().instant();
            if (now.isBefore(prepared.begins())) continue;
            if (now.isAfter(end)) break;
            add(gaps, longest, at, now, before, line.id());
            at = now;
            before = line.id();
        }
        add(gaps, longest, at, end, before, null);
        return gaps;
    }

    private void add(
            List<Gap> gaps,
            Duration longest,
            Instant from,
            Instant to,
            @Nullable EntryId before,
            @Nullable EntryId after) {
        var length = Duration.between(from, to);
        if (length.compareTo(longest) <= 0) return;
        var between = new ArrayList<EntryId>();
        if (before != null) between.add(before);
        if (after != null) between.add(after);
        gaps.add(new Gap(elapsed(from), length, between));
    }

    private List<Figure> times() {
        var figures = CrisisFigures.of(situation, end);
        var times = new ArrayList<Figure>();
        for (var kind :
                List.of(
                        FigureKind.TO_CELL_ACTIVE,
                        FigureKind.TO_FIRST_DECISION,
                        FigureKind.TO_FIRST_REPORT)) figures.figure(kind).ifPresent(times::add);
        return times;
    }
}
