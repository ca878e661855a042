package app.courante.ui.situation;

import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;

/// Shares of a whole as a ring, with a figure in it. The words beside it say the same.
final class Ring extends StackPane {
    private static final double SIZE = 84;
    private static final double WIDTH = 11;
    private static final double TURN = 360;

    /// A share.
    record Part(int count, Tone tone) {}

    private final Pane arcs = new Pane();
    private final Label figure = new Label();

    Ring() {
        getStyleClass().add("ring");
        figure.getStyleClass().add("ring-figure");
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        getChildren().setAll(arcs, figure);
    }

    void show(String words, List<Part> parts) {
        figure.setText(words);
        int whole = parts.stream().mapToInt(Part::count).sum();
        arcs.getChildren().setAll(arc(90, -TURN, "ring-track"));
        double from = 90;
        for (var part : parts) {
            if (part.count() == 0) continue;
            double turn = -TURN * part.count() / whole;
            var arc = arc(from, turn, "ring-part");
            arc.getStyleClass().add(Pill.styleClass(part.tone()));
            arcs.getChildren().add(arc);
            from += turn;
        }
    }

    private static Arc arc(double from, double turn, String styleClass) {
        double radius = (SIZE - WIDTH) / 2;
        var arc = new Arc(SIZE / 2, SIZE / 2, radius, radius, from, turn);
        arc.setType(ArcType.OPEN);
        arc.setStrokeWidth(WIDTH);
        arc.getStyleClass().add(styleClass);
        return arc;
    }
}
