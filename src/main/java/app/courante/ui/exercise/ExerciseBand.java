package app.courante.ui.exercise;

import app.courante.ui.kit.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// The striped band that stands over every window of an exercise.
public final class ExerciseBand extends StackPane {
    public ExerciseBand(Words words) {
        getStyleClass().add("exercise-band");
        setId("exercise-band");
        var said = new Label(words.of("exercise.band"));
        said.getStyleClass().add("exercise-band-word");
        said.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER);
        getChildren().setAll(said);
    }
}
