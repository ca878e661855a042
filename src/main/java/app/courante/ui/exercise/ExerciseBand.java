package app.courante.ui.exercise;

import app.courante.ui.exercise.InboxModel.Came;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The striped band that stands over every window of an exercise; it also tells what reached the
/// players while they look at something else.
public final class ExerciseBand extends StackPane {
    private static final int HALF_A_WORD = 150;

    private final ExerciseWords words;
    private final Button came = new Button();

    /// The band.
    ///
    /// @param unread what came and was not looked at, the latest first
    /// @param open goes there
    public ExerciseBand(Words plain, ObservableValue<List<Came>> unread, Runnable open) {
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
        getChildren().setAll(said, side);
        Watch.value(this, unread, this::show);
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
