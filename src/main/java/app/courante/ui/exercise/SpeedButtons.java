package app.courante.ui.exercise;

import app.courante.desk.Answer;
import app.courante.exercise.ExerciseClock;
import app.courante.ui.kit.Digits;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How fast the clock of an exercise goes, for those who run it and for who plays alone.
final class SpeedButtons extends HBox {
    private static final List<Integer> SPEEDS = List.of(1, 2, 4, 10, 30, ExerciseClock.FASTEST);

    private final List<ToggleButton> buttons;

    /// At which the clock goes, where none of the buttons stands for it.
    private final Label other = new Label();

    SpeedButtons(ExerciseModel model, Words words, Consumer<Answer> told) {
        super(4);
        setMinWidth(Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        buttons = SPEEDS.stream().map(speed -> button(speed, model, words, told)).toList();
        other.setId("exercise-speed");
        other.getStyleClass().addAll("mono", "strong");
        other.managedProperty().bind(other.visibleProperty());
        getChildren().setAll(buttons);
        getChildren().addFirst(other);
    }

    /// The speed for which a typed digit stands, mostly the first of it; 0 for none.
    static int typed(KeyEvent event) {
        if (Digits.isZero(event)) return 10;
        return switch (Digits.of(event)) {
            case 1 -> 1;
            case 2 -> 2;
            case 3 -> 30;
            case 4 -> 4;
            case 6 -> ExerciseClock.FASTEST;
            default -> 0;
        };
    }

    private static ToggleButton button(
            int speed, ExerciseModel model, Words words, Consumer<Answer> told) {
        var button = new ToggleButton("×" + speed);
        button.setId("exercise-speed-" + speed);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words.of("exercise.speed", speed));
        button.setTooltip(new Tooltip(words.of("exercise.speed", speed)));
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.speed(speed, told);
        });
        return button;
    }

    /// Marks the one at which the clock goes.
    void show(ExerciseClock clock, boolean running) {
        for (int i = 0; i < SPEEDS.size(); i++) {
            buttons.get(i).setSelected(clock.speed() == SPEEDS.get(i));
            buttons.get(i).setDisable(!running);
        }
        other.setText("×" + clock.speed());
        other.setVisible(running && !SPEEDS.contains(clock.speed()));
    }
}
