package app.courante.wording;

import app.courante.crisis.Exercise.Observation;
import app.courante.crisis.board.Debrief;
import app.courante.crisis.board.Debrief.Aim;
import app.courante.crisis.board.Debrief.Answer;
import app.courante.crisis.board.Debrief.Awaited;
import app.courante.crisis.board.Debrief.Came;
import app.courante.crisis.board.Debrief.Gap;
import app.courante.crisis.board.Debrief.Measured;
import app.courante.crisis.board.Debrief.Reached;
import app.courante.crisis.board.EarlierRuns.Held;
import app.courante.crisis.board.FigureComparison.Verdict;
import app.courante.text.Spans;
import app.courante.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the debrief of an exercise says, on the screen and on paper alike.
public record DebriefSentence(Texts texts) {
    /// How far a criterion is, and how long it took of the time it may take.
    public String criterion(Measured one) {
        var parts = new ArrayList<String>();
        parts.add(texts.of("reached", one.reached()));
        parts.add(one.criterion().text());
        add(parts, took(one.took(), one.criterion().within()));
        if (one.reached() == Reached.CUT_SHORT) parts.add(texts.of("debrief.cut-short"));
        return joined(parts);
    }

    /// `12 min out of 15 min`, as far as either is known.
    public String took(@Nullable Duration took, @Nullable Duration within) {
        if (took == null) return within == null ? "" : texts.of("debrief.within", span(within));
        return within == null ? span(took) : texts.of("debrief.took-of", span(took), span(within));
    }

    /// By which inject an expected action is called for, and how soon it came.
    public String calledFor(Awaited one) {
        var parts = new ArrayList<String>();
        parts.add(one.inject().number() + " " + one.inject().title());
        add(parts, took(one.after(), one.action().within()));
        if (one.came() == Came.CUT_SHORT) parts.add(texts.of("debrief.cut-short"));
        return joined(parts);
    }

    /// That a person judged, and why; empty when nobody has.
    public String judged(Aim aim) {
        var judged = aim.judged();
        if (judged == null) return "";
        return judged.reason().isEmpty()
                ? texts.of("debrief.judged")
                : texts.of("debrief.judged-because", judged.reason());
    }

    /// How soon something followed an inject; that nothing did, or may yet.
    public String reaction(Answer answer) {
        var reaction = answer.reaction();
        var said = reaction == null ? "" : texts.of("debrief.reacted", span(reaction));
        return switch (answer.came()) {
            case IN_TIME -> said;
            case LATE -> said + ", " + texts.of("came", answer.came());
            case WAITED_FOR -> texts.of("debrief.waiting");
            case MISSING -> texts.of("debrief.nothing-came");
            case CUT_SHORT -> texts.of("debrief.cut-short");
            case NOT_ASKED -> texts.of("debrief.none-expected");
        };
    }

    public String silent(Gap gap) {
        return texts.of("debrief.gap", span(gap.length()));
    }

    /// From when on nobody wrote.
    public String since(Gap gap) {
        return texts.of("debrief.gap-from", Spans.elapsed(gap.from(), texts));
    }

    /// When, where, of which inject and by whom something was noted.
    ///
    /// @param reference times of its day bear no date
    public String about(Observation one, Instant reference, ZoneId zone) {
        var parts = new ArrayList<String>();
        parts.add(Clocks.at(one.at(), reference, zone));
        add(parts, one.place());
        add(parts, one.inject().name());
        add(parts, one.observer());
        return joined(parts);
    }

    /// All of it in a few sentences.
    public String headline(Debrief debrief) {
        var said = new ArrayList<String>();
        said.add(
                texts.of(
                        "debrief.headline",
                        debrief.count(Reached.MET),
                        debrief.aims().size(),
                        debrief.seen(),
                        debrief.asked()));
        int cut = debrief.count(Came.CUT_SHORT);
        if (cut > 0) said.add(texts.of("debrief.headline-cut", cut));
        var median = debrief.medianReaction();
        if (median != null) said.add(texts.of("debrief.headline-median", span(median)));
        return String.join(" ", said);
    }

    /// A figure of this run against the same of an earlier one.
    ///
    /// @param over whether this run is over
    /// @param thenOver whether the earlier one is
    public String held(Held held, boolean over, boolean thenOver) {
        var figures = new FigureSentence(texts);
        var said =
                texts.of(
                        "debrief.against",
                        held.now() == null ? "–" : figures.amount(held.now(), over),
                        held.then() == null ? "–" : figures.amount(held.then(), thenOver));
        var difference = difference(held);
        return difference.isEmpty() ? said : said + " (" + difference + ")";
    }

    /// By how much it came sooner or later than then; empty when there is nothing to hold it
    /// against.
    public String difference(Held held) {
        var difference = held.difference();
        if (difference == null) return "";
        if (held.verdict() == Verdict.SAME) return texts.of("verdict.same");
        return texts.of(
                difference.isNegative() ? "debrief.sooner" : "debrief.later",
                span(difference.abs()));
    }

    /// Seconds count where minutes would say nothing.
    String span(Duration time) {
        return time.compareTo(Duration.ofMinutes(1)) < 0
                ? texts.of("debrief.seconds", time.toSeconds())
                : Spans.duration(time, texts);
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) parts.add(part);
    }

    private static String joined(List<String> parts) {
        return String.join(" · ", parts);
    }
}
