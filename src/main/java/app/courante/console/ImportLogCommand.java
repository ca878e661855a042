package app.courante.console;

import app.courante.console.Papers.Paper;
import app.courante.desk.Answer;
import app.courante.intake.Finding;
import app.courante.intake.LogReading;
import app.courante.intake.Mapping;
import app.courante.intake.Sheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes in a log kept elsewhere as a crisis of its own: all of it or nothing.
@Command(name = "import-log", description = "usage.import-log")
final class ImportLogCommand implements Callable<Integer> {
    private final Invocation call;
    private final Papers papers;

    @Parameters(paramLabel = "FILE", descriptionKey = "usage.import-file")
    private @Nullable Path file;

    @Option(
            names = "--title",
            required = true,
            paramLabel = "TITLE",
            descriptionKey = "usage.import-title")
    private String title = "";

    @Mixin private final Columns columns = new Columns();

    @Option(
            names = {"--drop-unreadable", "--keep-going"},
            descriptionKey = "usage.drop-unreadable")
    private boolean dropUnreadable;

    ImportLogCommand(Invocation call, Papers papers) {
        this.call = call;
        this.papers = papers;
    }

    @Override
    public Integer call() {
        var table = Objects.requireNonNull(file);
        var zone = columns.zone(call.texts());
        return switch (papers.tables(table)) {
            case Paper.Read<List<Sheet>>(var sheets) -> {
                var sheet = columns.sheet(sheets, call.texts());
                yield takeIn(table, sheet, columns.mapping(sheet, zone, call.texts()));
            }
            case Paper.Faulty<List<Sheet>>(var faults) -> {
                faults.forEach(fault -> call.terminal().warn(Faults.sentence(fault, call.texts())));
                yield Exit.REFUSED;
            }
        };
    }

    private int takeIn(Path table, Sheet sheet, Mapping mapping) {
        var texts = call.texts();
        var reading = LogReading.of(sheet, mapping);
        reading.findings().forEach(finding -> say(table, finding));
        int blocking = reading.blocking().size();
        if (blocking > 0 && !dropUnreadable)
            throw Stop.refused(texts.of("console.rows-unreadable", blocking));
        var command = reading.command(title, String.valueOf(table.getFileName()));
        try (var sitting = Sitting.down(call, null)) {
            return switch (sitting.execute(command, sitting.me(), null)) {
                case Answer.Done(var entries) -> {
                    entries.forEach(entry -> call.terminal().say(entry.id().shown()));
                    yield Exit.DONE;
                }
                case Answer.Refused(var why) -> throw Stop.refused(texts.of("refusal", why));
                case Answer.Failed(var failure) ->
                        throw Stop.failed(call.office().trouble(failure, texts).sentence());
            };
        }
    }

    private void say(Path table, Finding finding) {
        var sentence = call.texts().of("finding", finding.kind(), finding.details().toArray());
        call.terminal().say(Faults.at(table.toString(), finding.line(), sentence));
    }
}
