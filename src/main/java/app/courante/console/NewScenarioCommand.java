package app.courante.console;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes one of the scenarios that come with the program, to make one's own of it.
@Command(name = "new-scenario", description = "usage.new-scenario")
final class NewScenarioCommand implements Callable<Integer> {
    private final Invocation call;
    private final Papers papers;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "usage.ready-scenario")
    private String name = "";

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "usage.new-scenario-out")
    private @Nullable Path out;

    @Option(names = "--force", descriptionKey = "usage.force")
    private boolean force;

    NewScenarioCommand(Invocation call, Papers papers) {
        this.call = call;
        this.papers = papers;
    }

    @Override
    public Integer call() {
        var texts = call.texts();
        var to = Objects.requireNonNull(out);
        var scenarios = papers.scenarios();
        var yaml = scenarios.ready(name, texts.language());
        if (yaml == null)
            throw Stop.wrongUse(
                    texts.of(
                            "console.scenario-unknown",
                            name,
                            String.join(", ", scenarios.allReady())));
        var paper = new ScenarioPaper(call, scenarios);
        paper.refuseUnknown(to, scenarios.writtenEndings());
        var target = OutFile.of(to, force, call);
        var scenario = paper.readAlone(Path.of(name + ".yaml"), yaml, false).scenario();
        var content = paper.written(to, scenario);
        target.write(stream -> stream.write(content));
        return Exit.DONE;
    }
}
