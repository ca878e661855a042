package app.courante.crisis.board;

import app.courante.crisis.EntryId;
import app.courante.crisis.Exercise;
import app.courante.crisis.Exercise.Judgement;
import app.courante.crisis.Exercise.Prepared;
import app.courante.crisis.Situation;
import app.courante.exercise.Criterion;
import app.courante.exercise.ExpectedAction;
import app.courante.exercise.Inject;
import app.courante.exercise.Objective;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an exercise showed, as its log tells it: how soon the players reacted to each inject, what
/// was expected and came, how far each objective was reached, where the log fell silent.
///
/// @param lasted until its end; while it runs until the instant asked for
/// @param over whether it has ended
/// @param answers one for each inject that was given, in the order in which they were
/// @param awaited one for each expected action, in the order of the scenario
/// @param times the figures by which runs of the same scenario are compared
public record Debrief(
        Prepared prepared,
        Duration lasted,
        boolean over,
        List<Answer> answers,
        List<Awaited> awaited,
        List<Aim> aims,
        List<Gap> gaps,
        List<Figure> times) {
    /// What followed an inject.
    ///
    /// @param given on the clock of the exercise, from its start
    /// @param reaction from there to the first of what it calls for; null while none was seen
    /// @param came how the reaction came, or why there is none; `NOT_ASKED` where it calls for none
    /// @param evidence the entries: how it was given, and the first reaction
    public record Answer(
            Inject inject,
            Duration given,
            @Nullable Duration reaction,
            Came came,
            List<EntryId> evidence) {
        public Answer {
            evidence = List.copyOf(evidence);
        }

        /// Whether the reaction came, or is still missing, beyond what is expected.
        public boolean late() {
            return came.isLate();
        }
    }

    /// What became of something expected.
    public enum Came {
        IN_TIME,
        LATE,
        /// There is still time.
        WAITED_FOR,
        MISSING,
        /// The exercise ended before its time ran out: neither done nor missed.
        CUT_SHORT,
        /// The inject that calls for it was not played.
        NOT_ASKED;

        /// Whether it came, or is still missing, beyond its time.
        boolean isLate() {
            return this == LATE || this == MISSING;
        }
    }

    /// An expected action.
    ///
    /// @param after from the inject; null while it was not seen, or where the inject was not given
    public record Awaited(
            Inject inject,
            ExpectedAction action,
            Came came,
            @Nullable Duration after,
            List<EntryId> evidence) {
        public Awaited {
            evidence = List.copyOf(evidence);
        }
    }

    /// How far something is reached.
    public enum Reached {
        MET,
        PARTLY_MET,
        MISSED,
        /// It may still come.
        WAITED_FOR,
        /// The exercise ended before its time ran out: neither met nor missed.
        CUT_SHORT,
        /// Nothing of it was asked of the players.
        NOT_PLAYED,
        /// The log cannot tell: a person has to judge.
        TO_JUDGE
    }

    /// A criterion, measured.
    ///
    /// @param took from the inject from which time is counted to the last of what shows it
    public record Measured(
            Criterion criterion, Reached reached, @Nullable Duration took, List<EntryId> evidence) {
        public Measured {
            evidence = List.copyOf(evidence);
        }
    }

    /// An objective.
    ///
    /// @param measured what its criteria say
    /// @param judged what a person said of it, which counts for more; null when nobody has
    public record Aim(
            Objective objective,
            List<Measured> criteria,
            Reached measured,
            @Nullable Judgement judged) {
        public Aim {
            criteria = List.copyOf(criteria);
        }

        public Reached reached() {
            if (judged == null) return measured;
            return switch (judged.verdict()) {
                case MET -> Reached.MET;
                case PARTLY_MET -> Reached.PARTLY_MET;
                case MISSED -> Reached.MISSED;
            };
        }

        /// Every entry that it rests on, each once.
        public List<EntryId> evidence() {
            var all = new java.util.LinkedHashSet<EntryId>();
            for (var one : criteria) all.addAll(one.evidence());
            if (judged != null) all.add(judged.by());
            return List.copyOf(all);
        }
    }

    /// A time in which nobody wrote anything down.
    ///
    /// @param from on the clock of the exercise, from its start
    /// @param between the last entry before and the first after; only one at an end of the log
    public record Gap(Duration from, Duration length, List<EntryId> between) {
        public Gap {
            between = List.copyOf(between);
        }
    }

    public Debrief {
        answers = List.copyOf(answers);
        awaited = List.copyOf(awaited);
        aims = List.copyOf(aims);
        gaps = List.copyOf(gaps);
        times = List.copyOf(times);
    }

    /// Empty for a log in earnest.
    ///
    /// @param now what the clock of the exercise shows; counts only while it is not over
    public static Optional<Debrief> of(Situation situation, Instant now) {
        var exercise = situation.exercise();
        var prepared = exercise.prepared();
        if (prepared == null) return Optional.empty();
        return Optional.of(new Debriefing(situation, prepared, end(exercise, now)).debrief());
    }

    private static Instant end(Exercise exercise, Instant now) {
        var ended = exercise.ended();
        return ended == null ? now : ended;
    }

    /// How many of the expected actions that were asked for were seen, in time or late.
    public int seen() {
        return count(Came.IN_TIME) + count(Came.LATE);
    }

    /// How many were asked for, and had their time.
    public int asked() {
        return awaited.size() - count(Came.NOT_ASKED) - count(Came.CUT_SHORT);
    }

    /// How many of the expected actions came so, or did not.
    public int count(Came came) {
        return (int) awaited.stream().filter(one -> one.came() == came).count();
    }

    /// The middle one of all reaction times; null when there was no reaction.
    public @Nullable Duration medianReaction() {
        var all =
                answers.stream()
                        .map(Answer::reaction)
                        .filter(java.util.Objects::nonNull)
                        .sorted()
                        .toList();
        return all.isEmpty() ? null : all.get((all.size() - 1) / 2);
    }

    public int count(Reached reached) {
        return (int) aims.stream().filter(aim -> aim.reached() == reached).count();
    }
}
