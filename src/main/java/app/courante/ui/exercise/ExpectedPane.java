package app.courante.ui.exercise;

import app.courante.crisis.Attachment;
import app.courante.crisis.board.ExerciseBoard;
import app.courante.crisis.board.ExerciseBoard.Mark;
import app.courante.crisis.board.ExerciseBoard.Row;
import app.courante.desk.Answer;
import app.courante.exercise.Chronogram.State;
import app.courante.exercise.Scenario;
import app.courante.ui.kit.Attaching;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The inject chosen: what good players do about it, what they were told, and what can be done with
/// it.
final class ExpectedPane extends StackPane {
    private final ExerciseModel model;
    private final ExerciseWords words;
    private final Consumer<Answer> told;
    private final Attaching files;
    private final VBox content = new VBox();
    private final Panel panel;
    private final Button give;
    private final Button hint;
    private final Button skip;
    private final Button move;
    private final Map<String, Box> boxes = new HashMap<>();
    private @Nullable Object shown;
    private boolean marking;

    private record Box(CheckBox box, Button time) {}

    ExpectedPane(
            ExerciseModel model,
            Words plain,
            ExerciseForms forms,
            Attaching files,
            Consumer<Answer> told) {
        this.model = model;
        this.files = files;
        this.words = new ExerciseWords(plain);
        this.told = told;
        this.give = button("inject-give", "exercise.give", () -> forms.give(told));
        this.hint = button("inject-hint", "exercise.hint", forms::hint);
        this.skip = button("inject-skip", "exercise.skip", () -> forms.skip(told));
        this.move = button("inject-move", "exercise.move", forms::move);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        this.panel = new Panel(words.of("exercise.expected"), new VBox(scroll, buttons()));
        setMinSize(0, 0);
        getChildren().setAll(panel);
        Watch.value(this, model.board(), _ -> show());
        Watch.value(this, model.chosen(), _ -> show());
        Watch.value(this, model.situation(), _ -> allow());
    }

    private FlowPane buttons() {
        var row = new FlowPane(8, 6, give, hint, skip, move);
        give.getStyleClass().add("main");
        // What cannot be done leaves its room to what is expected.
        for (var one : List.of(hint, skip, move)) {
            one.visibleProperty().bind(one.disableProperty().not());
            one.managedProperty().bind(one.visibleProperty());
        }
        row.getStyleClass().add("panel-foot");
        return row;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.of(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A hint follows what was given; what was given is neither left out nor moved.
    private void allow() {
        var row = model.row().filter(_ -> model.situation().get().exercise().running());
        boolean given = row.filter(one -> one.state() == State.DELIVERED).isPresent();
        give.setDisable(row.isEmpty());
        hint.setDisable(!given);
        skip.setDisable(row.isEmpty() || given);
        move.setDisable(row.isEmpty() || given);
    }

    private void show() {
        allow();
        var row = model.row().orElse(null);
        var board = model.board().get();
        if (row == null || board == null) {
            content.getChildren().setAll(quiet(words.of("exercise.none-chosen")));
            shown = null;
            return;
        }
        panel.caption().setText(caption(row, board));
        // What has the focus stays: only another inject brings other nodes.
        var what = List.of(row.inject(), row.state() == State.HELD);
        if (!what.equals(shown)) build(row, board.prepared().played());
        shown = what;
        marking = true;
        for (var mark : row.marks()) tick(mark);
        marking = false;
    }

    private String caption(Row row, ExerciseBoard board) {
        return words.of(
                "exercise.inject-and-state",
                row.inject().number(),
                words.state(row, board.elapsed()));
    }

    private void build(Row row, Scenario scenario) {
        content.getChildren().clear();
        boxes.clear();
        var inject = row.inject();
        if (inject.when() != null)
            content.getChildren()
                    .add(quiet(words.of("exercise.if", words.condition(inject.when(), scenario))));
        if (row.marks().isEmpty())
            content.getChildren().add(quiet(words.of("exercise.nothing-expected")));
        for (var mark : row.marks()) content.getChildren().add(box(mark));
        var who = new Label(words.means(inject) + " · " + words.fromTo(inject, scenario));
        who.getStyleClass().addAll("kind", "tone-chosen");
        content.getChildren().add(padded(who));
        if (!inject.content().isBlank())
            content.getChildren().add(padded(new Paragraph(inject.content())));
        var file = Attachment.of(inject);
        if (file != null) content.getChildren().add(padded(new FileLine(file, files, words)));
        else if (!inject.attachment().isBlank())
            content.getChildren().add(quiet(words.of("exercise.attachment", inject.attachment())));
        if (!inject.notes().isBlank())
            content.getChildren().add(quiet(words.of("exercise.notes", inject.notes())));
    }

    private HBox box(Mark mark) {
        var id = mark.action().id();
        var box = new CheckBox(mark.action().text());
        box.setId("expected-" + id);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMaxWidth(Double.MAX_VALUE);
        box.selectedProperty()
                .addListener((_, _, on) -> {
                    if (!marking) model.mark(id, on, told);
                });
        var time = new Button();
        time.getStyleClass().addAll("flat", "mono");
        time.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, box, time);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("row", "tight");
        boxes.put(id, new Box(box, time));
        return row;
    }

    private void tick(Mark mark) {
        var box = boxes.get(mark.action().id());
        if (box == null) return;
        var seen = mark.seen();
        box.box().setSelected(seen != null);
        box.time().setText(seen == null ? limit(mark) : words.time(seen.time()));
        var evidence = seen == null ? null : seen.evidence();
        box.time().setDisable(evidence == null);
        box.time()
                .setAccessibleText(
                        evidence == null
                                ? box.time().getText()
                                : words.of("exercise.evidence", box.time().getText()));
        box.time()
                .setOnAction(_ -> {
                    if (evidence != null) model.seat().evidence().open(evidence);
                });
    }

    private String limit(Mark mark) {
        var within = mark.action().within();
        return within == null ? "" : words.of("exercise.within", words.span(within));
    }

    private static VBox padded(Region node) {
        var row = new VBox(node);
        row.getStyleClass().add("tight");
        return row;
    }

    private static VBox quiet(String text) {
        var said = new Paragraph(text);
        said.getStyleClass().addAll("small", "muted");
        return padded(said);
    }
}
