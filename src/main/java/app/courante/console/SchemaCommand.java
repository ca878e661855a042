package app.courante.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Prints the JSON schema of a plan's file, for editors and for other programs.
@Command(name = "schema", description = "usage.schema")
final class SchemaCommand implements Callable<Integer> {
    private final Invocation call;
    private final Papers papers;

    SchemaCommand(Invocation call, Papers papers) {
        this.call = call;
        this.papers = papers;
    }

    @Override
    public Integer call() {
        papers.schema().lines().forEach(call.terminal()::say);
        return Exit.DONE;
    }
}
