package app.courante.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two things side by side, each in half of the room and as high as the higher one needs.
///
/// JavaFX's own boxes ask how high a text is before they have told it its width.
public final class Halves extends Region {
    private static final double GAP = 18;

    private final Region left;
    private final Region right;

    public Halves(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().setAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var insets = getInsets();
        double half = half(width < 0 ? computePrefWidth(-1) : width);
        return insets.getTop()
                + Math.max(left.prefHeight(half), right.prefHeight(half))
                + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        var insets = getInsets();
        double half = half(getWidth());
        double x = insets.getLeft();
        double y = insets.getTop();
        left.resizeRelocate(x, y, half, left.prefHeight(half));
        right.resizeRelocate(Math.rint(x + half + GAP), y, half, right.prefHeight(half));
    }

    private double half(double width) {
        var insets = getInsets();
        return Math.max(0, (width - insets.getLeft() - insets.getRight() - GAP) / 2);
    }
}
