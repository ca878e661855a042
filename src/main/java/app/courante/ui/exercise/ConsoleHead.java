package app.courante.ui.exercise;

import app.courante.crisis.board.ExerciseBoard;
import app.courante.desk.Answer;
import app.courante.ui.exercise.Laptops.Joined;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The exercise's name, its clock, and what sets it going.
final class ConsoleHead extends VBox {
    private final ExerciseModel model;
    private final Words words;
    private final Runnable players;
    private final Label name = new Label();
    private final Label about = new Label();
    private final Label clock = new Label();
    private final Label refusal = new Label();
    private final Button start = new Button();
    private final CheckBox automatic;
    private final Button jump;
    private final Button join;
    private final Button improvise;
    private final Button end;
    private final SpeedButtons speeds;

    ConsoleHead(
            ExerciseModel model,
            Words words,
            ExerciseForms forms,
            Runnable players,
            Laptops laptops,
            Runnable join,
            Runnable debrief) {
        this.model = model;
        this.words = words;
        this.players = players;
        this.speeds = new SpeedButtons(model, words, this::told);
        this.automatic = new CheckBox(words.of("exercise.automatic"));
        this.jump = button("exercise-jump", "exercise.jump", forms::jump);
        this.join = button("exercise-laptops", "exercise.laptops", join);
        this.improvise = button("exercise-improvise", "exercise.improvise", forms::improvise);
        this.end = button("exercise-end", "exercise.end", forms::end);
        getStyleClass().add("console-head");
        var badge = new Label(words.of("exercise.trainer").toUpperCase(words.locale()));
        badge.getStyleClass().addAll("level", "tone-soon");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("crisis-title");
        name.setId("exercise-name");
        about.getStyleClass().addAll("small", "muted");
        var titles = new VBox(2, name, about);
        titles.setMinWidth(60);
        titles.setAlignment(Pos.CENTER_LEFT);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        clock.setId("exercise-clock");
        clock.getStyleClass().add("elapsed");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(10, badge, titles, gap, clock, start, speeds);
        row.setAlignment(Pos.CENTER_LEFT);
        start.setId("exercise-start");
        start.setMinWidth(Region.USE_PREF_SIZE);
        start.setOnAction(_ -> {
            if (model.situation().get().exercise().running()) model.startOrPause(this::told);
            else debrief.run();
        });
        refusal.getStyleClass().add("refusal");
        refusal.setId("exercise-trouble");
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        setSpacing(6);
        getChildren().setAll(row, refusal, foot());
        Watch.value(this, model.board(), this::show);
        Watch.value(this, laptops.joined(), this::show);
        Watch.value(this, model.situation(), _ -> show(model.board().get()));
    }

    private HBox foot() {
        automatic.setId("exercise-automatic");
        automatic.selectedProperty().bindBidirectional(model.automatic());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row =
                new HBox(
                        10,
                        automatic,
                        gap,
                        jump,
                        button("exercise-players", "exercise.players", players),
                        join,
                        improvise,
                        end);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.of(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Brings the players' window to the front.
    void players() {
        players.run();
    }

    private void told(Answer answer) {
        tell(Form.sentence(answer, words));
    }

    /// Says why something was not done; empty when it was.
    void tell(String sentence) {
        refusal.setText(sentence);
    }

    /// How many are in, and whether one of them is not heard any more.
    private void show(List<Joined> all) {
        long here = all.stream().filter(Joined::here).count();
        join.setText(
                all.isEmpty()
                        ? words.of("exercise.laptops")
                        : words.of("exercise.laptops-joined", here, all.size()));
        join.getStyleClass().remove("danger");
        if (here < all.size()) join.getStyleClass().add("danger");
    }

    private void show(@Nullable ExerciseBoard board) {
        if (board == null) return;
        var exercise = model.situation().get().exercise();
        var scenario = board.prepared().played();
        name.setText(board.prepared().name());
        about.setText(
                words.of(
                        "exercise.about",
                        scenario.version().isEmpty() ? "1" : scenario.version(),
                        board.rows().size(),
                        scenario.title()));
        var running = exercise.clock();
        clock.setText("H+ " + words.elapsed(board.elapsed()));
        start.setText(
                words.of(
                        !exercise.running()
                                ? "exercise.to-debrief"
                                : running.running() ? "exercise.pause" : "exercise.start"));
        for (var one : List.of(automatic, jump, improvise, end))
            one.setDisable(!exercise.running());
        start.getStyleClass().removeAll("main");
        if (!running.running()) start.getStyleClass().add("main");
        speeds.show(running, exercise.running());
    }
}
