package app.courante.ui.plan;

import app.courante.ui.kit.Brush;
import app.courante.ui.kit.Ink;
import app.courante.ui.plan.Reach.Standing;

/// The small shapes that say the same as the colours of the dependency graph.
final class GraphMarks {
    private static final double HALF = 4;

    private GraphMarks() {}

    /// A square for what stops, a triangle for what feels it, a dot for what carries.
    static void standing(Standing standing, double x, double y, Brush brush) {
        var canvas = brush.canvas();
        switch (standing) {
            case STOPPED -> brush.fill(Ink.ACT_NOW).canvas().fillRect(x - HALF, y - HALF, 8, 8);
            case TOUCHED -> {
                brush.fill(Ink.SOON);
                canvas.fillPolygon(
                        new double[] {x - HALF - 1, x + HALF + 1, x},
                        new double[] {y + HALF, y + HALF, y - HALF},
                        3);
            }
            case FOUNDATION -> brush.fill(Ink.CHOSEN).canvas().fillOval(x - HALF, y - HALF, 8, 8);
            case CHOSEN, APART -> {}
        }
    }

    /// A single point of failure.
    static void diamond(double x, double y, Ink ink, Brush brush) {
        brush.fill(ink);
        brush.canvas()
                .fillPolygon(
                        new double[] {x - 5, x, x + 5, x}, new double[] {y, y - 5, y, y + 5}, 4);
    }
}
