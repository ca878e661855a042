package app.courante.wording;

import app.courante.crisis.Deadlines.State;
import app.courante.crisis.Foresight.Request;
import app.courante.crisis.Messages;
import app.courante.crisis.RestartTask.Block;
import app.courante.crisis.board.PhoneBoard.Want;
import app.courante.crisis.board.ReportLine.Asked;
import app.courante.crisis.board.ReportLine.Assumed;
import app.courante.crisis.board.ReportLine.Audience;
import app.courante.crisis.board.ReportLine.Back;
import app.courante.crisis.board.ReportLine.Filing;
import app.courante.crisis.board.ReportLine.Matter;
import app.courante.crisis.board.ReportLine.Minute;
import app.courante.crisis.board.ReportLine.Phone;
import app.courante.crisis.board.ReportLine.Progress;
import app.courante.crisis.board.ReportLine.Task;
import app.courante.crisis.board.ReportLine.Waiting;
import app.courante.crisis.board.ReportLine.Wanted;
import app.courante.crisis.board.TaskLine;
import app.courante.text.Spans;
import app.courante.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How a situation report tells of one matter: the recovery, the numbers, what is filed and said
/// outside, what may come.
record MatterSentence(Texts texts, ZoneId zone, Instant now) {
    String of(Matter matter) {
        return switch (matter) {
            case Filing filing -> filing(filing);
            case Progress(var done, var whole, var end, var open, _) ->
                    end == null || done == whole
                            ? texts.of("report.tasks", done, whole)
                            : texts.of("report.tasks-until", done, whole, earliest(end, open));
            case Back back -> back(back);
            case Task(var task) -> task(task);
            case Phone phone -> phone(phone);
            case Audience audience -> audience(audience);
            case Waiting(var message) -> waiting(message);
            case Asked(var question, var late) -> {
                var from = parts(question.from(), question.organisation());
                var due = question.due();
                var said = texts.of("report.asked", at(question.at()), from, question.asks());
                yield late(due == null ? said : texts.of("report.by", said, at(due)), late);
            }
            case Assumed(var hypothesis) ->
                    parts(
                            texts.of("likelihood", hypothesis.likelihood())
                                    + texts.of("status-line.colon")
                                    + hypothesis.text(),
                            hypothesis.trigger().isEmpty()
                                    ? ""
                                    : texts.of("told.hypothesis-trigger", hypothesis.trigger()));
            case Minute minute -> minute(minute);
            case Wanted(var request, var late) -> wanted(request, late);
        };
    }

    private String minute(Minute minute) {
        return texts.of(
                "report.minute",
                minute.meeting(),
                minute.item(),
                minute.lines().stream()
                        .map(line -> line.wording().text().strip())
                        .map(text -> text.replaceAll("\\s*\\R\\s*", " / "))
                        .collect(Collectors.joining(texts.of("message.and"))));
    }

    private String wanted(Request request, boolean late) {
        var when = request.awaited();
        var said =
                parts(
                        texts.of("support-reply", request.reply())
                                + texts.of("status-line.colon")
                                + request.what(),
                        request.quantity(),
                        request.of());
        return late(when == null ? said : texts.of("report.by", said, at(when)), late);
    }

    private String late(String said, boolean late) {
        return late ? texts.of("report.late", said) : said;
    }

    private String filing(Filing filing) {
        var one = filing.deadline();
        var parts = new ArrayList<String>();
        parts.add(new DutySentence(texts, zone).of(one.duty(), one.what()));
        if (!one.filings().isEmpty() && !one.open()) {
            var last = one.filings().getLast();
            parts.add(texts.of("report.filed", at(last.at()), last.by()));
            if (!last.reference().isEmpty()) parts.add(last.reference());
        } else if (one.state() == State.WAIVED) parts.add(texts.of("report.waived", one.reason()));
        else if (filing.due() == null || !filing.binding())
            parts.add(texts.of("report.unclassified"));
        else
            parts.add(
                    texts.of(
                            filing.late() ? "report.file-passed" : "report.file-by",
                            at(filing.due()),
                            span(Duration.between(now, filing.due()).abs())));
        if (one.open() && !one.owner().name().isEmpty()) parts.add(one.owner().name());
        if (filing.unchecked()) parts.add(texts.of("deadlines.unchecked"));
        return late(String.join(" · ", parts), filing.late() && one.open());
    }

    private String back(Back back) {
        if (back.back() == null)
            return texts.of("report.back-never", back.name(), at(back.limit()));
        return back.margin().isNegative() || back.margin().isZero()
                ? texts.of(
                        "report.back-late",
                        back.name(),
                        earliest(back.back(), back.open()),
                        span(back.margin().abs()))
                : texts.of(
                        "report.back",
                        back.name(),
                        earliest(back.back(), back.open()),
                        span(back.margin()));
    }

    private String earliest(Instant when, String open) {
        return open.isEmpty() ? at(when) : texts.of("recovery.earliest", at(when), open);
    }

    private String task(TaskLine line) {
        var parts = new ArrayList<String>();
        parts.add(
                texts.of(
                        line.told().block() == null ? "report.task-runs" : "report.task-blocked",
                        line.place(),
                        line.task().name()));
        var block = line.told().block();
        if (block != null) parts.addAll(blocked(block));
        else if (line.slot() != null) parts.add(texts.of("report.until", at(line.slot().until())));
        var over = line.overrun(now);
        if (over.toMinutes() > 0) parts.add(texts.of("report.overrun", span(over)));
        return String.join(" · ", parts);
    }

    private List<String> blocked(Block block) {
        var parts = new ArrayList<String>();
        parts.add(block.reason());
        if (!block.on().isEmpty()) parts.add(texts.of("report.waits-for", block.on()));
        parts.add(texts.of("report.blocked-since", at(block.since())));
        if (block.expected() != null) parts.add(texts.of("report.expected", at(block.expected())));
        return parts;
    }

    private String phone(Phone phone) {
        var line = phone.line();
        var number = parts(line.number().number(), line.number().use());
        var switched = line.switched();
        var how =
                switched == null
                        ? ""
                        : texts.of(
                                "report.since",
                                texts.of("report-switch", switched.way(), switched.to().name()),
                                at(switched.from()));
        return parts(
                number,
                how,
                line.want() == Want.NOTHING ? "" : texts.of("telephony-want", line.want()));
    }

    private String audience(Audience audience) {
        var line = audience.line();
        var name = line.audience().name();
        var last = line.last();
        if (last != null) return texts.of("report.heard", name, at(last.at()), last.channel());
        var due = line.due();
        var said = texts.of("report.not-heard", name);
        return late(due == null ? said : texts.of("report.by", said, at(due)), audience.late());
    }

    private static String parts(String... all) {
        var said = new ArrayList<String>();
        for (var one : all) if (!one.isEmpty()) said.add(one);
        return String.join(" · ", said);
    }

    private String at(Instant instant) {
        return Clocks.at(instant, now, zone);
    }

    private String span(Duration length) {
        return Spans.duration(length, texts);
    }

    private String waiting(Messages.Message message) {
        return message.state() == Messages.State.APPROVED
                ? texts.of("report-message.approved", message.title(), at(message.since()))
                : texts.of("report-message.to-approve", message.title(), at(message.since()));
    }
}
