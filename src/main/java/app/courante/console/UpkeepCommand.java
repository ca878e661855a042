package app.courante.console;

import app.courante.console.Papers.Paper;
import app.courante.json.Json;
import app.courante.plan.DueDate;
import app.courante.plan.DueState;
import app.courante.plan.Plan;
import app.courante.plan.UpkeepCalendar;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells what falls due in the upkeep of a plan, and writes it for calendars.
@Command(name = "upkeep", description = "usage.upkeep")
final class UpkeepCommand implements Callable<Integer> {
    private final Invocation call;
    private final Papers papers;

    @Parameters(paramLabel = "PLAN", arity = "0..1", descriptionKey = "usage.upkeep-plan")
    private @Nullable Path file;

    @Option(names = "--json", descriptionKey = "usage.json")
    private boolean json;

    @Option(names = "--ics", paramLabel = "OUT", descriptionKey = "usage.ics")
    private @Nullable Path ics;

    @Option(names = "--force", descriptionKey = "usage.force")
    private boolean force;

    UpkeepCommand(Invocation call, Papers papers) {
        this.call = call;
        this.papers = papers;
    }

    @Override
    public Integer call() {
        var out = ics == null ? null : OutFile.of(ics, force, call);
        var plan = file == null ? planInForce() : read(file);
        if (plan == null) return Exit.REFUSED;
        var now = call.clock().instant();
        var today = LocalDate.ofInstant(now, call.clock().getZone());
        var dates = UpkeepCalendar.of(plan, today);
        if (out != null)
            out.write(stream -> papers.writeCalendar(plan, dates, call.texts(), now, stream));
        if (json) call.terminal().say(Json.line(UpkeepReport.of(plan, dates, today, call.texts())));
        else if (out == null) say(plan, dates, today);
        return dates.stream().anyMatch(due -> due.state() == DueState.OVERDUE)
                ? Exit.REFUSED
                : Exit.DONE;
    }

    private Plan planInForce() {
        var situation = call.office().records(call.data()).situation(null);
        if (situation.exercise().isPrepared())
            throw Stop.refused(call.texts().of("console.upkeep-exercise"));
        var plan = situation.document();
        if (plan == null)
            throw Stop.refused(call.texts().of("console.no-plan-in-force", call.data()));
        return plan;
    }

    /// Null once the faults are told.
    private @Nullable Plan read(Path path) {
        return switch (papers.plan(path.toString(), PlanBytes.of(path, call.texts()))) {
            case Paper.Read<Plan>(var plan) -> plan;
            case Paper.Faulty<Plan>(var faults) -> {
                for (var fault : faults) call.terminal().warn(Faults.sentence(fault, call.texts()));
                yield null;
            }
        };
    }

    private void say(Plan plan, List<DueDate> dates, LocalDate today) {
        var texts = call.texts();
        if (dates.isEmpty())
            call.terminal().say(texts.of("console.nothing-due", plan.identity().title()));
        for (var due : dates) {
            long days = ChronoUnit.DAYS.between(today, due.on());
            call.terminal()
                    .say(
                            texts.of(
                                    "console.due",
                                    texts.of("due.state", due.state()),
                                    due.on(),
                                    days < 0
                                            ? texts.of("due.late", -days)
                                            : texts.of("due.in", days),
                                    texts.of(
                                            "due.what",
                                            due.kind(),
                                            due.place().name(),
                                            due.action(),
                                            due.people()),
                                    due.owner().isEmpty() ? texts.of("due.nobody") : due.owner()));
        }
    }
}
