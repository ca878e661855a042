package app.courante.ui.plan;

import app.courante.plan.DependencyGraph;
import app.courante.plan.DependencyGraph.Layer;
import app.courante.plan.DependencyGraph.Need;
import app.courante.plan.Place;
import app.courante.plan.PlanPart;
import app.courante.ui.kit.Brush;
import app.courante.ui.kit.Brush.Face;
import app.courante.ui.kit.Ink;
import app.courante.ui.kit.Words;
import app.courante.ui.plan.GraphLayout.Box;
import app.courante.ui.plan.GraphLayout.Column;
import app.courante.ui.plan.GraphLayout.Line;
import app.courante.ui.plan.Reach.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;

/// Draws what is seen of the dependency graph: boxes in columns, and curves from what stands to
/// what it stands on.
final class GraphPainter {
    private static final double ROUND = 5;
    private static final double MARK = 16;

    private final DependencyGraph graph;
    private final GraphLayout layout;
    private final Words words;
    private final Map<Place, List<Place>> singlePoints;
    private Reach reach = Reach.NONE;

    GraphPainter(DependencyGraph graph, GraphLayout layout, Words words) {
        this.graph = graph;
        this.layout = layout;
        this.words = words;
        this.singlePoints = graph.singlePoints();
    }

    void show(Reach wanted) {
        reach = wanted;
    }

    void paint(Brush brush) {
        layout.resize(brush.width(), brush.height());
        for (var column : layout.columns())
            for (var place : column.places())
                for (var need : graph.needsOf(place)) curve(need, brush);
        for (var column : layout.columns()) {
            boxes(column, brush);
            thumb(column, brush);
        }
        brush.fill(Ink.PANEL).canvas().fillRect(0, 0, brush.width(), GraphLayout.HEAD - 6);
        for (var column : layout.columns()) head(column, brush);
    }

    private void head(Column column, Brush brush) {
        double x = layout.x(column.layer());
        double room = layout.boxWidth();
        int shown = column.places().size();
        int all = graph.in(column.layer()).size();
        var count =
                shown == all ? words.number(all) : words.number(shown) + "/" + words.number(all);
        double taken = brush.widthOf(count, Face.FIGURE);
        var name = words.of("plan.layer", column.layer()).toUpperCase(Locale.ROOT);
        brush.text(name, Face.SMALL_STRONG, Ink.MUTED, x, 17, room - taken - 8);
        brush.text(count, Face.FIGURE, Ink.MUTED, x + room - taken, 17, taken + 1);
    }

    private void boxes(Column column, Brush brush) {
        var lines = column.lines();
        for (int i = 0; i < lines.size(); i++) {
            double y = column.y(i);
            if (y + GraphLayout.ROW < GraphLayout.HEAD - 6 || y > brush.height()) continue;
            switch (lines.get(i)) {
                case Line.Title(var part) -> title(part, layout.x(column.layer()), y, brush);
                case Line.Thing(var place) ->
                        layout.box(place).ifPresent(box -> box(place, box, brush));
            }
        }
    }

    private void title(PlanPart part, double x, double y, Brush brush) {
        brush.text(
                kind(part),
                Face.SMALL,
                Ink.MUTED,
                x + 2,
                y + GraphLayout.BOX / 2 + 2,
                layout.boxWidth());
    }

    private String kind(PlanPart part) {
        return switch (part) {
            case NUMBER -> words.of("plan.head.numbers");
            case TRUNK -> words.of("plan.head.trunks");
            case BORDER_CONTROLLER -> words.of("plan.head.border-controllers");
            default -> words.of("plan.section", PlanSection.of(part));
        };
    }

    private void box(Place place, Box box, Brush brush) {
        var standing = reach.of(place);
        boolean quiet = standing == Standing.APART && reach.chosen() != null;
        var canvas = brush.canvas();
        brush.fill(Ink.PANEL);
        canvas.fillRoundRect(box.x(), box.y(), box.width(), GraphLayout.BOX, ROUND, ROUND);
        if (standing == Standing.CHOSEN) brush.fill(Ink.CHOSEN);
        else brush.fill(Ink.RAISED, quiet ? 0.4 : 1);
        canvas.fillRoundRect(box.x(), box.y(), box.width(), GraphLayout.BOX, ROUND, ROUND);
        boolean lit = standing != Standing.APART;
        brush.line(lit ? ink(standing) : Ink.LINE, lit ? 1.5 : 1);
        canvas.setLineDashes();
        canvas.strokeRoundRect(box.x(), box.y(), box.width(), GraphLayout.BOX, ROUND, ROUND);
        double x = box.x() + 8;
        if (lit && standing != Standing.CHOSEN) {
            GraphMarks.standing(standing, x + 4, box.middle(), brush);
            x += MARK;
        }
        double end = box.right() - 6 - single(place, box, standing, brush);
        var ink = standing == Standing.CHOSEN ? Ink.ON_TONE : quiet ? Ink.MUTED : Ink.TEXT;
        brush.text(PlanPlaces.name(place), Face.PLAIN, ink, x, box.middle(), end - x);
    }

    /// Marks a single point of failure, and answers how much room that took.
    private double single(Place place, Box box, Standing standing, Brush brush) {
        var stops = singlePoints.get(place);
        if (stops == null) return 0;
        var count = words.number(stops.size());
        double taken = brush.widthOf(count, Face.FIGURE);
        double x = box.right() - 7 - taken;
        boolean chosen = standing == Standing.CHOSEN;
        brush.text(count, Face.FIGURE, chosen ? Ink.ON_TONE : Ink.TEXT, x, box.middle(), taken + 1);
        GraphMarks.diamond(x - 8, box.middle(), chosen ? Ink.ON_TONE : Ink.ACT_NOW, brush);
        return taken + 18;
    }

    private static Ink ink(Standing standing) {
        return switch (standing) {
            case STOPPED -> Ink.ACT_NOW;
            case TOUCHED -> Ink.SOON;
            case CHOSEN, FOUNDATION -> Ink.CHOSEN;
            case APART -> Ink.FAINT;
        };
    }

    private void curve(Need need, Brush brush) {
        if (reach.chosen() != null && !reach.runsAlong(need.of(), need.on())) return;
        var from = layout.box(need.of());
        var to = layout.box(need.on());
        if (from.isEmpty() || to.isEmpty()) return;
        double y1 = from.get().middle();
        double y2 = to.get().middle();
        if (Math.max(y1, y2) < 0 || Math.min(y1, y2) > brush.height()) return;
        // Of a large plan's many ties, those of what is seen: the others would hide them.
        if (reach.chosen() == null && (y1 < 0 || y1 > brush.height())) return;
        pen(need, brush);
        double x1 = from.get().right();
        if (Layer.of(need.of().part()).equals(Layer.of(need.on().part())))
            bow(brush.canvas(), x1, y1, y2);
        else sweep(brush.canvas(), x1, y1, to.get().x(), y2);
    }

    private void pen(Need need, Brush brush) {
        brush.canvas().setLineDashes();
        if (reach.chosen() == null) {
            brush.line(Ink.FAINT, 1, 0.35);
            return;
        }
        boolean down = !reach.touched().contains(need.of());
        boolean stops = !need.replaceable() && reach.of(need.of()) == Standing.STOPPED;
        var ink = down ? Ink.CHOSEN : stops ? Ink.ACT_NOW : Ink.SOON;
        boolean direct = need.of().equals(reach.chosen()) || need.on().equals(reach.chosen());
        brush.line(ink, direct ? 2 : 1.2, direct ? 1 : 0.5);
        if (need.replaceable()) brush.canvas().setLineDashes(5, 4);
    }

    private static void sweep(GraphicsContext canvas, double x1, double y1, double x2, double y2) {
        double bend = Math.max(24, (x2 - x1) / 2);
        canvas.beginPath();
        canvas.moveTo(x1, y1);
        canvas.bezierCurveTo(x1 + bend, y1, x2 - bend, y2, x2, y2);
        canvas.stroke();
    }

    /// Within one column the curve leaves and comes back on the same side.
    private static void bow(GraphicsContext canvas, double x, double y1, double y2) {
        double bend = Math.min(34, 12 + Math.abs(y2 - y1) / 12);
        canvas.beginPath();
        canvas.moveTo(x, y1);
        canvas.bezierCurveTo(x + bend, y1, x + bend, y2, x, y2);
        canvas.stroke();
    }

    private void thumb(Column column, Brush brush) {
        double room = brush.height() - GraphLayout.HEAD;
        if (column.length() <= room) return;
        double length = Math.max(24, room * room / column.length());
        double y = GraphLayout.HEAD + (room - length) * column.scroll() / (column.length() - room);
        double x = layout.x(column.layer()) - 7;
        brush.fill(Ink.FAINT, 0.7).canvas().fillRoundRect(x, y, 3, length, 3, 3);
    }
}
