package app.courante.ui.draft;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// A text of several lines that is as high as what stands in it, up to a height that leaves room
/// for the rest of the form.
final class GrowingArea extends TextArea {
    private static final int MOST_ROWS = 14;
    private static final int LEAST_SIGNS = 20;
    private static final int USUAL_SIGNS = 60;

    /// What the borders and the scroll bar take of the width.
    private static final double BORDERS = 36;

    /// A scroll bar shows at the first pixel that lacks.
    private static final double SLACK = 12;

    GrowingArea() {
        setWrapText(true);
        setPrefRowCount(1);
        textProperty().addListener(_ -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var sample = new Text("abcdefghijklmnopqrstuvwxyz");
        sample.setFont(getFont());
        double sign = sample.getLayoutBounds().getWidth() / sample.getText().length();
        double signs = width > 0 ? Math.max(LEAST_SIGNS, (width - BORDERS) / sign) : USUAL_SIGNS;
        return super.computePrefHeight(width)
                + SLACK
                + (rows(signs) - 1) * sample.getLayoutBounds().getHeight();
    }

    private int rows(double signs) {
        int rows = 0;
        for (var line : getText().split("\n", -1)) rows += 1 + (int) (line.length() / signs);
        return Math.clamp(rows, 1, MOST_ROWS);
    }
}
