package app.courante.ui.draft;

import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The head of a document being written: what it is, how safe it is, undo and redo, and what is
/// done with the whole of it.
public final class WritingHead<T extends Record> extends HBox {
    private static final double LEAST_TITLE = 60;

    /// The head of what is written here.
    ///
    /// @param named what it is called
    /// @param safety says what is on disk
    /// @param doings the buttons behind undo and redo
    public WritingHead(
            Writing<T> model,
            Words words,
            Function<Shown<T>, String> named,
            ObservableValue<String> safety,
            List<? extends Node> doings) {
        super(8);
        var title = new Label();
        title.getStyleClass().add("strong");
        title.setId("draft-title");
        title.setMinWidth(LEAST_TITLE);
        var saved = new Label();
        saved.getStyleClass().addAll("small", "muted");
        saved.setId("draft-saved");
        Watch.value(this, safety, saved::setText);
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        var undo = button(words, "writing.undo", "draft-undo", model::undo);
        var redo = button(words, "writing.redo", "draft-redo", model::redo);
        Watch.value(
                this,
                model.shown(),
                shown -> {
                    title.setText(shown == null ? "" : named.apply(shown));
                    undo.setDisable(shown == null || !shown.canUndo());
                    redo.setDisable(shown == null || !shown.canRedo());
                });
        getChildren().setAll(title, saved, gap, undo, redo);
        getChildren().addAll(doings);
        getStyleClass().add("draft-head");
    }

    /// A button of a head, which is never narrower than its words.
    public static Button button(Words words, String key, String id, Runnable action) {
        var button = new Button(words.of(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
