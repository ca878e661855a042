package app.courante.ui.recovery;

import app.courante.ui.kit.Words;
import java.time.Instant;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The hours above the chart; with their date where it is not today's.
final class Ruler extends Region {
    private static final double HIGH = 28;
    private static final double EDGE = 14;

    private final Words words;
    private final Label task;
    private Axis axis = new Axis(Instant.EPOCH, Instant.EPOCH);
    private Instant now = Instant.EPOCH;

    Ruler(Words words) {
        this.words = words;
        task = label(words.of("recovery.task"));
        getStyleClass().addAll("table-head", "ruler");
        getChildren().add(task);
    }

    void show(Axis shown, Instant at) {
        axis = shown;
        now = at;
        requestLayout();
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add("mono");
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HIGH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HIGH;
    }

    @Override
    protected void layoutChildren() {
        getChildren().setAll(task);
        place(task, EDGE, TaskRow.namesWidth(getWidth()));
        double wide = TaskRow.chartWidth(getWidth());
        double left = TaskRow.chartLeft(getWidth());
        for (var tick : axis.ticks(wide, words.zone())) {
            var label = label(words.hour(tick, now));
            getChildren().add(label);
            label.applyCss();
            double needed = label.prefWidth(-1);
            double x = Math.max(left, left + axis.x(tick, wide) - needed / 2);
            if (x + needed > getWidth()) label.setVisible(false);
            place(label, x, needed);
        }
    }

    private void place(Label label, double x, double width) {
        double high = label.prefHeight(-1);
        label.resizeRelocate(Math.rint(x), Math.rint((getHeight() - high) / 2), width, high);
    }
}
