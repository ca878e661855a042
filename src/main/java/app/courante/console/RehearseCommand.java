package app.courante.console;

import app.courante.exercise.Rehearsal;
import app.courante.exercise.Scenario;
import app.courante.exercise.Variant;
import app.courante.json.Json;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Plays a scenario with no players, at once: the schedule, what would never be played, and what
/// nobody could be judged by.
@Command(name = "rehearse", description = "usage.rehearse")
final class RehearseCommand implements Callable<Integer> {
    private final Invocation call;
    private final Papers papers;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "usage.rehearse-scenario")
    private @Nullable Path file;

    @Option(names = "--variant", paramLabel = "ID", descriptionKey = "usage.variant")
    private @Nullable String variant;

    @Option(names = "--json", descriptionKey = "usage.json")
    private boolean json;

    @Option(
            names = {"--drop-unreadable", "--keep-going"},
            descriptionKey = "usage.drop-unreadable-injects")
    private boolean dropUnreadable;

    RehearseCommand(Invocation call, Papers papers) {
        this.call = call;
        this.papers = papers;
    }

    @Override
    public Integer call() {
        var path = Objects.requireNonNull(file);
        var whole =
                new ScenarioPaper(call, papers.scenarios()).named(path, dropUnreadable).scenario();
        var asked = variant == null ? null : variant(whole, variant);
        var scenario = asked == null ? whole : whole.as(asked);
        var rehearsal = asked == null ? Rehearsal.of(whole) : Rehearsal.of(whole, asked);
        var report = RehearseReport.of(path.toString(), scenario, variant, rehearsal, call.texts());
        if (json) call.terminal().say(Json.line(report));
        else RehearseText.of(report, call.texts()).forEach(call.terminal()::say);
        return rehearsal.isSound() ? Exit.DONE : Exit.REFUSED;
    }

    private Variant variant(Scenario scenario, String id) {
        for (var found : scenario.variants()) if (found.id().equals(id)) return found;
        var known = scenario.variants().stream().map(Variant::id).toList();
        throw Stop.wrongUse(
                call.texts().of("console.variant-unknown", id, String.join(", ", known)));
    }
}
