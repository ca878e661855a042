package app.courante.crisis.board;

import app.courante.crisis.board.FigureKind.Sense;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of several crises side by side, each held against the first.
public record FigureComparison(List<Row> rows) {
    /// One figure in all of them.
    ///
    /// @param name the name of what it is about by the plan; empty for what is named by its kind
    /// @param cells one a crisis, in their order
    public record Row(FigureKind kind, String id, String name, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A figure of one crisis.
    ///
    /// @param figure null when this crisis has none
    public record Cell(@Nullable Figure figure, Verdict verdict) {}

    /// How a figure stands to that of the first crisis.
    public enum Verdict {
        /// Of the first itself, of what has no better or worse, of what one of the two has not.
        NONE,
        SAME,
        BETTER,
        WORSE
    }

    private record Key(FigureKind kind, String id) {}

    public FigureComparison {
        rows = List.copyOf(rows);
    }

    /// The rows of these crises.
    ///
    /// @param all the first is the one that the others are held against
    public static FigureComparison of(List<CrisisFigures> all) {
        var names = new LinkedHashMap<Key, String>();
        for (var one : all)
            for (var figure : one.figures())
                names.putIfAbsent(new Key(figure.kind(), figure.id()), figure.name());
        var rows = new ArrayList<Row>();
        names.forEach((key, name) -> rows.add(row(key, name, all)));
        rows.sort(Comparator.comparing(Row::kind));
        return new FigureComparison(rows);
    }

    private static Row row(Key key, String name, List<CrisisFigures> all) {
        var cells = new ArrayList<Cell>();
        Figure first = null;
        for (var one : all) {
            var figure = one.figure(key.kind(), key.id()).orElse(null);
            cells.add(new Cell(figure, cells.isEmpty() ? Verdict.NONE : verdict(first, figure)));
            if (cells.size() == 1) first = figure;
        }
        return new Row(key.kind(), key.id(), name, cells);
    }

    private static Verdict verdict(@Nullable Figure first, @Nullable Figure other) {
        if (first == null || other == null) return Verdict.NONE;
        var sense = first.kind().sense();
        var before = first.worth();
        var after = other.worth();
        if (sense == Sense.NEITHER || before == null || after == null) return Verdict.NONE;
        int compared = Double.compare(after, before);
        if (compared == 0) return Verdict.SAME;
        return (compared < 0) == (sense == Sense.LESS) ? Verdict.BETTER : Verdict.WORSE;
    }
}
