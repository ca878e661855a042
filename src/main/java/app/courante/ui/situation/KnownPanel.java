package app.courante.ui.situation;

import app.courante.crisis.Situation;
import app.courante.crisis.board.Sources;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What was known when the crisis was declared, in the words of who declared it.
final class KnownPanel extends StackPane {
    KnownPanel(ObservableValue<Situation> situation, Words words) {
        var known = new Label();
        known.setWrapText(true);
        known.setMinHeight(USE_PREF_SIZE);
        var panel = new Panel(words.of("situation.known"), new VBox(known));
        known.getStyleClass().add("row");
        Evidence.tell(this, () -> new Sources(situation.getValue()).elapsed());
        getChildren().setAll(panel);
        Watch.value(
                this,
                situation,
                shown -> {
                    var crisis = shown.crisis();
                    var told = crisis == null ? "" : crisis.known();
                    boolean something = !told.isEmpty();
                    known.setText(told);
                    setVisible(something);
                    setManaged(something);
                });
    }
}
