package app.courante.console;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a plan or a scenario again, in the order and the format that the new file's name tells.
@Command(name = "convert", description = "usage.convert")
final class ConvertCommand implements Callable<Integer> {
    private final Invocation call;
    private final Papers papers;

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "usage.convert-in")
    private @Nullable Path in;

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "usage.convert-out")
    private @Nullable Path out;

    @Option(names = "--force", descriptionKey = "usage.force")
    private boolean force;

    @Option(
            names = {"--drop-unreadable", "--keep-going"},
            descriptionKey = "usage.drop-unreadable-injects")
    private boolean dropUnreadable;

    ConvertCommand(Invocation call, Papers papers) {
        this.call = call;
        this.papers = papers;
    }

    @Override
    public Integer call() {
        var from = Objects.requireNonNull(in);
        var to = Objects.requireNonNull(out);
        var scenarios = new ScenarioPaper(call, papers.scenarios());
        scenarios.refuseUnknown(from, papers.scenarios().endings());
        scenarios.refuseUnknown(to, papers.scenarios().writtenEndings());
        var target = OutFile.of(to, force, call);
        var given = PlanBytes.of(from, call.texts());
        if (!papers.scenarios().isMeant(from.toString(), given)) {
            var plan = PlanPaper.written(to, PlanPaper.read(from, call, papers), call, papers);
            target.write(stream -> stream.write(plan));
            return Exit.DONE;
        }
        var found = scenarios.read(from, given, dropUnreadable);
        var content = scenarios.written(to, found.scenario());
        scenarios.writeBeside(to, found.files());
        target.write(stream -> stream.write(content));
        return Exit.DONE;
    }
}
