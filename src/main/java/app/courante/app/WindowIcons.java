package app.courante.app;

import app.courante.crisis.board.Alerts;
import app.courante.crisis.board.Severity;
import app.courante.ui.alerts.AlertsModel;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/// The icons of a window: with a red dot while an alert that cannot wait rings, so that a task bar
/// without words tells it too. The window never comes forward by itself.
final class WindowIcons {
    static final Color ALARM = Color.rgb(0xE5, 0x2D, 0x2D);

    /// The dot's radius and its place from the right and from above, in parts of the width.
    private static final double RADIUS = 0.24;

    private static final int[] SIZES = {32, 64, 256};

    private WindowIcons() {}

    /// Shows them on a stage.
    static void on(Stage stage, AlertsModel alerts) {
        var plain = plain();
        var marked = plain.stream().map(WindowIcons::marked).toList();
        var _ =
                alerts.alerts()
                        .map(WindowIcons::alarm)
                        .subscribe(rings -> stage.getIcons().setAll(rings ? marked : plain));
    }

    private static boolean alarm(Alerts alerts) {
        return alerts.ringing().stream().anyMatch(one -> one.severity() == Severity.NOW);
    }

    private static List<Image> plain() {
        return IntStream.of(SIZES)
                .mapToObj(size ->
                        WindowIcons.class.getResourceAsStream(
                                "/app/courante/icon/courante-" + size + ".png"))
                .filter(Objects::nonNull)
                .map(Image::new)
                .toList();
    }

    private static Image marked(Image plain) {
        int width = (int) plain.getWidth();
        int height = (int) plain.getHeight();
        var image = new WritableImage(plain.getPixelReader(), width, height);
        double radius = RADIUS * width;
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                double away = Math.hypot(x + 0.5 - (width - radius), y + 0.5 - radius);
                if (away <= radius) image.getPixelWriter().setColor(x, y, ALARM);
            }
        return image;
    }
}
