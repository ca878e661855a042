package app.courante.ui.actions;

import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import javafx.scene.layout.StackPane;

/// The part of the checklists' screen that shows the actions given.
public final class ActionsPane extends StackPane {
    public ActionsPane(ActionsModel model, Words words, Overlay overlay) {
        getStyleClass().add("screen");
    }
}
