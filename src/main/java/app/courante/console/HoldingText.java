package app.courante.console;

import app.courante.console.StatusCommunication.AudienceLine;
import app.courante.console.StatusCommunication.MessageLine;
import app.courante.console.StatusCommunication.SolicitationLine;
import app.courante.console.StatusForesight.HypothesisLine;
import app.courante.console.StatusForesight.SupportLine;
import app.courante.console.StatusHolding.AheadLine;
import app.courante.console.StatusHolding.LossLine;
import app.courante.console.StatusHolding.MeasureLine;
import app.courante.crisis.Foresight.Outcome;
import app.courante.crisis.Foresight.Reply;
import app.courante.crisis.Likelihood;
import app.courante.crisis.Messages;
import app.courante.crisis.Solicitations;
import app.courante.json.Json;
import app.courante.text.Spans;
import app.courante.text.Texts;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// What the crisis costs and what was counted, what is said outside and what may come, in words.
///
/// @param time how an instant is written
record HoldingText(Texts texts, Function<Instant, String> time) {
    void lines(StatusReport report, List<String> lines) {
        if (report.holding() != null) holding(report.holding(), lines);
        if (report.communication() != null) communication(report.communication(), lines);
        if (report.foresight() != null) foresight(report.foresight(), lines);
    }

    private void holding(StatusHolding holding, List<String> lines) {
        if (!holding.losses().isEmpty()) {
            lines.add(
                    texts.of(
                            holding.partly() ? "status-line.loss-partly" : "status-line.loss",
                            holding.euros(),
                            holding.eurosPerHour()));
            for (var one : holding.losses()) lines.add("  " + loss(one));
        }
        if (!holding.ahead().isEmpty()) lines.add(texts.of("status-line.ahead"));
        for (var one : holding.ahead()) lines.add("  " + ahead(one));
        if (!holding.measures().isEmpty()) lines.add(texts.of("status-line.measures"));
        for (var one : holding.measures()) lines.add("  " + measure(one));
    }

    private String loss(LossLine one) {
        var said = texts.of("status-line.loss-of", one.name(), one.euros(), one.eurosPerHour());
        if (!one.interrupted().isZero())
            said +=
                    " · "
                            + texts.of(
                                    "status-line.interrupted",
                                    Spans.duration(one.interrupted(), texts));
        if (!one.degraded().isZero())
            said += " · " + texts.of("status-line.degraded", Spans.duration(one.degraded(), texts));
        var next = one.next();
        return next == null
                ? said
                : said
                        + " · "
                        + texts.of("status-line.next-impact", at(next.at()), next.description());
    }

    private String ahead(AheadLine one) {
        var said =
                one.resource() == null
                        ? one.name()
                        : texts.of("status-line.ahead-of", one.name(), one.resource());
        if (one.rto() != null) said += " · " + texts.of("status-line.breaks-rto", at(one.rto()));
        if (one.mtpd() != null) said += " · " + texts.of("status-line.breaks-mtpd", at(one.mtpd()));
        return said;
    }

    private String measure(MeasureLine one) {
        var said =
                texts.of(
                        "status-line.measure",
                        one.activity(),
                        one.name(),
                        NumberFormat.getInstance(texts.language().locale()).format(one.value()),
                        one.unit(),
                        at(one.at()));
        return one.kept() == null
                ? said
                : said + " · " + texts.of("status-line.measure-kept", one.kept());
    }

    private void communication(StatusCommunication outside, List<String> lines) {
        if (outside.audiences().isEmpty()
                && outside.messages().isEmpty()
                && outside.solicitations().isEmpty()) return;
        lines.add(
                texts.of(
                        "status-line.communication",
                        outside.late(),
                        outside.toApprove(),
                        outside.unanswered()));
        for (var one : outside.audiences()) lines.add("  " + audience(one));
        for (var one : outside.messages()) lines.add("  " + message(one));
        for (var one : outside.solicitations()) lines.add("  " + solicitation(one));
    }

    private String audience(AudienceLine one) {
        var channel = one.channel();
        if (one.last() != null && channel != null)
            return texts.of("report.heard", one.name(), at(one.last()), channel);
        var said = texts.of("report.not-heard", one.name());
        return one.due() == null ? said : said + " · " + due(one.due(), one.late());
    }

    private String message(MessageLine one) {
        return one.entry()
                + " · "
                + texts.of("message-state", Json.constant(Messages.State.class, one.state()))
                + " · "
                + one.title()
                + " · "
                + String.join(", ", one.audiences());
    }

    private String solicitation(SolicitationLine one) {
        var said =
                one.entry()
                        + " · "
                        + texts.of(
                                "solicitation-state",
                                Json.constant(Solicitations.State.class, one.state()))
                        + " · "
                        + one.from()
                        + texts.of("status-line.colon")
                        + one.asks();
        return one.due() == null ? said : said + " · " + due(one.due(), one.late());
    }

    private void foresight(StatusForesight foresight, List<String> lines) {
        if (foresight.hypotheses().isEmpty() && foresight.support().isEmpty()) return;
        lines.add(texts.of("report-part.foresight"));
        for (var one : foresight.hypotheses()) lines.add("  " + hypothesis(one));
        for (var one : foresight.support()) lines.add("  " + support(one));
    }

    private String hypothesis(HypothesisLine one) {
        var outcome = Json.constant(Outcome.class, one.outcome());
        var said =
                one.entry()
                        + " · "
                        + texts.of("likelihood", Json.constant(Likelihood.class, one.likelihood()))
                        + " · "
                        + one.text();
        return outcome == Outcome.OPEN
                ? said
                : said + " · " + texts.of("hypothesis-outcome", outcome);
    }

    private String support(SupportLine one) {
        var said =
                one.entry()
                        + " · "
                        + texts.of("support-reply", Json.constant(Reply.class, one.reply()))
                        + " · "
                        + one.what()
                        + (one.left().isEmpty()
                                ? ""
                                : " · " + texts.of("told.support-left", one.left()));
        return one.awaited() == null ? said : said + " · " + due(one.awaited(), one.late());
    }

    private String due(Instant due, boolean late) {
        return texts.of(late ? "status-line.late" : "status-line.due", at(due));
    }

    private String at(Instant instant) {
        return time.apply(instant);
    }
}
