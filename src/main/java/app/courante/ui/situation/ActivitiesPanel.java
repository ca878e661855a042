package app.courante.ui.situation;

import app.courante.crisis.Situation;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The activities of the plan in the order in which they count, each with its limits.
final class ActivitiesPanel extends StackPane {
    ActivitiesPanel(ObservableValue<Situation> situation, Words words) {
        getChildren().setAll(new Panel(words.of("situation.activities"), new VBox()));
    }
}
