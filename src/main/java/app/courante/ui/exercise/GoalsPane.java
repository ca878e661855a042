package app.courante.ui.exercise;

import app.courante.crisis.board.Debrief.Aim;
import app.courante.crisis.board.Debrief.Measured;
import app.courante.crisis.board.ExerciseBoard;
import app.courante.ui.debrief.Tones;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What the exercise trains, and how far it is as far as the log tells.
final class GoalsPane extends StackPane {
    private final ExerciseModel model;
    private final ExerciseWords words;
    private final LongList<Aim> list;
    private final Paragraph empty;
    private List<Aim> shown = List.of();

    GoalsPane(ExerciseModel model, Words plain) {
        this.model = model;
        this.words = new ExerciseWords(plain);
        this.list = new LongList<>(goal -> goal.objective().id(), this::row);
        list.setId("goals");
        list.setAccessibleText(words.of("exercise.goals"));
        list.onEnter(this::evidence);
        setMinSize(0, 0);
        empty = new Paragraph(words.of("exercise.no-goals"));
        empty.getStyleClass().addAll("small", "muted", "tight");
        empty.setMouseTransparent(true);
        StackPane.setAlignment(empty, Pos.TOP_LEFT);
        getChildren().setAll(new Panel(words.of("exercise.goals"), new StackPane(list, empty)));
        Watch.value(this, model.board(), this::show);
    }

    private void show(@Nullable ExerciseBoard board) {
        shown = board == null ? List.of() : board.goals();
        list.show(shown);
        empty.setVisible(shown.isEmpty());
    }

    /// Opens the lines by which the goal chosen was reached.
    private void evidence() {
        var entries =
                shown.stream()
                        .filter(goal ->
                                goal.objective().id().equals(list.selectedKeyProperty().get()))
                        .flatMap(goal -> goal.evidence().stream())
                        .toList();
        model.seat().evidence().open(entries);
    }

    private Region row(Aim goal) {
        var name = new Paragraph(goal.objective().name());
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        var state = new Label(state(goal));
        state.getStyleClass().addAll("toned", Pill.styleClass(Tones.of(goal.reached())));
        state.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(10, name, state);
        row.getStyleClass().addAll("row", "tight");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(goal.objective().name() + ", " + state.getText());
        return row;
    }

    private String state(Aim goal) {
        var said = words.words().of("reached", goal.reached());
        var took = goal.criteria().stream().map(Measured::took).toList();
        return took.isEmpty() || took.contains(null)
                ? said
                : words.span(Collections.max(took)) + " · " + said;
    }
}
