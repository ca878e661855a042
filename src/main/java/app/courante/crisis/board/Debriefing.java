package app.courante.crisis.board;

import app.courante.crisis.EntryId;
import app.courante.crisis.Exercise.Prepared;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Debrief.Answer;
import app.courante.crisis.board.Debrief.Gap;
import app.courante.exercise.ExerciseRun;
import app.courante.exercise.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Judges an exercise by its log.
final class Debriefing {
    /// Without a plan that says how long a log may be silent.
    private static final Duration USUAL_SILENCE = Duration.ofMinutes(20);

    /// By which runs of the same scenario are compared.
    private static final List<FigureKind> COMPARED =
            List.of(
                    FigureKind.TO_CELL_ACTIVE,
                    FigureKind.TO_FIRST_DECISION,
                    FigureKind.TO_FIRST_REPORT);

    private final Situation situation;
    private final Prepared prepared;
    private final Instant end;
    private final ExerciseRun run;
    private final List<Inject> injects;

    private final Judging judging;

    Debriefing(Situation situation, Prepared prepared, Instant end) {
        this.situation = situation;
        this.prepared = prepared;
        this.end = end;
        this.run = situation.exercise().played().orElseThrow();
        this.injects = run.injects();
        this.judging = new Judging(situation.exercise(), injects, elapsed(end));
    }

    Debrief debrief() {
        var answers = new ArrayList<Answer>();
        for (var inject : injects) {
            var handed = judging.given(inject);
            if (handed != null) answers.add(judging.answer(inject, handed));
        }
        answers.sort(java.util.Comparator.comparing(Answer::given));
        return new Debrief(
                prepared,
                elapsed(end),
                situation.exercise().ended() != null,
                answers,
                judging.awaited(),
                prepared.played().objectives().stream().map(judging::aim).toList(),
                gaps(),
                times());
    }

    private Duration elapsed(Instant at) {
        return situation.exercise().elapsed(at);
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
        var length = Duration.between(from, to).minus(jumped(elapsed(from), elapsed(to)));
        if (length.compareTo(longest) <= 0) return;
        var between = new ArrayList<EntryId>();
        if (before != null) between.add(before);
        if (after != null) between.add(after);
        gaps.add(new Gap(elapsed(from), length, between));
    }

    /// How much of a time the clock of the exercise left out.
    private Duration jumped(Duration from, Duration to) {
        return run.jumps().stream()
                .filter(jump -> jump.from().compareTo(from) >= 0 && jump.to().compareTo(to) <= 0)
                .map(jump -> jump.to().minus(jump.from()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private List<Figure> times() {
        return CrisisFigures.times(situation, end).stream()
                .filter(figure -> COMPARED.contains(figure.kind()))
                .toList();
    }
}
