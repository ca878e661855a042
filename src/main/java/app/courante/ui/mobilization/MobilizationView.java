package app.courante.ui.mobilization;

import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import javafx.scene.layout.StackPane;

/// The screen of the mobilization.
public final class MobilizationView extends StackPane {
    public MobilizationView(MobilizationModel model, Words words, Overlay overlay) {
        getStyleClass().add("screen");
    }
}
