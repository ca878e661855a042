package app.courante.ui.checklists;

import javafx.scene.layout.Region;

/// A bar that is filled as far as something has come; the words stand beside it.
final class Meter extends Region {
    private final Region filled = new Region();
    private final double share;

    Meter(int some, int all) {
        share = all == 0 ? 1 : some / (double) all;
        getStyleClass().add("meter");
        filled.getStyleClass().add("meter-filled");
        filled.setManaged(false);
        getChildren().setAll(filled);
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, Math.rint(getWidth() * share), getHeight());
    }
}
