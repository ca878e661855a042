package app.courante.ui.draft;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A text of several lines that is as high as what stands in it, up to a height that leaves room
/// for the rest of the form.
final class GrowingArea extends TextArea {
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final int MOST_ROWS = 14;
    private static final int LEAST_SIGNS = 20;
    private static final int USUAL_SIGNS = 60;

    /// What the borders and the scroll bar take of the width.
    private static final double BORDERS = 36;

    /// A scroll bar shows at the first pixel that lacks.
    private static final double SLACK = 12;

    /// Words are not broken, so a line takes fewer signs than would fit.
    private static final double RAGGED = 1.08;

    private @Nullable Font measured;
    private double sign;
    private double row;

    GrowingArea() {
        getStyleClass().add("growing");
        setWrapText(true);
        setPrefRowCount(1);
        textProperty().addListener(_ -> grow());
        widthProperty().addListener(_ -> grow());
    }

    /// A bar shows only where the text is longer than it may be high.
    private void grow() {
        pseudoClassStateChanged(LONG, rows(getWidth()) > MOST_ROWS);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = Math.clamp(rows(width), 1, MOST_ROWS);
        return super.computePrefHeight(width) + SLACK + (rows - 1) * row;
    }

    private int rows(double width) {
        measure();
        double signs = width > 0 ? Math.max(LEAST_SIGNS, (width - BORDERS) / sign) : USUAL_SIGNS;
        int rows = 0;
        for (var line : getText().split("\n", -1))
            rows += 1 + (int) (line.length() * RAGGED / signs);
        return rows;
    }

    private void measure() {
        if (getFont().equals(measured)) return;
        measured = getFont();
        var sample = new Text("abcdefghijklmnopqrstuvwxyz");
        sample.setFont(measured);
        sign = sample.getLayoutBounds().getWidth() / sample.getText().length();
        row = sample.getLayoutBounds().getHeight();
    }
}
