package app.courante.ui.activities;

import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import java.time.Duration;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// How much of the longest interruption is used up, with a mark where the time aimed at is over. The
/// words beside it say the same.
final class LimitBar extends Region {
    private static final double HEIGHT = 8;
    private static final double MARK = 2;

    private final Region used = new Region();
    private final Region mark = new Region();
    private final double share;
    private final double aimed;

    /// @param rto null when no time is aimed at
    LimitBar(Duration down, @Nullable Duration rto, Duration mtpd, boolean lasts) {
        double whole = Math.max(1, mtpd.toSeconds());
        share = Math.clamp(down.toSeconds() / whole, 0, 1);
        aimed = rto == null ? -1 : Math.clamp(rto.toSeconds() / whole, 0, 1);
        boolean late = rto != null && down.compareTo(rto) > 0;
        var tone = share >= 0.75 ? Tone.ACT_NOW : late || share >= 0.5 ? Tone.SOON : Tone.FINE;
        getStyleClass().add("gauge");
        used.getStyleClass().addAll("gauge-used", Pill.styleClass(lasts ? tone : Tone.QUIET));
        mark.getStyleClass().add("gauge-mark");
        used.setManaged(false);
        mark.setManaged(false);
        mark.setVisible(aimed >= 0);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().setAll(used, mark);
    }

    @Override
    protected void layoutChildren() {
        used.resizeRelocate(0, 0, Math.rint(getWidth() * share), getHeight());
        mark.resizeRelocate(
                Math.rint(Math.max(0, getWidth() * aimed - MARK)), -2, MARK, getHeight() + 4);
    }
}
