package app.courante.console;

import app.courante.console.StatusActions.ActionLine;
import app.courante.console.StatusCallOut.PersonLine;
import app.courante.console.StatusCards.CardLine;
import app.courante.console.StatusCourse.ActiveLine;
import app.courante.console.StatusRoles.HolderLine;
import app.courante.console.StatusRoles.RoleLine;
import app.courante.crisis.ActivityState;
import app.courante.crisis.Deadlines;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Priority;
import app.courante.crisis.board.Candidate.Standing;
import app.courante.crisis.board.Severity;
import app.courante.json.Json;
import app.courante.plan.rule.Duty;
import app.courante.plan.rule.FilingStep;
import app.courante.plan.rule.Regime;
import app.courante.text.Spans;
import app.courante.text.Texts;
import app.courante.wording.DutySentence;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How the crisis is run, in words: course, alerts, activities, call-out, roles, cards, actions.
///
/// @param time how an instant is written
record ConductText(Texts texts, Function<Instant, String> time) {
    List<String> lines(StatusReport report) {
        var lines = new ArrayList<String>();
        if (report.course() != null) course(report, report.course(), lines);
        report.signals()
                .forEach(one ->
                        lines.add(
                                texts.of(
                                        "status-line.signal",
                                        one.entry(),
                                        at(one.seen()),
                                        one.text(),
                                        one.source())));
        alerts(report.alerts(), lines);
        if (!report.activities().isEmpty()) lines.add(texts.of("status-line.activities"));
        report.activities().forEach(one -> lines.add("  " + activity(one)));
        if (report.callOut() != null && report.callOut().roles() > 0)
            callOut(report.callOut(), lines);
        if (report.roles() != null && !report.roles().lines().isEmpty())
            roles(report.roles(), lines);
        if (report.cards() != null && report.cards().steps() > 0) cards(report.cards(), lines);
        if (report.actions() != null && report.actions().given() > 0)
            actions(report.actions(), lines);
        if (report.telephony() != null)
            new VoiceText(texts, time).telephony(report.telephony(), lines);
        new HoldingText(texts, time).lines(report, lines);
        if (!report.deadlines().isEmpty()) lines.add(texts.of("status-line.deadlines"));
        for (var one : report.deadlines()) lines.add("  " + deadline(one));
        if (report.recovery() != null && report.recovery().since() != null)
            lines.addAll(new RecoveryText(texts, time).lines(report.recovery()));
        return lines;
    }

    private void course(StatusReport report, StatusCourse course, List<String> lines) {
        lines.add(
                course.levels().stream()
                        .map(set -> texts.of("status-line.level", set.level(), at(set.since())))
                        .collect(Collectors.joining(" · ")));
        for (var one : course.active()) lines.add(active(one));
        if (!course.active().isEmpty())
            lines.add(
                    report.timeToCellActive() == null
                            ? texts.of("status-line.cell-not-active")
                            : texts.of("status-line.cell-active", span(report.timeToCellActive())));
        if (report.reportDue() != null)
            lines.add(texts.of("status-line.report-due", at(report.reportDue())));
    }

    private String active(ActiveLine one) {
        var side = texts.of("plan-side", Json.constant(PlanSide.class, one.side()));
        return one.scenario().isEmpty()
                ? texts.of("status-line.active", side, at(one.since()))
                : texts.of("status-line.active-for", side, at(one.since()), one.scenario());
    }

    private void alerts(List<StatusAlert> alerts, List<String> lines) {
        long hushed = alerts.stream().filter(one -> one.hushedBy() != null).count();
        if (!alerts.isEmpty())
            lines.add(texts.of("status-line.alerts", alerts.size() - hushed, hushed));
        for (var one : alerts) {
            var line =
                    "  "
                            + texts.of(
                                    "status-severity",
                                    Json.constant(Severity.class, one.severity()))
                            + " · "
                            + texts.of("alert.whole", one.title(), one.sentence());
            if (one.hushedBy() != null)
                line +=
                        " · "
                                + (one.hushedUntil() == null
                                        ? texts.of("status-line.acknowledged", one.hushedBy())
                                        : texts.of(
                                                "status-line.snoozed",
                                                one.hushedBy(),
                                                at(one.hushedUntil())));
            lines.add(line);
        }
    }

    private String activity(StatusActivity one) {
        var said =
                texts.of(
                        "status-line.activity",
                        one.name(),
                        texts.of(
                                "status-activity", Json.constant(ActivityState.class, one.state())),
                        at(one.since()));
        if (!one.service().isEmpty()) said += " · " + one.service();
        if (one.left() == null) return said;
        return said
                + " · "
                + (one.left().isNegative()
                        ? texts.of("status-line.mtpd-passed", span(one.left().negated()))
                        : texts.of("status-line.mtpd-left", span(one.left())));
    }

    private void callOut(StatusCallOut callOut, List<String> lines) {
        lines.add(
                texts.of(
                        "status-line.call-out",
                        callOut.rolesReached(),
                        callOut.roles(),
                        callOut.target(),
                        callOut.called(),
                        callOut.reached()));
        callOut.people().stream().filter(PersonLine::called).map(this::person).forEach(lines::add);
    }

    private String person(PersonLine one) {
        var said =
                "  "
                        + texts.of(
                                "status-line.person",
                                one.name(),
                                texts.of(
                                        "status-standing",
                                        Json.constant(Standing.class, one.state())),
                                one.attempts());
        if (one.arrived() != null)
            return said + " · " + texts.of("status-line.arrived", at(one.arrived()));
        return one.expected() == null
                ? said
                : said + " · " + texts.of("status-line.expected", at(one.expected()));
    }

    private void roles(StatusRoles roles, List<String> lines) {
        lines.add(texts.of("status-line.roles", roles.vacant(), roles.heldTwice()));
        for (var line : roles.lines()) lines.add("  " + role(line));
    }

    private String role(RoleLine line) {
        var said =
                line.vacantSince() != null
                        ? texts.of("status-line.vacant", line.name(), at(line.vacantSince()))
                        : line.name()
                                + texts.of("status-line.colon")
                                + line.holders().stream()
                                        .map(this::holder)
                                        .collect(Collectors.joining(", "));
        var handOver = line.handOver();
        return handOver == null
                ? said
                : said + " · " + texts.of("status-line.hand-over", handOver.to(), handOver.left());
    }

    private String holder(HolderLine one) {
        return texts.of("status-line.holder", one.name(), at(one.since()));
    }

    private void cards(StatusCards cards, List<String> lines) {
        lines.add(texts.of("status-line.cards", cards.settled(), cards.steps(), cards.overdue()));
        for (var card : cards.cards())
            if (card.settled() < card.steps()) lines.add("  " + card(card));
    }

    private String card(CardLine card) {
        return texts.of(
                "status-line.card", card.title(), card.settled(), card.steps(), card.overdue());
    }

    private void actions(StatusActions actions, List<String> lines) {
        lines.add(texts.of("status-line.actions", actions.open(), actions.overdue()));
        for (var line : actions.lines()) lines.add("  " + action(line));
    }

    private String action(ActionLine line) {
        var said =
                line.entry()
                        + " · "
                        + texts.of("priority", Json.constant(Priority.class, line.priority()))
                        + " · "
                        + line.text();
        if (!line.to().isEmpty()) said += " · " + line.to();
        if (line.due() == null) return said;
        return said
                + " · "
                + texts.of(line.overdue() ? "status-line.late" : "status-line.due", at(line.due()));
    }

    private String deadline(StatusDeadline one) {
        var duty =
                new Duty(
                        one.rule(),
                        Json.constant(Regime.class, one.regime()),
                        Json.constant(FilingStep.class, one.step()),
                        one.name());
        var said =
                one.entry()
                        + " · "
                        + new DutySentence(texts, ZoneOffset.UTC).of(duty, one.what())
                        + (one.unchecked() ? " · " + texts.of("deadlines.unchecked") : "");
        var state = texts.of("deadline-state", Json.constant(Deadlines.State.class, one.state()));
        if (one.due() == null || one.left() == null) return said + " · " + state;
        return said
                + " · "
                + (one.left().isNegative()
                        ? texts.of(
                                "status-line.deadline-passed",
                                at(one.due()),
                                span(one.left().negated()))
                        : texts.of("status-line.deadline-left", at(one.due()), span(one.left())));
    }

    private String at(Instant instant) {
        return time.apply(instant);
    }

    private String span(Duration span) {
        return Spans.duration(span, texts);
    }
}
