package app.courante.ui.shell;

import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Words;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the window has to say, under the status bar: it takes room, never the focus.
final class NoticeBar extends VBox {
    private final ShellModel model;
    private final Words words;
    private final ListChangeListener<Notice> listener = _ -> show();

    NoticeBar(ShellModel model, Words words) {
        this.model = model;
        this.words = words;
        model.notices().addListener(new WeakListChangeListener<>(listener));
        show();
    }

    private void show() {
        getChildren().setAll(model.notices().stream().map(this::row).toList());
    }

    private HBox row(Notice notice) {
        var sentence =
                new Label(
                        notice.code().isEmpty()
                                ? notice.sentence()
                                : notice.sentence() + "  [" + notice.code() + "]");
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var close = new Button(words.of("notice.close"));
        close.setMinWidth(USE_PREF_SIZE);
        close.setFocusTraversable(false);
        close.setOnAction(_ -> model.notices().remove(notice));
        var row = new HBox(sentence, close);
        row.getStyleClass().addAll("notice", Pill.styleClass(notice.tone()));
        return row;
    }
}
