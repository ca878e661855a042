package app.courante.ui.deadlines;

import app.courante.crisis.board.DeadlineBoard.Line;
import app.courante.crisis.board.DeadlineBoard.Offer;
import app.courante.plan.rule.FilingStep;
import app.courante.plan.rule.Limit;
import app.courante.plan.rule.Regime;
import app.courante.plan.rule.Rule;
import app.courante.plan.rule.Term;
import app.courante.ui.kit.Words;
import app.courante.wording.DutySentence;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// How clocks of law and contracts are told on screen; limits on the clock of the authority.
///
/// @param zone of the authority
record DeadlineWords(Words words, ZoneId zone) {
    String name(Line line) {
        return duty().of(line.deadline().duty(), line.deadline().what());
    }

    String name(Rule rule) {
        return duty().of(rule.duty());
    }

    String name(Offer offer) {
        return switch (offer.regime()) {
            case GDPR, NIS2, DORA, LOPMI -> words.of("regime", offer.regime());
            case CONTRACT, OTHER -> name(offer.rules().getFirst());
        };
    }

    /// What is filed and how long there is for it: `alerte précoce 24 h`.
    String steps(Offer offer) {
        return String.join(
                " · ", offer.rules().stream().map(rule -> step(rule) + " " + term(rule)).toList());
    }

    private String step(Rule rule) {
        return rule.duty().regime() == Regime.CONTRACT || rule.duty().step() == FilingStep.SERVICE
                ? rule.law()
                : words.of("filing-step", rule.duty().step());
    }

    String term(Rule rule) {
        var own = term(rule.within());
        return rule.cap() == null ? own : own + " / " + hours(rule.cap());
    }

    String term(Term term) {
        return term.months() == 0 ? hours(term.time()) : words.of("term.months", term.months());
    }

    /// The law counts in hours, so `72 h` and never `3 j`.
    String hours(Duration time) {
        return time.toMinutesPart() == 0 && time.toHours() > 0 && time.toSecondsPart() == 0
                ? words.number(time.toHours()) + " h"
                : words.duration(time);
    }

    /// `sam. 28/11 14:05`, with the year when it is another one.
    String at(Instant instant, Instant now) {
        var there = instant.atZone(zone);
        var year = there.getYear() == now.atZone(zone).getYear() ? "" : "/uuuu";
        return DateTimeFormatter.ofPattern("EEE dd/MM" + year + " HH:mm", words.locale())
                .format(there);
    }

    String left(Instant due, Instant now) {
        var span = words.duration(Duration.between(now, due).abs());
        return words.of(now.isBefore(due) ? "deadlines.left" : "deadlines.passed", span);
    }

    /// Which part of the rule decided.
    String why(Rule rule, Limit limit) {
        return words.of(
                "limit-why",
                limit.why(),
                switch (limit.why()) {
                    case LENGTH -> term(rule.within());
                    case CAP, CAP_LAPSED, UNCLASSIFIED ->
                            rule.cap() == null ? "" : hours(rule.cap());
                },
                term(rule.within()));
    }

    /// That the limit was moved; empty where it was not.
    String moved(Limit limit, Instant now) {
        return limit.moved() ? words.of("deadlines.unmoved", at(limit.unmoved(), now)) : "";
    }

    /// What a form says before the clock is started.
    String preview(Rule rule, @Nullable Limit limit, Instant now) {
        var name = step(rule);
        if (limit == null) return name;
        var at = at(limit.at(), now);
        if (limit.why() == Limit.Why.UNCLASSIFIED)
            return words.of("deadline-form.preview-waits", name, at);
        var said =
                words.of(
                        now.isBefore(limit.at())
                                ? "deadline-form.preview"
                                : "deadline-form.preview-passed",
                        name,
                        at,
                        words.duration(Duration.between(now, limit.at()).abs()));
        var moved = moved(limit, now);
        return moved.isEmpty() ? said : said + " · " + moved;
    }

    private DutySentence duty() {
        return new DutySentence(words.texts(), words.zone());
    }
}
