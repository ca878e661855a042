package app.courante.ui.situation;

import app.courante.crisis.Situation;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The roles of the crisis cell and who holds them by the plan.
final class CellPanel extends StackPane {
    CellPanel(ObservableValue<Situation> situation, Words words) {
        getChildren().setAll(new Panel(words.of("situation.cell"), new VBox()));
    }
}
