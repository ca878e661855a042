package app.courante.console;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the running log as CSV, signed first wherever that is ours to do.
@Command(name = "export-log", description = "usage.export-log")
final class ExportLogCommand implements Callable<Integer> {
    private final Invocation call;
    private final Papers papers;

    @Parameters(paramLabel = "OUT.csv", descriptionKey = "usage.export-file")
    private @Nullable Path file;

    @Option(names = "--crisis", paramLabel = "ID", descriptionKey = "usage.crisis")
    private @Nullable String crisis;

    @Option(names = "--force", descriptionKey = "usage.force")
    private boolean force;

    ExportLogCommand(Invocation call, Papers papers) {
        this.call = call;
        this.papers = papers;
    }

    @Override
    public Integer call() {
        var texts = call.texts();
        var out = Objects.requireNonNull(file);
        var target = OutFile.of(out, force, call);
        var situation = CrisisChoice.situation(crisis, call);
        if (!call.office().seal(call.data())) call.terminal().warn(texts.of("console.not-signed"));
        target.write(stream -> papers.writeCsv(situation, texts, stream));
        return Exit.DONE;
    }
}
