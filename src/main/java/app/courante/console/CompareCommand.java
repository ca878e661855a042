package app.courante.console;

import app.courante.document.Comparison;
import app.courante.document.Difference;
import app.courante.document.Difference.Added;
import app.courante.document.Difference.Changed;
import app.courante.document.Difference.Moved;
import app.courante.document.Difference.Removed;
import app.courante.document.DifferenceSentence;
import app.courante.json.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells what differs between two plans.
@Command(name = "compare", description = "usage.compare")
final class CompareCommand implements Callable<Integer> {
    /// What `--json` prints. The names are frozen.
    record Report(String before, String after, List<Line> differences) {}

    /// @param from rank in the list before, counted from 1
    /// @param to rank in the list after, counted from 1
    record Line(
            String change,
            @Nullable String part,
            @Nullable String id,
            @Nullable String name,
            String path,
            @Nullable String before,
            @Nullable String after,
            @Nullable Integer from,
            @Nullable Integer to,
            String sentence) {}

    private final Invocation call;
    private final Papers papers;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "usage.compare-before")
    private @Nullable Path before;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "usage.compare-after")
    private @Nullable Path after;

    @Option(names = "--json", descriptionKey = "usage.json")
    private boolean json;

    CompareCommand(Invocation call, Papers papers) {
        this.call = call;
        this.papers = papers;
    }

    @Override
    public Integer call() {
        var one = Objects.requireNonNull(before);
        var other = Objects.requireNonNull(after);
        var found =
                Comparison.of(
                        PlanPaper.read(one, call, papers), PlanPaper.read(other, call, papers));
        if (json)
            call.terminal()
                    .say(
                            Json.line(
                                    new Report(
                                            one.toString(),
                                            other.toString(),
                                            found.stream().map(this::line).toList())));
        else if (found.isEmpty())
            call.terminal().say(call.texts().of("console.plans-equal", one, other));
        else found.forEach(difference -> call.terminal().say(sentence(difference)));
        return found.isEmpty() ? Exit.DONE : Exit.REFUSED;
    }

    private String sentence(Difference difference) {
        return DifferenceSentence.of(difference, call.texts());
    }

    private Line line(Difference difference) {
        return switch (difference.change()) {
            case Added(var text) -> line(difference, "added", null, text, null, null);
            case Removed(var text) -> line(difference, "removed", text, null, null, null);
            case Changed(var was, var is) -> line(difference, "changed", was, is, null, null);
            case Moved(var text, int from, int to) ->
                    line(difference, "moved", text, text, from + 1, to + 1);
        };
    }

    private Line line(
            Difference difference,
            String change,
            @Nullable String was,
            @Nullable String is,
            @Nullable Integer from,
            @Nullable Integer to) {
        var thing = difference.thing();
        return new Line(
                change,
                thing == null ? null : Json.word(thing.part()),
                thing == null ? null : thing.id(),
                thing == null ? null : thing.name(),
                difference.path().toString(),
                was,
                is,
                from,
                to,
                sentence(difference));
    }
}
