package app.courante.ui.review;

import app.courante.crisis.HotWash;
import app.courante.crisis.Review.Note;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What was said of the crisis on the spot.
final class NotesPane extends StackPane {
    private final ReviewModel model;
    private final Words words;
    private final LongList<Note> list;

    NotesPane(ReviewModel model, Words words, ReviewForms forms) {
        this.model = model;
        this.words = words;
        this.list = new LongList<>(Note::id, this::row);
        list.setId("notes");
        list.setAccessibleText(words.of("review.notes"));
        list.selectedKeyProperty().bindBidirectional(model.note());
        list.onEnter(this::evidence);
        var empty = new Paragraph(words.of("review.no-note"));
        empty.getStyleClass().addAll("empty", "muted");
        empty.setMouseTransparent(true);
        var content = new VBox(new StackPane(list, empty), buttons(forms));
        VBox.setVgrow(content.getChildren().getFirst(), Priority.ALWAYS);
        var panel = new Panel(words.of("review.notes"), content);
        getChildren().setAll(panel);
        Watch.value(
                this,
                model.notes(),
                notes -> {
                    list.show(notes);
                    empty.setVisible(notes.isEmpty());
                    panel.caption().setText(words.of("review.note-count", notes.size()));
                });
    }

    private void evidence() {
        model.chosenNote().ifPresent(note -> model.seat().evidence().open(note.id()));
    }

    private FlowPane buttons(ReviewForms forms) {
        var note = new Button(words.of("review.note"));
        note.setId("review-note");
        note.setOnAction(_ -> forms.note());
        var improve = new Button(words.of("review.improve"));
        improve.setId("review-improve");
        improve.setOnAction(_ -> forms.propose());
        var row = new FlowPane(8, 6, note, improve);
        row.getStyleClass().add("row");
        return row;
    }

    private Region row(Note note) {
        var side =
                new Pill(
                        words.of("hot-wash", note.side()),
                        note.side() == HotWash.WENT_WELL ? Tone.FINE : Tone.SOON);
        var by =
                new Label(note.by() + " · " + words.hour(note.at(), model.seat().now().getValue()));
        by.getStyleClass().addAll("small", "muted");
        var said = new VBox(3, new Paragraph(note.text()), by);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(10, said, side);
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(side.getText() + ", " + note.text() + ", " + by.getText());
        return row;
    }
}
