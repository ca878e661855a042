package app.courante.ui.kit;

import app.courante.crisis.CrisisId;
import app.courante.crisis.CrisisSummary;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A card with the crises of this house, of which one is taken by Enter or by two clicks.
public final class CrisisList {
    private final Words words;
    private final Overlay overlay;
    private final Consumer<CrisisSummary> takes;

    /// A card that is not open yet.
    ///
    /// @param takes given the one that was taken, once the card is closed
    public CrisisList(Words words, Overlay overlay, Consumer<CrisisSummary> takes) {
        this.words = words;
        this.overlay = overlay;
        this.takes = takes;
    }

    /// What the card says.
    ///
    /// @param id of the list
    /// @param none said when there is no crisis
    public record Said(String id, String heading, String none, String keys) {}

    /// Opens it, and fills it as soon as the crises are told.
    ///
    /// @param crises where they come from
    /// @param chosen the one that is chosen at first; null for the first
    public void open(
            Said said, Consumer<Consumer<List<CrisisSummary>>> crises, @Nullable CrisisId chosen) {
        var waiting = new Label(words.of("crises.waiting"));
        var content = new VBox(10, waiting);
        overlay.open(said.heading(), content, content);
        crises.accept(all -> {
            if (content.getScene() == null) return;
            if (all.isEmpty()) waiting.setText(said.none());
            else {
                var hint = new Label(said.keys());
                hint.getStyleClass().addAll("small", "muted");
                var list = list(said, all, chosen);
                content.getChildren().setAll(list, hint);
                list.requestFocus();
            }
        });
    }

    private Node list(Said said, List<CrisisSummary> all, @Nullable CrisisId chosen) {
        var list = new ListView<CrisisSummary>();
        list.setId(said.id());
        list.setAccessibleText(said.heading());
        list.getItems().setAll(all);
        list.setPrefSize(640, 340);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) take(list.getSelectionModel().getSelectedItem());
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) take(list.getSelectionModel().getSelectedItem());
        });
        list.getSelectionModel().selectFirst();
        for (var crisis : all)
            if (crisis.id().equals(chosen)) list.getSelectionModel().select(crisis);
        return list;
    }

    private void take(@Nullable CrisisSummary crisis) {
        if (crisis == null) return;
        overlay.close();
        takes.accept(crisis);
    }

    /// How it stands, in a word or two.
    public static String state(CrisisSummary crisis, Words words) {
        var state =
                crisis.closed() != null
                        ? "crises.closed"
                        : crisis.imported() ? "crises.imported" : "crises.running";
        return words.of(state, crisis.level());
    }

    private final class Cell extends ListCell<CrisisSummary> {
        @Override
        protected void updateItem(CrisisSummary crisis, boolean empty) {
            super.updateItem(crisis, empty);
            setText(empty || crisis == null ? null : line(crisis));
        }

        private String line(CrisisSummary crisis) {
            return crisis.title()
                    + "\n"
                    + state(crisis, words)
                    + " · "
                    + words.dateAndTime(crisis.began())
                    + " · "
                    + words.of("timeline.count", crisis.entries());
        }
    }
}
