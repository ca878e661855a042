package app.courante.ui.recovery;

import app.courante.crisis.board.TaskLine;
import app.courante.ui.kit.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A task as a row: its name and what it hangs on, and beside them its bar on the time axis.
final class TaskRow extends Region {
    private static final double LEAST = 52;
    private static final double CHART = 40;

    /// Room for the scroll bar, whether it is there or not: the hours above stand over the same
    /// instants.
    private static final double BAR = 18;

    private static final double EDGE = 14;

    private final VBox names;
    private final TaskChart chart;
    private final DoubleSupplier list;

    /// @param list how wide the list is
    /// @param limits until when what is waited for is wanted back
    TaskRow(TaskLine line, TaskWords words, Axis axis, List<Instant> limits, DoubleSupplier list) {
        this.list = list;
        var name = new Paragraph(words.name(line));
        name.getStyleClass().add(line.state().ended() ? "muted" : "strong");
        names = new VBox(1, name);
        var below = words.below(line);
        if (!below.isEmpty()) {
            var more = new Paragraph(below);
            more.getStyleClass().addAll("small", "muted");
            names.getChildren().add(more);
        }
        chart =
                new TaskChart(
                        line, axis, words.asOf(), words.words().zone(), words.bar(line), limits);
        getStyleClass().addAll("row", "task-row");
        getChildren().setAll(names, chart);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(words.heard(line));
    }

    /// How much of a list of this width is for the names.
    static double namesWidth(double list) {
        return Math.rint(Math.clamp(list * 0.36, 190, 380));
    }

    static double chartLeft(double list) {
        return namesWidth(list) + EDGE;
    }

    static double chartWidth(double list) {
        return Math.max(0, list - chartLeft(list) - BAR);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var insets = getInsets();
        double wide = namesWidth(list.getAsDouble()) - insets.getLeft();
        return Math.ceil(
                Math.max(LEAST, insets.getTop() + names.prefHeight(wide) + insets.getBottom()));
    }

    @Override
    protected void layoutChildren() {
        var insets = getInsets();
        double left = insets.getLeft();
        double wide = namesWidth(list.getAsDouble()) - left;
        double high = names.prefHeight(wide);
        names.resizeRelocate(left, Math.rint((getHeight() - high) / 2), wide, high);
        double chartHigh = Math.max(CHART, getHeight() - 6);
        chart.resizeRelocate(
                chartLeft(list.getAsDouble()),
                Math.rint((getHeight() - chartHigh) / 2),
                chartWidth(list.getAsDouble()),
                chartHigh);
    }
}
