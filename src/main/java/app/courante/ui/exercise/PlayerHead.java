package app.courante.ui.exercise;

import app.courante.desk.Answer;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Over what reached the players: who plays alone sets the clock going himself, and ends the
/// exercise; once it is over, the way to its debrief.
final class PlayerHead extends HBox {
    private final ExerciseModel model;
    private final Words words;
    private final Overlay overlay;
    private final ExerciseForms forms;
    private final Label over = new Label();
    private final Label clock = new Label();
    private final Button start = new Button();
    private final SpeedButtons speeds;
    private final Button end;
    private final Button debrief;
    private final Label trouble = new Label();

    PlayerHead(ExerciseModel model, Words words, Overlay overlay, Runnable debrief) {
        super(10);
        this.model = model;
        this.words = words;
        this.overlay = overlay;
        this.forms = new ExerciseForms(model, words, overlay);
        this.speeds = new SpeedButtons(model, words, this::told);
        getStyleClass().add("console-head");
        setAlignment(Pos.CENTER_LEFT);
        over.setText(words.of("exercise.is-over"));
        over.getStyleClass().add("strong");
        clock.setId("exercise-clock");
        clock.getStyleClass().add("elapsed");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        start.setId("exercise-start");
        start.setOnAction(_ -> model.startOrPause(this::told));
        end = button("exercise-end", "exercise.end", forms::end);
        this.debrief = button("exercise-debrief", "exercise.to-debrief", debrief);
        this.debrief.getStyleClass().add("main");
        trouble.getStyleClass().add("refusal");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(over, clock, start, speeds, end, trouble, gap, this.debrief);
        managedProperty().bind(visibleProperty());
        for (var node : getChildren()) node.managedProperty().bind(node.visibleProperty());
        Watch.value(this, model.board(), _ -> show());
        Watch.value(this, model.situation(), _ -> show());
    }

    private void show() {
        var board = model.board().get();
        var exercise = model.situation().get().exercise();
        boolean alone = board != null && board.prepared().solo();
        boolean running = exercise.running();
        setVisible(board != null && (alone || !running));
        over.setVisible(!running);
        debrief.setVisible(!running);
        for (var node : List.of(clock, start, speeds, end, trouble))
            node.setVisible(alone && running);
        if (board == null) return;
        clock.setText("H+ " + words.elapsed(board.elapsed()));
        boolean ticks = exercise.clock().running();
        start.setText(words.of(ticks ? "exercise.pause" : "exercise.start"));
        start.getStyleClass().removeAll("main");
        if (!ticks) start.getStyleClass().add("main");
        speeds.show(exercise.clock(), running);
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.of(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void told(Answer answer) {
        trouble.setText(Form.sentence(answer, words));
    }

    /// Whether the console's own keys work here, for who has no console.
    private boolean takes(KeyEvent event) {
        return end.isVisible()
                && isVisible()
                && !overlay.isVisible()
                && !(event.getTarget() instanceof TextInputControl);
    }

    void speed(KeyEvent event) {
        int speed = SpeedButtons.typed(event);
        if (!takes(event) || speed == 0) return;
        model.speed(speed, this::told);
        event.consume();
    }

    void key(KeyEvent event) {
        if (event.isConsumed() || event.isControlDown() || event.isAltDown() || event.isMetaDown())
            return;
        if (!takes(event)) return;
        switch (event.getCode()) {
            case SPACE -> {
                if (event.getTarget() instanceof ButtonBase) return;
                model.startOrPause(this::told);
            }
            case E -> forms.end();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
