package app.courante.ui.shell;

import app.courante.ui.timeline.ComposerView;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;

/// Where an entry is typed on a screen that has no place for it, under that screen.
final class Drawer extends VBox {
    Drawer() {
        getStyleClass().add("drawer");
        setId("drawer");
        managedProperty().bind(Bindings.isNotEmpty(getChildren()));
        visibleProperty().bind(managedProperty());
    }

    void show(ComposerView composer) {
        getChildren().setAll(composer);
    }

    boolean open() {
        return !getChildren().isEmpty();
    }

    void shut() {
        getChildren().clear();
    }
}
