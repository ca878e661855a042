package app.courante.console;

import app.courante.console.Papers.Paper;
import app.courante.json.Json;
import app.courante.plan.Gap;
import app.courante.plan.GapSeverity;
import app.courante.plan.Plan;
import app.courante.plan.PlanCheck;
import app.courante.text.Fault;
import app.courante.text.Spans;
import app.courante.text.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads a plan and tells its faults or, where it has none, its gaps.
@Command(name = "check", description = "usage.check")
final class CheckCommand implements Callable<Integer> {
    /// What `--json` prints. The names are frozen.
    record Report(String file, List<FaultLine> faults, List<GapLine> gaps) {}

    /// @param line 0 for the whole file, and in a workbook
    /// @param cell of a workbook, such as `Activités!F12`; otherwise empty
    record FaultLine(int line, String cell, String fault, String sentence) {}

    record GapLine(
            String severity, String gap, String part, String id, String name, String sentence) {}

    private final Invocation call;
    private final Papers papers;

    @Parameters(paramLabel = "PLAN", descriptionKey = "usage.check-plan")
    private @Nullable Path file;

    @Option(names = "--json", descriptionKey = "usage.json")
    private boolean json;

    CheckCommand(Invocation call, Papers papers) {
        this.call = call;
        this.papers = papers;
    }

    @Override
    public Integer call() {
        var plan = Objects.requireNonNull(file);
        var content = PlanBytes.of(plan, call.texts());
        return switch (papers.plan(plan.toString(), content)) {
            case Paper.Faulty<Plan>(var faults) -> faults(plan, faults);
            case Paper.Read<Plan>(var read) -> gaps(plan, PlanCheck.gapsOf(read));
        };
    }

    private int faults(Path plan, List<Fault> faults) {
        if (json)
            say(new Report(plan.toString(), faults.stream().map(this::line).toList(), List.of()));
        else faults.forEach(fault -> call.terminal().say(Faults.sentence(fault, call.texts())));
        return Exit.REFUSED;
    }

    private int gaps(Path plan, List<Gap> gaps) {
        var texts = call.texts();
        if (json)
            say(new Report(plan.toString(), List.of(), gaps.stream().map(this::line).toList()));
        else if (gaps.isEmpty()) call.terminal().say(texts.of("console.no-gap", plan));
        else
            for (var gap : gaps)
                call.terminal()
                        .say(texts.of("gap.severity", gap.severity()) + " · " + sentence(gap));
        return gaps.stream().anyMatch(gap -> gap.severity() == GapSeverity.SEVERE)
                ? Exit.REFUSED
                : Exit.DONE;
    }

    private void say(Report report) {
        call.terminal().say(Json.line(report));
    }

    private FaultLine line(Fault fault) {
        var word = fault.key().substring(fault.key().lastIndexOf('.') + 1);
        return new FaultLine(fault.line(), fault.cell(), word, call.texts().of(fault));
    }

    private GapLine line(Gap gap) {
        var place = gap.place();
        return new GapLine(
                Json.word(gap.severity()),
                Json.word(gap.kind()),
                Json.word(place.part()),
                place.id(),
                place.name(),
                sentence(gap));
    }

    /// `Backup cdr-nightly “Call records”: Backup too rare (24 h, 4 h)`.
    private String sentence(Gap gap) {
        var texts = call.texts();
        var details =
                gap.details().stream()
                        .map(detail -> detail(detail, texts))
                        .collect(Collectors.joining(", "));
        return texts.of(
                "console.gap",
                texts.of("plan.part", gap.place().part()),
                gap.place().id(),
                gap.place().name(),
                texts.of("gap", gap.kind()),
                details.isEmpty() ? 0 : 1,
                details);
    }

    private static String detail(Object detail, Texts texts) {
        return detail instanceof Duration span
                ? Spans.duration(span, texts)
                : String.valueOf(detail);
    }
}
