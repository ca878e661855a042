package app.courante.ui.recovery;

import app.courante.crisis.board.TaskLine;
import app.courante.crisis.board.TaskLine.State;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What somebody can do now: the next step of each task that runs, then what can be begun.
final class DoablePane extends StackPane {
    private final RecoveryModel model;
    private final Words words;
    private final TaskDoings doings;
    private final LongList<TaskLine> list;

    DoablePane(RecoveryModel model, Words words, TaskDoings doings) {
        this.model = model;
        this.words = words;
        this.doings = doings;
        list = new LongList<>(TaskLine::id, this::row);
        Evidence.tell(
                list, () -> model.chosen().map(one -> one.told().entries()).orElse(List.of()));
        list.alsoShows(line -> line.id().equals(model.task().get()));
        list.setId("doable");
        list.setAccessibleText(words.of("recovery.doable"));
        list.selectedKeyProperty().bindBidirectional(model.task());
        var none = new Paragraph(words.of("recovery.nothing-doable"));
        none.getStyleClass().addAll("muted", "empty");
        none.setMouseTransparent(true);
        var panel = new Panel(words.of("recovery.doable"), new StackPane(list, none));
        getChildren().setAll(panel);
        Watch.value(
                this,
                model.board(),
                board -> {
                    var doable = board.doable();
                    list.show(doable);
                    none.setVisible(doable.isEmpty());
                    panel.caption().setText(words.number(doable.size()));
                });
        Watch.value(this, model.task(), _ -> list.requestLayout());
    }

    boolean focused() {
        return list.isFocused();
    }

    private Region row(TaskLine line) {
        var say = TaskWords.of(model, words);
        var name = new Paragraph(say.name(line));
        name.getStyleClass().add("strong");
        var what = new Paragraph(say.doing(line));
        what.getStyleClass().addAll("small", "muted");
        var row = new VBox(3, name, what);
        if (line.id().equals(model.task().get())) row.getChildren().add(buttons(line));
        row.getStyleClass().add("row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(name.getText() + ", " + what.getText());
        return row;
    }

    /// For the mouse; the keys do the same without leaving the list.
    private FlowPane buttons(TaskLine line) {
        var next =
                line.state() == State.STARTABLE
                        ? Doing.START
                        : line.nextStep() > 0 ? Doing.STEP : Doing.END;
        var first = button(next);
        first.getStyleClass().add("main");
        return new FlowPane(6, 6, first, button(Doing.BLOCK));
    }

    private Button button(Doing doing) {
        var button = new Button(words.of("recovery-do", doing));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            list.requestFocus();
            doings.act(doing);
        });
        return button;
    }
}
