package app.courante.ui.review;

import app.courante.crisis.CrisisSummary;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks which crisis is to be played again; the one on screen is chosen already.
public final class ReplayCard {
    private final ReviewModel model;
    private final Words words;
    private final Overlay overlay;

    public ReplayCard(ReviewModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    public void open() {
        var waiting = new Label(words.of("crises.waiting"));
        var content = new VBox(10, waiting);
        overlay.open(words.of("replay.heading"), content, content);
        model.crises(all -> {
            if (content.getScene() == null) return;
            if (all.isEmpty()) waiting.setText(words.of("replay.none"));
            else list(all, content);
        });
    }

    private void list(List<CrisisSummary> all, VBox content) {
        var list = new ListView<CrisisSummary>();
        list.setId("replay-crises");
        list.setAccessibleText(words.of("replay.heading"));
        list.getItems().setAll(all);
        list.setPrefSize(640, 340);
        list.setCellFactory(_ -> new CrisisCell());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) play(list.getSelectionModel().getSelectedItem());
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) play(list.getSelectionModel().getSelectedItem());
        });
        var hint = new Label(words.of("replay.choose-keys"));
        hint.getStyleClass().addAll("small", "muted");
        content.getChildren().setAll(list, hint);
        list.getSelectionModel().selectFirst();
        for (var crisis : all)
            if (crisis.id().equals(model.shownCrisis())) list.getSelectionModel().select(crisis);
        list.requestFocus();
    }

    private void play(@Nullable CrisisSummary crisis) {
        if (crisis == null) return;
        overlay.close();
        model.replay(crisis);
    }

    private final class CrisisCell extends ListCell<CrisisSummary> {
        @Override
        protected void updateItem(CrisisSummary crisis, boolean empty) {
            super.updateItem(crisis, empty);
            setText(
                    empty || crisis == null
                            ? null
                            : crisis.title()
                                    + "\n"
                                    + words.dateAndTime(crisis.began())
                                    + " · "
                                    + words.of("replay.entries", crisis.entries()));
        }
    }
}
