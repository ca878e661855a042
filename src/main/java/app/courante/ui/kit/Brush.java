package app.courante.ui.kit;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// What a [Picture] is painted with: inks by meaning, and texts that never leave their room.
public final class Brush {
    private static final int TEXTS_KEPT = 4000;

    private final GraphicsContext canvas;
    private final Function<Ink, Color> colours;
    private final Map<Wanted, Fitted> fitted = new HashMap<>();
    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);
    private final Text measure = new Text();
    private double width;
    private double height;

    /// How a text is set.
    public enum Face {
        PLAIN("Inter", 13, false),
        STRONG("Inter", 13, true),
        SMALL("Inter", 11.5, false),
        SMALL_STRONG("Inter", 11.5, true),
        FIGURE("JetBrains Mono", 11.5, false);

        private final String family;
        private final double size;
        private final boolean bold;

        Face(String family, double size, boolean bold) {
            this.family = family;
            this.size = size;
            this.bold = bold;
        }

        private Font font() {
            return Font.font(family, bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
        }
    }

    private record Wanted(String text, Face face, double room) {}

    private record Fitted(String text, double width) {}

    Brush(GraphicsContext canvas, Function<Ink, Color> colours) {
        this.canvas = canvas;
        this.colours = colours;
    }

    void begin(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
        canvas.clearRect(0, 0, width, height);
        canvas.setTextBaseline(VPos.CENTER);
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// The canvas itself, for lines and shapes.
    public GraphicsContext canvas() {
        return canvas;
    }

    public Brush fill(Ink ink) {
        canvas.setFill(colours.apply(ink));
        return this;
    }

    /// Fills with a hint of an ink.
    ///
    /// @param strength 1 for the ink itself
    public Brush fill(Ink ink, double strength) {
        canvas.setFill(colours.apply(ink).deriveColor(0, 1, 1, strength));
        return this;
    }

    public Brush line(Ink ink, double thickness) {
        return line(ink, thickness, 1);
    }

    public Brush line(Ink ink, double thickness, double strength) {
        canvas.setStroke(colours.apply(ink).deriveColor(0, 1, 1, strength));
        canvas.setLineWidth(thickness);
        return this;
    }

    /// Writes a text from this point to the right, its middle at this height; what does not fit is
    /// cut, and the cut is shown. Answers how wide it became.
    public double text(String text, Face face, Ink ink, double x, double middle, double room) {
        var shown = fit(text, face, room);
        fill(ink);
        canvas.setFont(font(face));
        canvas.fillText(shown.text(), x, middle);
        return shown.width();
    }

    /// How wide the text would become.
    public double widthOf(String text, Face face) {
        return fit(text, face, Double.MAX_VALUE).width();
    }

    private Fitted fit(String text, Face face, double room) {
        if (fitted.size() > TEXTS_KEPT) fitted.clear();
        return fitted.computeIfAbsent(
                new Wanted(text, face, Math.floor(room)), wanted -> cut(wanted));
    }

    private Fitted cut(Wanted wanted) {
        double whole = measured(wanted.text(), wanted.face());
        if (whole <= wanted.room()) return new Fitted(wanted.text(), whole);
        int fits = 0;
        int tooLong = wanted.text().length();
        while (tooLong - fits > 1) {
            int tried = (fits + tooLong) / 2;
            boolean enters = measured(shortened(wanted, tried), wanted.face()) <= wanted.room();
            if (enters) fits = tried;
            else tooLong = tried;
        }
        var text = fits == 0 ? "" : shortened(wanted, fits);
        return new Fitted(text, measured(text, wanted.face()));
    }

    private static String shortened(Wanted wanted, int length) {
        return wanted.text().substring(0, length).stripTrailing() + "…";
    }

    private Font font(Face face) {
        return fonts.computeIfAbsent(face, Face::font);
    }

    private double measured(String text, Face face) {
        measure.setFont(font(face));
        measure.setText(text);
        return measure.getLayoutBounds().getWidth();
    }
}
