package app.courante.ui.exercise;

import app.courante.crisis.EntryId;
import app.courante.crisis.board.ExerciseBoard;
import app.courante.crisis.board.ExerciseBoard.Goal;
import app.courante.crisis.board.ExerciseBoard.Progress;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
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
    private final LongList<Goal> list;
    private List<Goal> shown = List.of();

    GoalsPane(ExerciseModel model, Words plain) {
        this.model = model;
        this.words = new ExerciseWords(plain);
        this.list = new LongList<>(goal -> goal.objective().id(), this::row);
        list.setId("goals");
        list.setAccessibleText(words.of("exercise.goals"));
        list.onEnter(this::evidence);
        setMinSize(0, 0);
        getChildren().setAll(new Panel(words.of("exercise.goals"), list));
        Watch.value(this, model.board(), this::show);
    }

    private void show(@Nullable ExerciseBoard board) {
        shown = board == null ? List.of() : board.goals();
        list.show(shown);
    }

    /// Opens the lines by which the goal chosen was reached.
    private void evidence() {
        var entries = new ArrayList<EntryId>();
        var seen = model.situation().get().exercise().sightings();
        for (var goal : shown)
            if (goal.objective().id().equals(list.selectedKeyProperty().get()))
                for (var criterion : goal.objective().criteria())
                    for (var id : criterion.expected()) {
                        var sighting = seen.get(id);
                        if (sighting != null && sighting.evidence() != null)
                            entries.add(sighting.evidence());
                    }
        model.seat().evidence().open(entries);
    }

    private Region row(Goal goal) {
        var name = new Paragraph(goal.objective().name());
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        var state = new Label(state(goal));
        state.getStyleClass().addAll("toned", Pill.styleClass(tone(goal.progress())));
        state.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(10, name, state);
        row.getStyleClass().addAll("row", "tight");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(goal.objective().name() + ", " + state.getText());
        return row;
    }

    private String state(Goal goal) {
        var time = goal.time();
        var said = words.words().of("goal", goal.progress());
        return time == null ? said : words.span(time) + " · " + said;
    }

    private static Tone tone(Progress progress) {
        return switch (progress) {
            case REACHED -> Tone.FINE;
            case LATE -> Tone.ACT_NOW;
            case OPEN, BY_HAND -> Tone.QUIET;
        };
    }
}
