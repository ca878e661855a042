package app.courante.ui.shell;

import app.courante.crisis.PlainText;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Everything that can be done, found by a few letters.
final class Palette extends VBox {
    private final ListView<Choice> list;
    private final Overlay overlay;

    private Palette(List<Choice> choices, Words words, Overlay overlay) {
        this.overlay = overlay;
        setSpacing(10);
        var field = new TextField();
        field.setId("palette-search");
        field.setPromptText(words.of("palette.prompt"));
        var found = new FilteredList<>(FXCollections.observableList(choices));
        found.predicateProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () -> {
                                    var wanted = PlainText.of(field.getText().strip());
                                    return choice -> PlainText.of(choice.name()).contains(wanted);
                                },
                                field.textProperty()));
        list = new ListView<>(found);
        list.setPrefHeight(380);
        list.setCellFactory(_ -> new ChoiceCell());
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> choose());
        field.textProperty().addListener((_, _, _) -> list.getSelectionModel().selectFirst());
        list.getSelectionModel().selectFirst();
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().setAll(field, list);
    }

    static void open(List<Choice> choices, Words words, Overlay overlay) {
        var palette = new Palette(choices, words, overlay);
        overlay.open(words.of("palette.title"), palette, palette.getChildren().getFirst());
    }

    private void key(KeyEvent event) {
        var selection = list.getSelectionModel();
        if (event.getCode() == KeyCode.DOWN) selection.selectNext();
        else if (event.getCode() == KeyCode.UP) selection.selectPrevious();
        else if (event.getCode() == KeyCode.ENTER) choose();
        else return;
        list.scrollTo(selection.getSelectedIndex());
        event.consume();
    }

    private void choose() {
        var choice = list.getSelectionModel().getSelectedItem();
        if (choice == null) return;
        overlay.close();
        choice.action().run();
    }

    private static final class ChoiceCell extends ListCell<Choice> {
        private final Label keys = new Label();

        ChoiceCell() {
            keys.getStyleClass().add("key");
            setContentDisplay(ContentDisplay.RIGHT);
            setGraphicTextGap(16);
        }

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty ? null : choice.name());
            keys.setText(empty ? "" : choice.keys());
            setGraphic(empty ? null : keys);
        }
    }
}
