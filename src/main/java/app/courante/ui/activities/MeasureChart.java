package app.courante.ui.activities;

import app.courante.crisis.Measures.Series;
import app.courante.plan.Indicator;
import app.courante.ui.kit.Picture;
import app.courante.ui.kit.Words;
import java.time.Instant;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The figures of an indicator over time, against the level that the plan keeps.
final class MeasureChart extends StackPane {
    private static final double HEIGHT = 168;

    private final Words words;
    private final Picture picture;
    private @Nullable MeasurePainter painter;

    MeasureChart(Words words) {
        this.words = words;
        picture =
                new Picture(brush -> {
                    if (painter != null) painter.paint(brush);
                });
        picture.setId("measure-chart");
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().setAll(picture);
    }

    void show(Series series, @Nullable Indicator indicator, Instant now) {
        painter = new MeasurePainter(words, series, indicator, now);
        picture.setAccessibleText(painter.told());
        picture.repaint();
    }
}
