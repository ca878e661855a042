package app.courante.ui.plan;

import app.courante.plan.DependencyGraph;
import app.courante.plan.DependencyGraph.Layer;
import app.courante.plan.Place;
import app.courante.plan.PlanPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where each thing of the dependency graph stands on the picture: a column a layer, each scrolled
/// by itself.
///
/// While a thing is chosen its own column stays whole, so that the arrows go through it; the others
/// show only what it concerns, beside it.
final class GraphLayout {
    static final double HEAD = 38;
    static final double ROW = 27;
    static final double BOX = 22;
    private static final double MARGIN = 14;

    private final DependencyGraph graph;
    private final List<Column> columns;
    private Reach reach = Reach.NONE;
    private double width;
    private double height;

    /// A line of a column.
    sealed interface Line {
        /// What the things below it are.
        record Title(PlanPart part) implements Line {}

        record Thing(Place place) implements Line {}
    }

    /// One layer as it is shown.
    static final class Column {
        private final Layer layer;
        private final Map<Place, Integer> index = new HashMap<>();
        private List<Line> lines = List.of();
        private double top;
        private double scroll;

        private Column(Layer layer) {
            this.layer = layer;
        }

        Layer layer() {
            return layer;
        }

        List<Line> lines() {
            return lines;
        }

        double y(int line) {
            return HEAD + top + line * ROW - scroll;
        }

        double scroll() {
            return scroll;
        }

        /// How high all its lines are.
        double length() {
            return lines.size() * ROW;
        }

        /// Its things from top to bottom.
        List<Place> places() {
            return lines.stream()
                    .flatMap(line ->
                            line instanceof Line.Thing(var place)
                                    ? Stream.of(place)
                                    : Stream.empty())
                    .toList();
        }

        private int indexOf(Place place) {
            return index.getOrDefault(place, -1);
        }

        private void show(List<Line> wanted) {
            lines = wanted;
            index.clear();
            for (int i = 0; i < lines.size(); i++)
                if (lines.get(i) instanceof Line.Thing(var place)) index.put(place, i);
        }
    }

    /// A thing's box.
    record Box(double x, double y, double width) {
        double middle() {
            return y + BOX / 2;
        }

        double right() {
            return x + width;
        }
    }

    GraphLayout(DependencyGraph graph) {
        this.graph = graph;
        columns = Stream.of(Layer.values()).map(Column::new).toList();
        show(Reach.NONE);
    }

    List<Column> columns() {
        return columns;
    }

    Column column(Layer layer) {
        return columns.get(indexOf(layer));
    }

    void resize(double newWidth, double newHeight) {
        if (newWidth == width && newHeight == height) return;
        width = newWidth;
        height = newHeight;
        settle();
    }

    void show(Reach wanted) {
        var chosen = wanted.chosen();
        var before = chosen == null ? Optional.<Box>empty() : box(chosen);
        reach = wanted;
        for (var column : columns) {
            boolean whole =
                    chosen == null || Layer.of(chosen.part()).equals(Optional.of(column.layer));
            column.show(lines(graph.in(column.layer), whole));
            if (whole && chosen != null) keep(column, chosen, before);
            else if (!whole) column.scroll = 0;
        }
        settle();
    }

    /// The chosen thing stays where it was seen.
    private static void keep(Column column, Place chosen, Optional<Box> before) {
        column.top = 0;
        before.ifPresent(box -> column.scroll = column.indexOf(chosen) * ROW - (box.y() - HEAD));
    }

    private List<Line> lines(List<Place> places, boolean whole) {
        var lines = new ArrayList<Line>();
        var seen = places.stream().filter(place -> whole || reach.concerns(place)).toList();
        boolean mixed = seen.stream().map(Place::part).distinct().count() > 1;
        PlanPart part = null;
        for (var place : seen) {
            if (mixed && place.part() != part) lines.add(new Line.Title(place.part()));
            part = place.part();
            lines.add(new Line.Thing(place));
        }
        return lines;
    }

    private void settle() {
        var chosen = reach.chosen();
        if (chosen != null) reveal(chosen);
        for (var column : columns) {
            clamp(column);
            boolean aside = chosen != null && column.indexOf(chosen) < 0;
            double spare = height - HEAD - column.length();
            double beside =
                    chosen == null
                            ? 0
                            : box(chosen).map(Box::middle).orElse(0.0) - HEAD - column.length() / 2;
            column.top = aside ? Math.clamp(beside, 0, Math.max(0, spare)) : 0;
        }
    }

    private void reveal(Place place) {
        for (var column : columns) {
            int index = column.indexOf(place);
            if (index < 0 || height <= 0) continue;
            double room = height - HEAD;
            column.scroll = Math.min(column.scroll, Math.max(0, (index - 1) * ROW));
            column.scroll = Math.max(column.scroll, (index + 2) * ROW - room);
            clamp(column);
        }
    }

    private void clamp(Column column) {
        double most = Math.max(0, column.length() - (height - HEAD));
        column.scroll = Math.clamp(column.scroll, 0, most);
    }

    /// Moves the column under this point.
    void scroll(double x, double pixels) {
        var column =
                columns.get(Math.clamp((int) (x / width * columns.size()), 0, columns.size() - 1));
        column.scroll += pixels;
        clamp(column);
    }

    double x(Layer layer) {
        return MARGIN + indexOf(layer) * (boxWidth() + gap());
    }

    /// Which column from the left a layer has.
    int indexOf(Layer layer) {
        return List.of(Layer.values()).indexOf(layer);
    }

    double boxWidth() {
        int count = columns.size();
        return (width - 2 * MARGIN - (count - 1) * gap()) / count;
    }

    private double gap() {
        return Math.clamp(width * 0.075, 40, 110);
    }

    /// Where a thing stands, inside or outside what is seen; empty when it is not shown now.
    Optional<Box> box(Place place) {
        var layer = Layer.of(place.part());
        if (layer.isEmpty()) return Optional.empty();
        var column = column(layer.get());
        int index = column.indexOf(place);
        return index < 0
                ? Optional.empty()
                : Optional.of(new Box(x(layer.get()), column.y(index), boxWidth()));
    }

    /// The thing under this point.
    Optional<Place> at(double x, double y) {
        if (y < HEAD) return Optional.empty();
        for (var column : columns) {
            double left = x(column.layer);
            int index = (int) Math.floor((y - column.y(0)) / ROW);
            if (x < left || x > left + boxWidth() || index < 0 || index >= column.lines.size())
                continue;
            if (column.lines.get(index) instanceof Line.Thing(var place)) return Optional.of(place);
        }
        return Optional.empty();
    }
}
