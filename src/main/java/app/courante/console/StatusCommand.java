package app.courante.console;

import app.courante.json.Json;
import app.courante.wording.AlertSentence;
import java.time.Instant;
import java.time.ZoneId;
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

    @Option(names = "--at", paramLabel = "TIME", descriptionKey = "usage.at")
    private @Nullable String at;

    StatusCommand(Invocation call) {
        this.call = call;
    }

    @Override
    public Integer call() {
        var records = call.office().records(call.data());
        var crises = records.crises();
        var chosen = CrisisChoice.of(crisis, records, call.texts());
        var zone = call.clock().getZone();
        var instant = at == null ? null : instant(at, zone);
        var report =
                StatusReport.of(
                        instant == null
                                ? records.situation(chosen)
                                : records.situationAt(instant, chosen),
                        crises,
                        instant == null ? records.now() : instant,
                        new AlertSentence(call.texts(), zone));
        if (json) call.terminal().say(Json.line(report));
        else new StatusText(call.texts(), zone).lines(report).forEach(call.terminal()::say);
        return Exit.DONE;
    }

    private Instant instant(String text, ZoneId zone) {
        try {
            return WrittenTime.at(text, zone).toInstant();
        } catch (LineFault fault) {
            throw Stop.wrongUse(fault.sentence(call.texts()));
        }
    }
}
