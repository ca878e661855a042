package app.courante.ui.shell;

import app.courante.ui.alerts.AlertsModel;
import app.courante.ui.alerts.AlertsPane;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The list of alerts, by one key from anywhere: the screen's own where it has one, else a card
/// above everything, under which a form stays as it is. Escape goes back to where one was.
final class AlertsCard {
    private final AlertsModel model;
    private final Words words;
    private final Runnable leaving;
    private final Overlay overlay = new Overlay();

    /// @param leaving called before one goes where an alert is settled
    AlertsCard(AlertsModel model, Words words, Runnable leaving) {
        this.model = model;
        this.words = words;
        this.leaving = leaving;
    }

    Overlay overlay() {
        return overlay;
    }

    /// @param screen what is on screen; null when something is laid over it
    void open(@Nullable Node screen) {
        if (screen != null && screen.lookup("#alerts-pane") instanceof AlertsPane own) {
            own.enter();
            return;
        }
        if (overlay.isVisible()) return;
        var pane =
                new AlertsPane(
                        model,
                        words,
                        true,
                        () -> {
                            overlay.close();
                            leaving.run();
                        });
        pane.getStyleClass().add("alerts-card");
        overlay.open(words.of("alerts.title"), pane, pane);
        pane.enter();
    }
}
