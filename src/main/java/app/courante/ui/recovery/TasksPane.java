package app.courante.ui.recovery;

import app.courante.crisis.board.RecoveryBoard;
import app.courante.crisis.board.TaskLine;
import app.courante.crisis.board.TaskLine.State;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The tasks in the order of priority, each with its bar over time, and what can be done to the one
/// chosen.
final class TasksPane extends StackPane {
    private final RecoveryModel model;
    private final Words words;
    private final LongList<TaskLine> list;
    private final Ruler ruler;
    private final Button end = new Button();
    private final Button count = new Button();

    /// What a row shows beside its task.
    private record Beside(Axis axis, Instant now) {}

    TasksPane(RecoveryModel model, Words words, TaskDoings doings) {
        this.model = model;
        this.words = words;
        list = new LongList<>(TaskLine::id, this::row);
        Evidence.tell(
                list, () -> model.chosen().map(one -> one.told().entries()).orElse(List.of()));
        list.alsoShows(_ -> new Beside(model.axis().get(), model.asOf()));
        list.setId("tasks");
        list.setAccessibleText(words.of("recovery.title"));
        list.selectedKeyProperty().bindBidirectional(model.task());
        ruler = new Ruler(words);
        var content = new VBox(head(), ruler, list, foot(doings));
        VBox.setVgrow(list, Priority.ALWAYS);
        var panel = new Panel(words.of("recovery.title"), content);
        setMinWidth(0);
        getChildren().setAll(panel);
        Watch.value(this, model.board(), this::show);
        Watch.value(
                this,
                model.axis(),
                axis -> {
                    ruler.show(axis, model.minute());
                    list.requestLayout();
                });
        panel.caption().setText(words.of("recovery.zoom-keys"));
        Watch.value(this, model.task(), _ -> reveal());
    }

    void takeFocus() {
        list.requestFocus();
    }

    boolean focused() {
        return list.isFocused();
    }

    private void reveal() {
        model.chosen().ifPresent(line -> list.reveal(line.place() - 1));
    }

    private Region row(TaskLine line) {
        var limits = model.board().get().aims().stream().map(RecoveryBoard.Aim::limit).toList();
        return new TaskRow(
                line, TaskWords.of(model, words), model.axis().get(), limits, list::getWidth);
    }

    private void show(RecoveryBoard board) {
        ruler.show(model.axis().get(), model.minute());
        list.show(board.lines());
        end.setText(TaskWords.of(model, words).end(board));
        for (var tone : Tone.values()) end.getStyleClass().remove(Pill.styleClass(tone));
        boolean late = board.tightest().filter(aim -> aim.late() || aim.back() == null).isPresent();
        var tone = late ? Tone.ACT_NOW : board.open().isEmpty() ? Tone.FINE : Tone.SOON;
        end.getStyleClass().add(Pill.styleClass(tone));
        count.setText(
                words.of(
                        "recovery.count",
                        board.count(State.DONE),
                        board.count(State.RUNNING),
                        board.count(State.BLOCKED),
                        board.lines().size() - board.count(State.DROPPED)));
    }

    /// The phases, and by when all is back: Enter on it leads to the entries that it comes from.
    private VBox head() {
        end.setId("recovery-end");
        end.getStyleClass().addAll("flat", "toned", "strong");
        end.setOnAction(_ -> model.openEnd());
        count.setId("recovery-count");
        count.getStyleClass().addAll("flat", "small", "muted", "mono");
        count.setOnAction(_ -> model.openCount());
        // Both in one line where there is room, never one cut for the other.
        end.setMinWidth(Region.USE_PREF_SIZE);
        count.setMinWidth(Region.USE_PREF_SIZE);
        var below = new FlowPane(14, 2, end, count);
        var head =
                new VBox(
                        4,
                        new PhaseBand(
                                model.board().map(RecoveryBoard::phases), model.seat(), words),
                        below);
        head.getStyleClass().add("recovery-head");
        return head;
    }

    private VBox foot(TaskDoings doings) {
        var trouble = new Paragraph("");
        trouble.setId("task-trouble");
        trouble.getStyleClass().add("refusal");
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        Watch.value(
                this,
                model.trouble(),
                answer -> trouble.setText(answer == null ? "" : Form.sentence(answer, words)));
        var buttons = new FlowPane(6, 6);
        Watch.value(this, model.task(), _ -> fill(buttons, doings));
        Watch.value(this, model.board(), _ -> fill(buttons, doings));
        var foot = new VBox(6, trouble, buttons);
        foot.getStyleClass().add("panel-foot");
        return foot;
    }

    /// Only what can be done to the task chosen, each with its key.
    private void fill(FlowPane buttons, TaskDoings doings) {
        var wanted = doings.possible();
        var shown = buttons.getChildren().stream().map(node -> node.getUserData()).toList();
        if (wanted.equals(shown)) return;
        buttons.getChildren().clear();
        for (var doing : wanted) {
            var button = new Button(words.of("recovery-do", doing));
            button.setId("task-" + doing.id());
            button.setUserData(doing);
            if (buttons.getChildren().isEmpty()) button.getStyleClass().add("main");
            button.setOnAction(_ -> {
                list.requestFocus();
                doings.act(doing);
            });
            buttons.getChildren().add(button);
        }
    }
}
