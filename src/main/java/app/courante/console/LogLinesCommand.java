package app.courante.console;

import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.desk.Answer;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes each line of standard input into the running log.
@Command(name = "log", description = "usage.log")
final class LogLinesCommand implements Callable<Integer> {
    private final Invocation call;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "usage.log-kind")
    private Kind kind = Kind.INFORMATION;

    @Option(names = "--source", paramLabel = "SOURCE", descriptionKey = "usage.log-source")
    private String source = "";

    @Option(names = "--unverified", descriptionKey = "usage.log-unverified")
    private boolean unverified;

    @Option(names = "--crisis", paramLabel = "ID", descriptionKey = "usage.crisis")
    private @Nullable String crisis;

    LogLinesCommand(Invocation call) {
        this.call = call;
    }

    @Override
    public Integer call() throws IOException {
        boolean allWell = true;
        var input = new Input(call.terminal().in());
        try (var sitting = Sitting.down(call, crisis)) {
            for (var line = input.next(); line != null; line = input.next())
                if (!line.blank()) allWell &= log(sitting, line);
        }
        return allWell ? Exit.DONE : Exit.REFUSED;
    }

    private boolean log(Sitting sitting, Input.Line line) {
        try {
            return log(sitting, line.number(), line.text());
        } catch (LineFault fault) {
            warn(line.number(), fault.sentence(call.texts()));
            return false;
        }
    }

    private boolean log(Sitting sitting, int number, String text) {
        var entry = new LogEntry(kind, text, source, !unverified, "", null, null);
        sitting.comeTo(null);
        return switch (sitting.execute(entry, sitting.me(), null)) {
            case Answer.Done(var entries) -> {
                entries.forEach(written -> call.terminal().say(written.id().shown()));
                yield true;
            }
            case Answer.Refused(var why) -> {
                warn(number, call.texts().of("refusal", why));
                yield false;
            }
            case Answer.Failed(var failure) ->
                    throw Stop.failed(call.office().trouble(failure, call.texts()).sentence());
        };
    }

    private void warn(int line, String sentence) {
        call.terminal().warn(call.texts().of("console.input-line", line, sentence));
    }
}
