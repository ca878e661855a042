package app.courante.ui.activities;

import app.courante.crisis.Measures.Point;
import app.courante.crisis.Measures.Series;
import app.courante.plan.Indicator;
import app.courante.ui.kit.Brush;
import app.courante.ui.kit.Brush.Face;
import app.courante.ui.kit.Ink;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Paints a series of figures: a line that is broken where figures are wanting, what is beyond the
/// level kept as squares, the levels themselves as dashed lines with their names.
final class MeasurePainter {
    private static final double LEFT = 56;
    private static final double RIGHT = 14;
    private static final double TOP = 30;
    private static final double BOTTOM = 24;
    private static final double DOT = 3;
    private static final int MOST_DOTS = 240;
    private static final int GAP_TIMES = 3;

    private final Words words;
    private final Series series;
    private final @Nullable Indicator indicator;
    private final Instant now;
    private final Set<Integer> gaps = new TreeSet<>();
    private final boolean silent;
    private double least;
    private double most;

    MeasurePainter(Words words, Series series, @Nullable Indicator indicator, Instant now) {
        this.words = words;
        this.series = series;
        this.indicator = indicator;
        this.now = now;
        gaps.addAll(gaps(series.points()));
        silent = silent(series.points(), now);
        least = 0;
        most = 1;
        for (var point : series.points()) {
            least = Math.min(least, point.value());
            most = Math.max(most, point.value());
        }
        for (var level : levels()) most = Math.max(most, level);
        most += (most - least) * 0.08;
    }

    private List<Long> levels() {
        var levels = new ArrayList<Long>();
        if (indicator != null && indicator.kept() != null) levels.add(indicator.kept());
        if (indicator != null && indicator.minimum() != null) levels.add(indicator.minimum());
        return levels;
    }

    /// The indexes of points before which figures are wanting: longer than usual by far.
    static Set<Integer> gaps(List<Point> points) {
        var steps = steps(points);
        var gaps = new TreeSet<Integer>();
        if (steps.size() < GAP_TIMES) return gaps;
        long usual = usual(steps);
        for (int i = 1; i < points.size(); i++)
            if (step(points, i) >= usual * GAP_TIMES) gaps.add(i);
        return gaps;
    }

    private static List<Long> steps(List<Point> points) {
        var steps = new ArrayList<Long>();
        for (int i = 1; i < points.size(); i++) steps.add(step(points, i));
        steps.sort(null);
        return steps;
    }

    private static long usual(List<Long> steps) {
        return Math.max(1, steps.get(steps.size() / 2));
    }

    private static long step(List<Point> points, int index) {
        return Duration.between(points.get(index - 1).at(), points.get(index).at()).toSeconds();
    }

    /// The same in words, for who cannot see it.
    String told() {
        var points = series.points();
        return words.of(
                "activities.chart-told",
                series.indicator().name(),
                points.size(),
                words.hour(points.getFirst().at(), now),
                words.hour(series.last().at(), now),
                new ActivityWords(words).figure(series.last().value(), series.unit()),
                gaps.size() + (silent ? 1 : 0));
    }

    void paint(Brush brush) {
        double wide = brush.width() - LEFT - RIGHT;
        if (wide < 20 || brush.height() < TOP + BOTTOM + 10) return;
        var title = series.indicator().name();
        var unit = series.unit().isEmpty() ? "" : " (" + series.unit() + ")";
        brush.text(title + unit, Face.SMALL_STRONG, Ink.TEXT, 12, 14, brush.width() - 24);
        axis(brush);
        if (indicator != null && indicator.kept() != null)
            level(brush, indicator.kept(), Ink.SOON, "activities.level-kept");
        if (indicator != null && indicator.minimum() != null)
            level(brush, indicator.minimum(), Ink.ACT_NOW, "activities.level-minimum");
        curve(brush);
    }

    /// The right edge is now: how old the last figure is can be seen.
    private Instant until() {
        return series.last().at().isAfter(now) ? series.last().at() : now;
    }

    /// Whether nothing was counted for longer than usual by far since the last figure.
    static boolean silent(List<Point> points, Instant now) {
        var steps = steps(points);
        return steps.size() >= GAP_TIMES
                && Duration.between(points.getLast().at(), now).toSeconds()
                        >= usual(steps) * GAP_TIMES;
    }

    private double x(Brush brush, Instant at) {
        var from = series.points().getFirst().at();
        var until = until();
        double whole = Math.max(1, Duration.between(from, until).toSeconds());
        double wide = brush.width() - LEFT - RIGHT;
        return LEFT + wide * Duration.between(from, at).toSeconds() / whole;
    }

    private double y(Brush brush, double value) {
        double high = brush.height() - TOP - BOTTOM;
        return TOP + high * (most - value) / Math.max(1e-9, most - least);
    }

    private void axis(Brush brush) {
        double floor = y(brush, least);
        brush.line(Ink.LINE, 1).canvas().strokeLine(LEFT, floor, brush.width() - RIGHT, floor);
        for (double value : new double[] {least, (least + most) / 2}) {
            double y = y(brush, value);
            brush.line(Ink.LINE, 1, 0.5).canvas().strokeLine(LEFT, y, brush.width() - RIGHT, y);
            brush.text(words.number(Math.round(value)), Face.FIGURE, Ink.MUTED, 12, y, LEFT - 16);
        }
        double below = brush.height() - BOTTOM / 2;
        var first = words.hour(series.points().getFirst().at(), now);
        var last = words.hour(until(), now);
        brush.text(first, Face.FIGURE, Ink.MUTED, LEFT, below, 90);
        double width = brush.widthOf(last, Face.FIGURE);
        brush.text(last, Face.FIGURE, Ink.MUTED, brush.width() - RIGHT - width, below, 90);
    }

    private void level(Brush brush, long level, Ink ink, String key) {
        double y = y(brush, (double) level);
        var canvas = brush.line(ink, 1.2).canvas();
        canvas.setLineDashes(5, 4);
        canvas.strokeLine(LEFT, y, brush.width() - RIGHT, y);
        canvas.setLineDashes();
        var said = words.of(key, level);
        brush.text(said, Face.SMALL, ink, LEFT + 4, y - 8, brush.width() - LEFT - RIGHT);
    }

    private void curve(Brush brush) {
        var points = series.points();
        var canvas = brush.line(Ink.CHOSEN, 1.8).canvas();
        double x = x(brush, points.getFirst().at());
        double y = y(brush, points.getFirst().value());
        for (int i = 1; i < points.size(); i++) {
            double nextX = x(brush, points.get(i).at());
            double nextY = y(brush, points.get(i).value());
            if (gaps.contains(i)) gap(brush, x, nextX);
            else {
                brush.line(Ink.CHOSEN, 1.8);
                canvas.strokeLine(x, y, nextX, nextY);
            }
            x = nextX;
            y = nextY;
        }
        if (silent) gap(brush, x, x(brush, until()));
        if (points.size() <= MOST_DOTS) for (var point : points) dot(brush, point);
        else dot(brush, points.getLast());
    }

    /// Nobody counted here: no line is drawn through, and it is said so where there is room.
    private void gap(Brush brush, double from, double until) {
        brush.fill(Ink.MUTED, 0.12);
        brush.canvas().fillRect(from, TOP, until - from, brush.height() - TOP - BOTTOM);
        var said = words.of("activities.chart-gap");
        double width = brush.widthOf(said, Face.SMALL);
        if (width + 8 < until - from)
            brush.text(
                    said,
                    Face.SMALL,
                    Ink.MUTED,
                    (from + until - width) / 2,
                    brush.height() - BOTTOM - 10,
                    width + 1);
    }

    private void dot(Brush brush, Point point) {
        double x = x(brush, point.at());
        double y = y(brush, point.value());
        boolean beyond = indicator != null && indicator.belowKept(point.value());
        brush.fill(beyond ? Ink.ACT_NOW : Ink.CHOSEN);
        if (beyond) brush.canvas().fillRect(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
        else brush.canvas().fillOval(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
    }
}
