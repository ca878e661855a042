package app.courante.ui.kit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// A drawing as large as its room, painted anew when its size, its theme or what it shows changes.
///
/// It is one canvas, so what is drawn costs nothing where it is not seen: the painter leaves out
/// what lies outside.
public final class Picture extends Region {
    private static final StyleablePropertyFactory<Picture> COLOURS =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final Canvas canvas = new Canvas();
    private final Map<Ink, StyleableObjectProperty<Color>> inks = new EnumMap<>(Ink.class);
    private final Brush brush = new Brush(canvas.getGraphicsContext2D(), this::colour);
    private final Consumer<Brush> painter;

    public Picture(Consumer<Brush> painter) {
        this.painter = painter;
        getStyleClass().add("picture");
        for (var ink : Ink.values()) inks.put(ink, property(ink));
        setMinSize(0, 0);
        getChildren().setAll(canvas);
    }

    private StyleableObjectProperty<Color> property(Ink ink) {
        var data =
                COLOURS.createColorCssMetaData(
                        ink.property(),
                        picture -> Objects.requireNonNull(picture.inks.get(ink)),
                        Color.GRAY);
        var property = new SimpleStyleableObjectProperty<>(data, this, ink.name(), Color.GRAY);
        property.addListener((_, _, _) -> repaint());
        return property;
    }

    private Color colour(Ink ink) {
        return Objects.requireNonNull(inks.get(ink)).get();
    }

    /// Asks for a new picture, at the next frame.
    public void repaint() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        brush.begin(getWidth(), getHeight());
        painter.accept(brush);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 300;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return COLOURS.getCssMetaData();
    }
}
