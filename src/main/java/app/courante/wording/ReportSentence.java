package app.courante.wording;

import app.courante.crisis.ActivityState;
import app.courante.crisis.LogLine;
import app.courante.crisis.Named;
import app.courante.crisis.PlanSide;
import app.courante.crisis.WrittenReport.Line;
import app.courante.crisis.WrittenReport.Mark;
import app.courante.crisis.WrittenReport.Part;
import app.courante.crisis.board.ReportLine;
import app.courante.crisis.board.ReportLine.Active;
import app.courante.crisis.board.ReportLine.ActivityChange;
import app.courante.crisis.board.ReportLine.Confirmed;
import app.courante.crisis.board.ReportLine.Corrected;
import app.courante.crisis.board.ReportLine.Counted;
import app.courante.crisis.board.ReportLine.Doing;
import app.courante.crisis.board.ReportLine.Due;
import app.courante.crisis.board.ReportLine.Known;
import app.courante.crisis.board.ReportLine.Level;
import app.courante.crisis.board.ReportLine.LevelChange;
import app.courante.crisis.board.ReportLine.Loss;
import app.courante.crisis.board.ReportLine.More;
import app.courante.crisis.board.ReportLine.Next;
import app.courante.crisis.board.ReportLine.None;
import app.courante.crisis.board.ReportLine.Running;
import app.courante.crisis.board.ReportLine.Staffed;
import app.courante.crisis.board.ReportLine.Told;
import app.courante.crisis.board.ReportLine.Written;
import app.courante.crisis.board.SituationReport;
import app.courante.crisis.board.SituationReport.Section;
import app.courante.text.Spans;
import app.courante.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A situation report put into words: its title, its parts, each line.
///
/// @param now the instant it tells of: hours of that day need no date
public record ReportSentence(Texts texts, ZoneId zone, Instant now) {
    /// A line keeps the numbers of so many entries; of a crowd the first are enough to begin with.
    private static final int MOST_ENTRIES = 200;

    /// The parts of a report that was built, as nobody has touched them yet.
    public static List<Part> parts(SituationReport report, Texts texts, ZoneId zone) {
        var sentence = new ReportSentence(texts, zone, report.at());
        return report.sections().stream().map(sentence::part).toList();
    }

    private Part part(Section section) {
        return new Part(
                texts.of("report-part", section.part()),
                section.lines().stream().map(this::line).toList());
    }

    private Line line(ReportLine line) {
        var entries = line.entries();
        return new Line(
                Mark.BUILT,
                of(line),
                "",
                entries.subList(0, Math.min(MOST_ENTRIES, entries.size())));
    }

    /// What the report says in short: the level, what is down, what is late, what comes next.
    public static String headline(SituationReport report, Texts texts, ZoneId zone) {
        int down = 0;
        int degraded = 0;
        int late = 0;
        int filings = 0;
        int broken = 0;
        for (var section : report.sections())
            for (var line : section.lines())
                switch (line) {
                    case Running running when running.going() -> {
                        down++;
                        if (broken(running)) broken++;
                    }
                    case ReportLine.Filing filing when filing.late() -> filings++;
                    case Running running when running.state() == ActivityState.DEGRADED ->
                            degraded++;
                    case Doing doing when doing.late() -> late++;
                    default -> {}
                }
        var said = texts.of("report.headline", report.level(), down, degraded, late);
        if (broken > 0) said += " " + texts.of("report.headline-broken", broken);
        if (filings > 0) said += " " + texts.of("report.headline-filings", filings);
        return report.next() == null
                ? said
                : said
                        + " "
                        + texts.of(
                                "report.headline-next",
                                Clocks.at(report.next(), report.at(), zone));
    }

    /// Whether it has been interrupted for longer than it may ever be.
    private static boolean broken(Running running) {
        var mtpd = running.mtpd();
        return mtpd != null && running.down().compareTo(mtpd) >= 0;
    }

    String of(ReportLine line) {
        return switch (line) {
            case Level level -> level(level);
            case Active(var side, var scenario, var since, _) ->
                    texts.of("report.active", side(side, scenario), at(since));
            case Known(var text, _) -> texts.of("report.known", text);
            case Written(var count, var since, _) ->
                    since == null
                            ? texts.of("report.written-first", count)
                            : texts.of("report.written", count, at(since));
            case Counted(var kind, var count, _) ->
                    texts.of("report.counted", texts.of("kind", kind), count);
            case LevelChange(var from, var to, var when, _) ->
                    texts.of("report.level-change", from, to, at(when));
            case ActivityChange change -> change(change);
            case Told(var told) -> told(told);
            case Corrected(var told) -> texts.of("report.corrected", told(told));
            case Confirmed(var told) -> texts.of("report.confirmed", told(told));
            case More(var count, _) -> texts.of("report.more", count);
            case None _ -> texts.of("report.none");
            case Running running -> running(running);
            case Loss(var loss, var anHour, var partly, _) ->
                    texts.of("report.loss", euros(loss), euros(anHour))
                            + (partly ? " · " + texts.of("report.loss-partly") : "");
            case Doing(var action, var late) -> doing(action, late);
            case Due(var what, var name, var when, _) -> due(what, name, when);
            case Staffed staffed -> staffed(staffed);
            case Next(var when, _) -> texts.of("report.next", at(when));
            case ReportLine.Matter matter -> new MatterSentence(texts, zone, now).of(matter);
        };
    }

    private String level(Level level) {
        var name =
                level.name().isEmpty()
                        ? texts.of("level.crisis", level.level())
                        : texts.of("level.named", level.level(), level.name());
        return texts.of(
                "report.level",
                name,
                at(level.since()),
                Spans.elapsed(Duration.between(level.began(), now), texts),
                at(level.began()));
    }

    private String side(PlanSide side, String scenario) {
        var whole = texts.of("plan-side", side);
        return scenario.isEmpty() ? whole : texts.of("told.for-scenario", whole, scenario);
    }

    private String change(ActivityChange change) {
        var said =
                texts.of(
                        "report.since",
                        texts.of("told.activity", change.to(), change.activity().name()),
                        at(change.at()));
        return change.service().isEmpty() ? said : said + " · " + change.service();
    }

    private String running(Running running) {
        var parts = new ArrayList<String>();
        parts.add(
                texts.of(
                        "report.since",
                        texts.of("told.activity", running.state(), running.activity().name()),
                        at(running.since())));
        if (!running.service().isEmpty()) parts.add(running.service());
        if (running.down().isPositive()) {
            parts.add(texts.of("report.down", span(running.down())));
            if (running.rto() != null) parts.add(limit("report.rto", running.rto(), running));
            if (running.mtpd() != null) parts.add(limit("report.mtpd", running.mtpd(), running));
        }
        if (running.loss() > 0) parts.add(texts.of("report.lost", euros(running.loss())));
        return String.join(" · ", parts);
    }

    /// A limit, and what is left of it or how far it has passed.
    private String limit(String key, Duration limit, Running running) {
        var said = texts.of(key, span(limit));
        if (!running.going()) return said;
        var left = limit.minus(running.down());
        return left.isNegative()
                ? texts.of("report.limit-passed", said, span(left.negated()))
                : texts.of("report.limit-left", said, span(left));
    }

    private String doing(app.courante.crisis.Actions.Action action, boolean late) {
        var said = action.text() + " · " + new ActionSentence(texts, zone).whole(action, now);
        var more = action.open() || action.result().isEmpty() ? "" : " · " + action.result();
        return late ? texts.of("report.late", said) : said + more;
    }

    private String due(Due.What what, String name, Instant when) {
        if (when.isBefore(now))
            return texts.of(
                    "report.late",
                    texts.of(
                            "report.due-passed",
                            at(when),
                            texts.of("report-due", what, name),
                            span(Duration.between(when, now))));
        return texts.of(
                "report.due",
                at(when),
                texts.of("report-due", what, name),
                span(Duration.between(now, when)));
    }

    private String staffed(Staffed staffed) {
        if (staffed.vacant() != null)
            return texts.of("report.vacant", staffed.role().name(), at(staffed.vacant()));
        return texts.of(
                "report.staffed",
                staffed.role().name(),
                staffed.holders().stream().map(Named::name).collect(Collectors.joining(", ")));
    }

    /// A line of the log with its hour, its reference, who told it, and its number.
    private String told(LogLine line) {
        var said = new EntrySentence(texts, zone).of(line).strip().replaceAll("\\s*\\R\\s*", " / ");
        var told = new ArrayList<String>();
        told.add(line.reference().isEmpty() ? said : line.reference() + " " + said);
        if (!line.decidedBy().isEmpty()) told.add(line.decidedBy());
        if (!line.source().isEmpty()) told.add(texts.of("log.source", line.source()));
        return at(line.wording().happened().instant())
                + " "
                + String.join(" · ", told)
                + " ["
                + line.id().shown()
                + "]";
    }

    private String at(Instant instant) {
        return Clocks.at(instant, now, zone);
    }

    private String span(Duration length) {
        return Spans.duration(length, texts);
    }

    private String euros(long amount) {
        return texts.of("report.euros", amount);
    }
}
