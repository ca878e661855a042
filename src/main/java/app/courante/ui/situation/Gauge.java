package app.courante.ui.situation;

import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import javafx.scene.layout.Region;

/// How much of a limit is used up: a bar. The words beside it say the same.
final class Gauge extends Region {
    private static final double HEIGHT = 6;

    private final Region used = new Region();
    private final double share;

    /// @param share of the limit; more than all of it is all
    Gauge(double share, Tone tone) {
        this.share = Math.clamp(share, 0, 1);
        getStyleClass().add("gauge");
        used.getStyleClass().addAll("gauge-used", Pill.styleClass(tone));
        used.setManaged(false);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        getChildren().setAll(used);
    }

    @Override
    protected void layoutChildren() {
        used.resizeRelocate(0, 0, Math.rint(getWidth() * share), getHeight());
    }
}
