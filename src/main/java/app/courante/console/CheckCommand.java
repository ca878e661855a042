package app.courante.console;

import app.courante.console.Papers.Paper;
import app.courante.json.Json;
import app.courante.plan.Completeness;
import app.courante.plan.Gap;
import app.courante.plan.PhoneRule;
import app.courante.plan.Plan;
import app.courante.plan.PlanCheck;
import app.courante.text.Fault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads a plan and tells its faults or, where it has none, its gaps and how complete it is.
@Command(name = "check", description = "usage.check")
final class CheckCommand implements Callable<Integer> {
    private final Invocation call;
    private final Papers papers;
    private final PhoneRule phones;

    @Parameters(paramLabel = "PLAN", descriptionKey = "usage.check-plan")
    private @Nullable Path file;

    @Option(names = "--json", descriptionKey = "usage.json")
    private boolean json;

    CheckCommand(Invocation call, Papers papers, PhoneRule phones) {
        this.call = call;
        this.papers = papers;
        this.phones = phones;
    }

    @Override
    public Integer call() {
        var plan = Objects.requireNonNull(file);
        var content = PlanBytes.of(plan, call.texts());
        return switch (papers.plan(plan.toString(), content)) {
            case Paper.Faulty<Plan>(var faults) -> faults(plan, faults);
            case Paper.Read<Plan>(var read) -> gaps(plan, read);
        };
    }

    private int faults(Path plan, List<Fault> faults) {
        if (json) say(CheckReport.ofFaults(plan, faults, call.texts()));
        else faults.forEach(fault -> call.terminal().say(Faults.sentence(fault, call.texts())));
        return Exit.REFUSED;
    }

    private int gaps(Path plan, Plan read) {
        var gaps = PlanCheck.gapsOf(read, LocalDate.now(call.clock()), phones);
        var completeness = Completeness.of(read);
        if (json) say(CheckReport.ofPlan(plan, gaps, completeness, call.texts()));
        else tell(plan, gaps, completeness);
        return gaps.stream().anyMatch(CheckReport::isSevere) ? Exit.REFUSED : Exit.DONE;
    }

    private void tell(Path plan, List<Gap> gaps, Completeness completeness) {
        var texts = call.texts();
        if (gaps.isEmpty()) call.terminal().say(texts.of("console.no-gap", plan));
        for (var gap : gaps)
            call.terminal()
                    .say(
                            texts.of("gap.severity", gap.severity())
                                    + " · "
                                    + CheckReport.sentence(gap, texts));
        call.terminal().say(texts.of("completeness.pill", completeness.percent(), gaps.size()));
    }

    private void say(CheckReport report) {
        call.terminal().say(Json.line(report));
    }
}
