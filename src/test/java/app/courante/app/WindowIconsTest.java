package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.ui.kit.Fx;
import java.time.Duration;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// What a task bar without words tells of the window.
class WindowIconsTest extends Story {
    private static final double PLACE = 0.24;

    /// Near the middle of the dot, in each of the icons.
    private long red() {
        return Fx.on(() ->
                stage.getIcons().stream()
                        .filter(icon -> {
                            int from = (int) (icon.getWidth() * PLACE);
                            Color there =
                                    icon.getPixelReader()
                                            .getColor((int) icon.getWidth() - 1 - from, from);
                            return there.equals(WindowIcons.ALARM);
                        })
                        .count());
    }

    @Test
    void theIconsAreMarkedWhileAnAlertThatCannotWaitRings() {
        openSample();
        onWindow(() -> WindowIcons.on(stage, window.alerts()));
        declare("Panne");
        assertEquals(3, Fx.on(() -> stage.getIcons().size()));
        assertEquals(0, red());
        at(NOW.plus(Duration.ofMinutes(67)));
        fx.until(() -> red() == 3);
    }
}
