package app.courante.ui.exercise;

import app.courante.ui.exercise.Hall.Kept;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The exercises of a house, to be taken up again or learnt from.
final class KeptPane extends StackPane {
    private final Hall hall;
    private final Words words;
    private final Consumer<Kept> learn;
    private final Consumer<String> trouble;
    private final LongList<Kept> exercises;
    private final Button takeUp;
    private final Button lessons;
    private final Button join;
    private final Paragraph empty;
    private List<Kept> kept = List.of();

    KeptPane(
            Hall hall, Words words, Consumer<Kept> learn, Consumer<String> trouble, Runnable join) {
        this.hall = hall;
        this.words = words;
        this.learn = learn;
        this.trouble = trouble;
        this.exercises = new LongList<>(Kept::folder, this::exercise);
        this.takeUp = button("hall-take-up", "hall.take-up", this::takeUp);
        this.lessons = button("hall-learn", "hall.learn", this::learn);
        this.join = button("hall-join", "hall.join", join);
        this.empty = new Paragraph(words.of("hall.none-kept"));
        exercises.setId("exercises");
        exercises.setAccessibleText(words.of("hall.exercises"));
        exercises.onEnter(this::takeUp);
        setMinWidth(0);
        getChildren().setAll(panel());
        show(List.of());
        // Until they are told.
        empty.setVisible(false);
    }

    void show(List<Kept> found) {
        kept = found;
        exercises.show(kept);
        empty.setVisible(kept.isEmpty());
        takeUp.setDisable(kept.isEmpty());
        lessons.setDisable(kept.isEmpty());
        if (exercises.selectedKeyProperty().get() == null && !kept.isEmpty())
            exercises.select(kept.getFirst());
    }

    private Panel panel() {
        empty.getStyleClass().addAll("empty", "muted");
        empty.setMouseTransparent(true);
        var stack = new StackPane(exercises, empty);
        VBox.setVgrow(stack, Priority.ALWAYS);
        var foot = new FlowPane(8, 6, takeUp, lessons, join);
        foot.getStyleClass().add("panel-foot");
        var panel = new Panel(words.of("hall.exercises"), new VBox(stack, foot));
        panel.setMinWidth(0);
        return panel;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.of(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void takeUp() {
        for (var one : kept)
            if (one.folder().equals(exercises.selectedKeyProperty().get()))
                hall.takeUp(one, trouble);
    }

    void learn() {
        for (var one : kept)
            if (one.folder().equals(exercises.selectedKeyProperty().get())) learn.accept(one);
    }

    private Region exercise(Kept one) {
        var name = new Paragraph(one.name());
        name.getStyleClass().add("strong");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        boolean read = one.trouble().isEmpty();
        var state =
                read
                        ? new Pill(
                                words.of(one.over() ? "hall.over" : "hall.open"),
                                one.over() ? Tone.QUIET : Tone.CHOSEN)
                        : new Pill(words.of("hall.not-read"), Tone.ACT_NOW);
        var prepared = one.prepared();
        var when = new Paragraph(prepared == null ? one.trouble() : words.dateAndTime(prepared));
        when.getStyleClass().addAll("small", "muted");
        var row = new VBox(3, new HBox(8, name, state), when);
        if (one.solo()) when.setText(when.getText() + " · " + words.of("hall.alone"));
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(one.name() + ", " + state.getText() + ", " + when.getText());
        return row;
    }
}
