package app.courante.ui.replay;

import app.courante.crisis.TapeMark;
import app.courante.ui.kit.Brush;
import app.courante.ui.kit.Ink;
import app.courante.ui.kit.Picture;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// The time of a log as a line to be dragged along, with what happened marked on it.
final class Scrubber extends StackPane {
    private static final double SIDE = 9;

    private final ReplayModel model;
    private final Picture picture;

    Scrubber(ReplayModel model, Words words) {
        this.model = model;
        this.picture = new Picture(this::paint);
        setId("replay-line");
        getStyleClass().add("scrubber");
        setMinHeight(40);
        setPrefHeight(40);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(words.of("replay.line"));
        picture.setMouseTransparent(true);
        getChildren().setAll(picture);
        Watch.value(this, model.spot(), _ -> picture.repaint());
        Watch.value(this, model.marks(), _ -> picture.repaint());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::drag);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void drag(MouseEvent event) {
        requestFocus();
        model.pause();
        model.toShare((event.getX() - SIDE) / Math.max(1, getWidth() - 2 * SIDE));
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
        switch (event.getCode()) {
            case RIGHT -> model.next();
            case LEFT -> model.previous();
            case PAGE_UP -> model.previousMark();
            case PAGE_DOWN -> model.nextMark();
            case HOME -> model.begin();
            case END -> model.end();
            case SPACE -> model.toggle();
            case UP -> model.faster();
            case DOWN -> model.slower();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private double x(double share, Brush brush) {
        return SIDE + share * (brush.width() - 2 * SIDE);
    }

    private void paint(Brush brush) {
        double middle = 24;
        var canvas = brush.canvas();
        brush.fill(Ink.LINE);
        canvas.fillRoundRect(SIDE, middle - 3, brush.width() - 2 * SIDE, 6, 6, 6);
        double here = x(model.share(model.spot().get().at()), brush);
        brush.fill(Ink.CHOSEN);
        canvas.fillRoundRect(SIDE, middle - 3, Math.max(0, here - SIDE), 6, 6, 6);
        marks(brush, middle);
        brush.fill(Ink.TEXT);
        canvas.fillOval(here - 7, middle - 7, 14, 14);
        brush.fill(Ink.CHOSEN);
        canvas.fillOval(here - 5, middle - 5, 10, 10);
    }

    /// One of a sort a pixel, the weightiest on top; each sort has a height of its own, since a
    /// colour alone says nothing.
    private void marks(Brush brush, double middle) {
        for (var sort : java.util.List.of(TapeMark.Sort.values()).reversed()) {
            double last = Double.NEGATIVE_INFINITY;
            brush.fill(ink(sort));
            for (var mark : model.marks().get()) {
                if (mark.sort() != sort) continue;
                double at = Math.round(x(model.share(mark.at()), brush));
                if (at - last < 2) continue;
                last = at;
                shape(brush, sort, at, middle + height(sort));
            }
        }
    }

    /// What the shapes on the line stand for.
    static Picture legend(Words words) {
        var legend = new Picture(brush -> legend(brush, words));
        legend.setPrefSize(520, 18);
        legend.setMinHeight(18);
        legend.setMaxHeight(18);
        legend.setMouseTransparent(true);
        return legend;
    }

    private static void legend(Brush brush, Words words) {
        double x = 4;
        for (var sort : TapeMark.Sort.values()) {
            brush.fill(ink(sort));
            shape(brush, sort, x + 4, 9);
            var name = words.of("replay-mark", sort);
            x += 14;
            x += brush.text(name, Brush.Face.SMALL, Ink.MUTED, x, 9, brush.width() - x) + 16;
        }
    }

    private static void shape(Brush brush, TapeMark.Sort sort, double x, double y) {
        var canvas = brush.canvas();
        switch (sort) {
            case COURSE -> canvas.fillRect(x - 1, y - 8, 3, 16);
            case DECISION -> diamond(brush, x, y);
            case ALERT -> canvas.fillRect(x - 1, y - 4, 2, 9);
            case REPORT -> canvas.fillOval(x - 3, y - 3, 6, 6);
            case INJECT ->
                    canvas.fillPolygon(
                            new double[] {x - 4, x + 4, x}, new double[] {y - 4, y - 4, y + 4}, 3);
        }
    }

    /// How far from the line a sort stands.
    private static double height(TapeMark.Sort sort) {
        return switch (sort) {
            case COURSE -> 0;
            case DECISION, INJECT -> -13;
            case ALERT, REPORT -> 10;
        };
    }

    private static void diamond(Brush brush, double x, double y) {
        brush.canvas()
                .fillPolygon(
                        new double[] {x - 4, x, x + 4, x}, new double[] {y, y - 5, y, y + 5}, 4);
    }

    static Ink ink(TapeMark.Sort sort) {
        return switch (sort) {
            case COURSE -> Ink.TEXT;
            case DECISION -> Ink.FINE;
            case ALERT -> Ink.ACT_NOW;
            case REPORT -> Ink.SOON;
            case INJECT -> Ink.CHOSEN;
        };
    }
}
