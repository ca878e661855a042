package app.courante.crisis.board;

import app.courante.crisis.Crisis;
import app.courante.crisis.CrisisEvent;
import app.courante.crisis.CrisisEvent.CrisisClosed;
import app.courante.crisis.CrisisEvent.CrisisReopened;
import app.courante.crisis.EntryId;
import app.courante.crisis.LogLine;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Figure.Amount.Lasting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The figures that are times, all of them counted from the beginning of the crisis.
record FigureTimes(Situation situation, Crisis crisis, Instant until, boolean running) {
    List<Figure> all() {
        var figures = new ArrayList<Figure>();
        var opening = CrisisFigures.opening(situation).map(LogLine::id).orElse(null);
        if (!crisis.imported()) {
            figures.add(time(FigureKind.TO_DECLARATION, crisis.opened(), opening, List.of()));
            figures.add(to(FigureKind.TO_ACTIVATION, CrisisFigures.activation(situation), opening));
            figures.add(
                    time(
                            FigureKind.TO_CELL_ACTIVE,
                            CellActive.at(situation),
                            opening,
                            new Sources(situation).cellActive()));
        }
        figures.add(to(FigureKind.TO_FIRST_DECISION, firstDecision(), opening));
        if (!crisis.imported()) {
            var reports = situation.conduct().reports().given();
            var first = reports.isEmpty() ? null : reports.getFirst();
            figures.add(
                    time(
                            FigureKind.TO_FIRST_REPORT,
                            first == null ? null : first.at(),
                            opening,
                            first == null ? List.of() : List.of(first.id())));
            silence().ifPresent(figures::add);
        }
        figures.add(lasted(opening));
        return figures;
    }

    private Figure to(FigureKind kind, Optional<LogLine> line, @Nullable EntryId opening) {
        return time(
                kind,
                line.map(FigureTimes::at).orElse(null),
                opening,
                line.map(one -> List.of(one.id())).orElse(List.of()));
    }

    private Figure time(
            FigureKind kind, @Nullable Instant at, @Nullable EntryId opening, List<EntryId> by) {
        var entries = Stream.concat(Stream.ofNullable(opening), by.stream()).distinct().toList();
        return new Figure(
                kind,
                "",
                "",
                at == null ? null : new Lasting(since(at), false),
                List.of(),
                at == null ? List.of() : entries);
    }

    /// What was told afterwards may lie before the beginning.
    private Duration since(Instant at) {
        var began = crisis.began().instant();
        return at.isBefore(began) ? Duration.ZERO : Duration.between(began, at);
    }

    /// The first that the cell took once its plan was active, or since the beginning where none
    /// was. Declaring, activating and setting the level are figures of their own, and how a cell
    /// comes to be; they are not what it decided.
    private Optional<LogLine> firstDecision() {
        var from = CrisisFigures.activation(situation).map(FigureTimes::at).orElse(Instant.MIN);
        return situation.log().lines().stream()
                .filter(line -> !line.reference().isEmpty())
                .filter(line -> !(line.entry().event() instanceof CrisisEvent))
                .filter(line -> !at(line).isBefore(from))
                .min(Comparator.comparing(FigureTimes::at));
    }

    private static Instant at(LogLine line) {
        return line.entry().times().happened().instant();
    }

    /// The longest time without a report, from the activation of the plan to the end of the crisis:
    /// what nobody was told after the last of them counts too.
    private Optional<Figure> silence() {
        var activation = CrisisFigures.activation(situation).orElse(null);
        if (activation == null) return Optional.empty();
        var before = at(activation);
        var by = List.of(activation.id());
        var longest = new Lasting(Duration.ZERO, false);
        var between = by;
        for (var report : situation.conduct().reports().given()) {
            if (report.at().isBefore(before)) continue;
            var length = Duration.between(before, report.at());
            if (length.compareTo(longest.length()) > 0) {
                longest = new Lasting(length, false);
                between = List.of(by.getFirst(), report.id());
            }
            before = report.at();
            by = List.of(report.id());
        }
        var last = Duration.between(before, until);
        if (last.compareTo(longest.length()) > 0) {
            longest = new Lasting(last, running);
            between = by;
        }
        return Optional.of(
                new Figure(FigureKind.LONGEST_WITHOUT_REPORT, "", "", longest, List.of(), between));
    }

    private Figure lasted(@Nullable EntryId opening) {
        var ends =
                situation.log().lines().stream()
                        .filter(line ->
                                line.entry().event() instanceof CrisisClosed
                                        || line.entry().event() instanceof CrisisReopened)
                        .map(LogLine::id);
        return new Figure(
                FigureKind.LASTED,
                "",
                "",
                new Lasting(since(until), running),
                List.of(),
                Stream.concat(Stream.ofNullable(opening), ends).toList());
    }
}
