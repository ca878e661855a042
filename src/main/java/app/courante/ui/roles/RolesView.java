package app.courante.ui.roles;

import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import javafx.scene.layout.StackPane;

/// The screen of the roles.
public final class RolesView extends StackPane {
    public RolesView(RolesModel model, Words words, Overlay overlay) {
        getStyleClass().add("screen");
    }
}
