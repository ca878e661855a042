package app.courante.console;

import app.courante.crisis.CrisisSummary;
import app.courante.json.Json;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Tells how things stand; works while a window is open and changes nothing.
@Command(name = "status", description = "usage.status")
final class StatusCommand implements Callable<Integer> {
    private final Invocation call;

    @Option(names = "--json", descriptionKey = "usage.json")
    private boolean json;

    @Option(names = "--crisis", paramLabel = "ID", descriptionKey = "usage.crisis")
    private @Nullable String crisis;

    StatusCommand(Invocation call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        var records = call.office().records(call.data());
        var crises = records.crises();
        var chosen =
                crisis == null
                        ? records.lastCrisis()
                        : CrisisChoice.of(
                                crisis,
                                crises.stream().map(CrisisSummary::id).toList(),
                                call.texts());
        var report = StatusReport.of(records.situation(chosen), crises, call.clock().instant());
        if (json) call.terminal().say(Json.line(report));
        else
            new StatusText(call.texts(), call.clock().getZone())
                    .lines(report)
                    .forEach(call.terminal()::say);
        return Exit.DONE;
    }
}
