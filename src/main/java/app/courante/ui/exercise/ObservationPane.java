package app.courante.ui.exercise;

import app.courante.crisis.Exercise.Observation;
import app.courante.crisis.ExerciseEvent.Sign;
import app.courante.crisis.Situation;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Suggestions;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What observers noted, and the line in which the next is typed.
final class ObservationPane extends StackPane {
    private static final double ROOMY = 170;

    private final ExerciseModel model;
    private final ExerciseWords words;
    private final TextField field = new TextField();

    /// The pane of a model.
    ///
    /// @param back leaves the field for the chronogram; what is typed stays
    ObservationPane(ExerciseModel model, Words plain, Runnable back) {
        this.model = model;
        this.words = new ExerciseWords(plain);
        var list = new LongList<Observation>(Observation::by, this::row);
        list.setId("observations");
        list.setAccessibleText(words.of("exercise.observations"));
        var empty = new Paragraph(words.of("exercise.no-observation"));
        empty.getStyleClass().addAll("small", "muted", "tight");
        empty.setMouseTransparent(true);
        StackPane.setAlignment(empty, Pos.TOP_LEFT);
        var trouble = new Label();
        trouble.getStyleClass().add("refusal");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        field.setId("observation");
        field.setPromptText(words.of("exercise.observation-prompt"));
        field.setAccessibleText(words.of("exercise.observation-prompt"));
        field.textProperty().bindBidirectional(model.observation().text());
        leaving(field, back);
        field.setOnAction(_ -> model.note(answer -> trouble.setText(Form.sentence(answer, plain))));
        var beside = whoAndWhere(back);
        var foot = new VBox(4, field, beside, trouble);
        foot.getStyleClass().add("panel-foot");
        // On a low screen what was noted has the room while nobody types.
        beside.visibleProperty()
                .bind(foot.focusWithinProperty().or(heightProperty().greaterThan(ROOMY)));
        beside.managedProperty().bind(beside.visibleProperty());
        var stack = new StackPane(list, empty);
        stack.setMinHeight(0);
        VBox.setVgrow(stack, Priority.ALWAYS);
        var panel = new Panel(words.of("exercise.observations"), new VBox(stack, foot));
        setMinSize(0, 0);
        getChildren().setAll(panel);
        Watch.value(
                this,
                model.situation(),
                shown -> {
                    var all = shown.exercise().observations().reversed();
                    list.show(all);
                    empty.setVisible(all.isEmpty());
                    panel.caption().setText(words.of("exercise.notes-count", all.size()));
                });
    }

    /// Who observes and where, below what is noted.
    private HBox whoAndWhere(Runnable back) {
        var draft = model.observation();
        var who = beside("observer", draft.observer(), draft::observers, back);
        who.setPromptText(words.of("exercise.observer-prompt", model.seat().me().get().name()));
        who.setAccessibleText(words.of("exercise.observer"));
        var where = beside("observation-place", draft.place(), draft::places, back);
        where.setPromptText(words.of("exercise.place-prompt"));
        where.setAccessibleText(words.of("exercise.place"));
        return new HBox(6, who, where);
    }

    /// A field beside the one that is typed in, to which Enter leads back.
    private TextField beside(
            String id,
            StringProperty typed,
            BiFunction<String, Situation, List<String>> offered,
            Runnable back) {
        var beside = new TextField();
        beside.setId(id);
        beside.textProperty().bindBidirectional(typed);
        beside.setOnAction(_ -> field.requestFocus());
        HBox.setHgrow(beside, Priority.ALWAYS);
        leaving(beside, back);
        Suggestions.offer(
                beside,
                text -> offered.apply(text, model.situation().get()),
                chosen -> {
                    beside.setText(chosen);
                    beside.end();
                });
        return beside;
    }

    private static void leaving(TextField field, Runnable back) {
        field.setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            back.run();
            event.consume();
        });
    }

    void takeFocus() {
        field.requestFocus();
    }

    private Region row(Observation one) {
        var time = new Label(words.time(model.situation().get().exercise().elapsed(one.at())));
        time.getStyleClass().addAll("mono", "muted");
        time.setMinWidth(Region.USE_PREF_SIZE);
        var place = one.place().isEmpty() ? "" : " · " + one.place();
        var about = one.inject().id().isEmpty() ? "" : " · " + one.inject().id();
        var text = new Paragraph(one.text());
        var by = new Label(one.observer() + place + about);
        by.getStyleClass().addAll("small", "muted");
        var said = new VBox(1, text, by);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        var sign = new Label(sign(one.sign()));
        sign.getStyleClass().addAll("strong", "toned");
        sign.getStyleClass()
                .add(
                        switch (one.sign()) {
                            case PLUS -> "tone-fine";
                            case MINUS -> "tone-act-now";
                            case NEUTRAL -> "tone-quiet";
                        });
        var row = new HBox(8, time, said, sign);
        row.getStyleClass().addAll("row", "tight");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(
                words.words().of("observation", one.sign())
                        + ", "
                        + time.getText()
                        + ", "
                        + one.text()
                        + ", "
                        + by.getText());
        return row;
    }

    private static String sign(Sign sign) {
        return switch (sign) {
            case PLUS -> "+";
            case MINUS -> "−";
            case NEUTRAL -> "·";
        };
    }
}
