package app.courante.console;

import app.courante.crisis.CrisisId;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.board.CrisisFigures;
import app.courante.crisis.board.FigureComparison;
import app.courante.crisis.board.FigureComparison.Cell;
import app.courante.crisis.board.FigureComparison.Row;
import app.courante.crisis.board.FigureComparison.Verdict;
import app.courante.json.Json;
import app.courante.wording.FigureSentence;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts the figures of crises side by side; works while a window is open and changes nothing.
@Command(name = "compare-crises", description = "usage.compare-crises")
final class CompareCrisesCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Invocation call;

    @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "usage.compare-crises-which")
    private List<String> named = new ArrayList<>();

    @Option(names = "--json", descriptionKey = "usage.json")
    private boolean json;

    CompareCrisesCommand(Invocation call) {
        this.call = call;
    }

    /// What `--json` prints.
    ///
    /// @param exercise the name of the exercise that they are of; absent in earnest
    /// @param figures one row a figure, each with a cell a crisis in the order of `crises`
    record Report(@Nullable String exercise, List<CrisisHead> crises, List<FigureRow> figures) {}

    record CrisisHead(
            String id,
            String number,
            String title,
            boolean imported,
            Instant began,
            @Nullable Instant closed) {}

    record FigureRow(String figure, @Nullable String about, List<FigureCell> cells) {}

    /// @param verdict `better`, `worse` or `same` than in the first crisis
    record FigureCell(@Nullable StatusFigure value, @Nullable String verdict) {}

    @Override
    public Integer call() {
        var records = call.office().records(call.data());
        var all = records.crises();
        var ids = all.stream().map(CrisisSummary::id).toList();
        var chosen = new ArrayList<CrisisId>();
        for (var name : named) chosen.add(CrisisChoice.of(name, ids, call.texts()));
        // Nobody named: all of them, the earliest first.
        if (chosen.isEmpty())
            all.stream()
                    .sorted(java.util.Comparator.comparing(CrisisSummary::began))
                    .map(CrisisSummary::id)
                    .forEach(chosen::add);
        if (chosen.isEmpty()) throw Stop.refused(call.texts().of("console.no-crisis"));
        var heads = chosen.stream().map(id -> head(summary(all, id))).toList();
        var now = records.now();
        var exercise = records.situation(chosen.getFirst()).exercise().prepared();
        var compared =
                FigureComparison.of(
                        chosen.stream()
                                .map(id -> CrisisFigures.of(records.situation(id), now))
                                .toList());
        if (json)
            call.terminal()
                    .say(
                            Json.line(
                                    new Report(
                                            exercise == null ? null : exercise.name(),
                                            heads,
                                            compared.rows().stream().map(this::row).toList())));
        else {
            if (exercise != null) call.terminal().say(call.texts().of("exercise.band"));
            say(heads, compared);
        }
        return Exit.DONE;
    }

    private static CrisisSummary summary(List<CrisisSummary> all, CrisisId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static CrisisHead head(CrisisSummary crisis) {
        return new CrisisHead(
                crisis.id().value(),
                CrisisChoice.shown(crisis.id()),
                crisis.title(),
                crisis.imported(),
                crisis.began(),
                crisis.closed());
    }

    private FigureRow row(Row row) {
        return new FigureRow(
                Json.word(row.kind()),
                row.id().isEmpty() ? null : row.id(),
                row.cells().stream().map(CompareCrisesCommand::cell).toList());
    }

    private static FigureCell cell(Cell cell) {
        return new FigureCell(
                cell.figure() == null ? null : StatusFigure.of(cell.figure()),
                cell.verdict() == Verdict.NONE ? null : Json.word(cell.verdict()));
    }

    private void say(List<CrisisHead> heads, FigureComparison compared) {
        var zone = call.clock().getZone();
        for (var head : heads)
            call.terminal()
                    .say(
                            "%s · %s · %s"
                                    .formatted(
                                            head.number(),
                                            TIME.format(head.began().atZone(zone)),
                                            head.title()));
        var sentence = new FigureSentence(call.texts());
        for (var row : compared.rows())
            call.terminal()
                    .say(
                            sentence.name(row.kind(), row.id(), row.name())
                                    + ": "
                                    + String.join(
                                            " | ",
                                            row.cells().stream()
                                                    .map(cell -> said(cell, sentence))
                                                    .toList()));
    }

    private String said(Cell cell, FigureSentence sentence) {
        if (cell.figure() == null) return "–";
        var amount = sentence.amount(Objects.requireNonNull(cell.figure()));
        return cell.verdict() == Verdict.NONE
                ? amount
                : amount + " (" + call.texts().of("verdict", cell.verdict()) + ")";
    }
}
