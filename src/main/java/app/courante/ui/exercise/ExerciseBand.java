package app.courante.ui.exercise;

import app.courante.ui.exercise.InboxModel.Came;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The striped band that stands over every window of an exercise; it also tells what reached the
/// players while they look at something else.
public final class ExerciseBand extends StackPane {
    private static final int HALF_A_WORD = 150;

    private final Words plain;
    private final ExerciseWords words;
    private final Label tied = new Label();
    private final Button came = new Button();

    /// The band.
    ///
    /// @param tie to the laptop that runs the exercise
    /// @param open goes there
    public ExerciseBand(Words plain, InboxModel inbox, ObservableValue<Tie> tie, Runnable open) {
        this.plain = plain;
        this.words = new ExerciseWords(plain);
        getStyleClass().add("exercise-band");
        setId("exercise-band");
        var said = new Label(words.of("exercise.band"));
        said.getStyleClass().add("exercise-band-word");
        said.setMinWidth(USE_PREF_SIZE);
        came.setId("exercise-came");
        came.getStyleClass().add("exercise-came");
        came.setFocusTraversable(false);
        came.setOnAction(_ -> open.run());
        // Beside the word in the middle, never over it.
        var side = new HBox(came);
        side.setAlignment(Pos.CENTER_RIGHT);
        side.maxWidthProperty().bind(widthProperty().divide(2).subtract(HALF_A_WORD));
        StackPane.setAlignment(said, Pos.CENTER);
        StackPane.setAlignment(side, Pos.CENTER_RIGHT);
        tied.setId("exercise-tie");
        tied.getStyleClass().add("exercise-came");
        var other = new HBox(tied);
        other.setAlignment(Pos.CENTER_LEFT);
        other.maxWidthProperty().bind(side.maxWidthProperty());
        StackPane.setAlignment(other, Pos.CENTER_LEFT);
        getChildren().setAll(said, other, side);
        Watch.value(this, tie, this::show);
        Watch.value(this, inbox.unread(), this::show);
    }

    private void show(Tie tie) {
        tied.setVisible(tie.state() != Tie.State.NONE);
        if (!tied.isVisible()) return;
        tied.setText(plain.of("tie", tie.state()));
        var why = tie.why();
        tied.setTooltip(why == null ? null : new Tooltip(plain.of("turned", why)));
        tied.setAccessibleHelp(why == null ? "" : plain.of("turned", why));
    }

    private void show(List<Came> unread) {
        came.setVisible(!unread.isEmpty());
        if (unread.isEmpty()) return;
        var latest = unread.getFirst().inject();
        var what =
                latest == null
                        ? words.of("exercise.something")
                        : words.means(latest) + " · " + latest.title();
        came.setText(words.of("exercise.came", unread.size(), what));
    }
}
