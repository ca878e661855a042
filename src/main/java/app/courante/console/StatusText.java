package app.courante.console;

import app.courante.console.StatusExercise.Phase;
import app.courante.console.StatusReport.CrisisLine;
import app.courante.console.StatusReport.CrisisPart;
import app.courante.console.StatusReport.LogPart;
import app.courante.console.StatusReport.PersonPart;
import app.courante.console.StatusReport.RolePart;
import app.courante.crisis.Kind;
import app.courante.json.Json;
import app.courante.text.Spans;
import app.courante.text.Texts;
import app.courante.wording.ShownPhones;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// How things stand, in words.
final class StatusText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Texts texts;
    private final ZoneId zone;

    StatusText(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    List<String> lines(StatusReport report) {
        var lines = new ArrayList<String>();
        if (report.exercise() != null) lines.addAll(exercise(report.exercise()));
        if (report.crisis() == null) lines.add(texts.of("console.no-crisis"));
        else crisis(report.crisis(), report.log(), lines);
        lines.addAll(new ConductText(texts, this::time).lines(report));
        var plan = report.plan();
        lines.add(
                plan == null
                        ? texts.of("status.no-plan")
                        : texts.of("status.plan", plan.title(), plan.version())
                                + " · "
                                + texts.of("status.in-force-since", time(plan.since())));
        if (!report.cell().isEmpty()) lines.add(texts.of("console.cell"));
        report.cell().forEach(role -> lines.add("  " + role(role)));
        if (!report.crises().isEmpty()) lines.add(texts.of("console.crises"));
        report.crises().forEach(crisis -> lines.add("  " + line(crisis)));
        return lines;
    }

    private List<String> exercise(StatusExercise one) {
        var lines = new ArrayList<String>();
        lines.add(texts.of("status-line.exercise", one.name(), one.scenario()));
        lines.add(
                "  "
                        + texts.of(
                                "status-line.exercise-runs",
                                texts.of("status-phase", Json.constant(Phase.class, one.phase())),
                                Spans.elapsed(one.elapsed(), texts),
                                one.speed()));
        lines.add(
                "  "
                        + texts.of(
                                "status-line.exercise-injects",
                                one.injects().getOrDefault("delivered", 0),
                                one.injects().getOrDefault("due", 0),
                                one.injects().getOrDefault("planned", 0),
                                one.objectivesReached(),
                                one.objectives().size()));
        var next = one.next();
        if (next != null)
            lines.add(
                    "  "
                            + texts.of(
                                    "status-line.exercise-next",
                                    next.inject(),
                                    next.title(),
                                    Spans.elapsed(next.at(), texts)));
        return lines;
    }

    private void crisis(CrisisPart crisis, LogPart log, List<String> lines) {
        lines.add("%s · %s · %s".formatted(crisis.number(), level(crisis), crisis.title()));
        lines.add(
                texts.of(
                        crisis.running() ? "console.running" : "console.ended",
                        Spans.elapsed(crisis.elapsed(), texts),
                        time(crisis.began().toInstant()),
                        crisis.openedBy()));
        lines.add(
                texts.of(
                        "console.counts",
                        log.lines(),
                        Arrays.stream(Kind.values())
                                .map(kind ->
                                        texts.of("kind", kind)
                                                + " "
                                                + log.counts().get(Json.word(kind)))
                                .collect(Collectors.joining(", ")),
                        log.unverified()));
        for (var decision : log.decisions())
            lines.add(
                    "  %s · %s · %s"
                            .formatted(
                                    decision.reference(),
                                    time(decision.happened().toInstant()),
                                    decision.text().lines().findFirst().orElse("")));
    }

    private String level(CrisisPart crisis) {
        if (crisis.imported()) return texts.of("level.imported");
        return crisis.levelName() == null
                ? texts.of("level.crisis", crisis.level())
                : texts.of("level.named", crisis.level(), crisis.levelName());
    }

    private String role(RolePart role) {
        var deputies =
                role.deputies().stream().map(PersonPart::name).collect(Collectors.joining(", "));
        var holder = role.holder() == null ? texts.of("console.nobody") : called(role.holder());
        return deputies.isEmpty()
                ? texts.of("console.role", role.name(), holder)
                : texts.of("console.role-deputies", role.name(), holder, deputies);
    }

    private String called(PersonPart person) {
        if (person.phones().isEmpty()) return person.name();
        var phone = person.phones().getFirst();
        return person.name()
                + " "
                + (person.doNotDial() == null ? phone : ShownPhones.marked(phone, texts));
    }

    private String line(CrisisLine crisis) {
        String state;
        if (crisis.imported()) state = texts.of("crises.imported");
        else if (crisis.closed() != null) state = texts.of("crises.closed");
        else state = texts.of("crises.running", crisis.level());
        return "%s · %s · %s · %s"
                .formatted(crisis.number(), time(crisis.began()), crisis.title(), state);
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }
}
