package app.courante.ui.checklists;

import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The screen of the checklists.
public final class ChecklistsView extends StackPane {
    public ChecklistsView(ChecklistsModel model, Node actions, Words words, Overlay overlay) {
        getStyleClass().add("screen");
        getChildren().setAll(actions);
    }
}
