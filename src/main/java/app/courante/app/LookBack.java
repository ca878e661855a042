package app.courante.app;

import app.courante.ui.debrief.DebriefView;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.ui.review.ReviewView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// The screen that looks back: the review of a crisis; of an exercise, where it may be seen, first its
/// debrief, the review being one key away.
final class LookBack extends StackPane {
    private final HoldModels models;
    private final Words words;
    private final Overlay overlay;

    LookBack(HoldModels models, Words words, Overlay overlay) {
        this.models = models;
        this.words = words;
        this.overlay = overlay;
        Watch.value(
                this,
                models.debriefs(),
                open -> {
                    if (open) debrief();
                    else review();
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void debrief() {
        getChildren().setAll(new DebriefView(models.debrief(), words, overlay, this::review));
    }

    private void review() {
        getChildren().setAll(new ReviewView(models.review(), words, overlay));
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (!plain || event.getCode() != KeyCode.D || overlay.isVisible()) return;
        if (event.getTarget() instanceof TextInputControl) return;
        if (!models.debriefs().getValue()) return;
        debrief();
        event.consume();
    }
}
