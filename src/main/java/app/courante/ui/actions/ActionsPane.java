package app.courante.ui.actions;

import app.courante.crisis.Actions.Action;
import app.courante.crisis.EntryId;
import app.courante.crisis.board.Sources;
import app.courante.ui.actions.ActionsModel.Line;
import app.courante.ui.actions.ActionsModel.Listed;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The part of the checklists' screen that shows the actions given: the most pressing first, what
/// can be done to the chosen one on single keys.
public final class ActionsPane extends StackPane {
    private final ActionsModel model;
    private final Words words;
    private final ActionForms forms;
    private final LongList<Line> list;
    private final VBox empty = new VBox(8);

    public ActionsPane(ActionsModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.forms = new ActionForms(model, words, overlay);
        var rows = new ActionRow(words, model.seat().now()::getValue);
        this.list = new LongList<>(line -> line.action().id(), rows::of);
        var lines = lines();
        var content = new VBox(filters(), lines, buttons());
        VBox.setVgrow(lines, Priority.ALWAYS);
        var panel = new Panel(words.of("actions.title"), content);
        panel.setMinWidth(0);
        Evidence.tell(
                list,
                () -> model.chosen().map(one -> entries(List.of(one.id()))).orElse(List.of()));
        Evidence.caption(panel, () -> entries(open()));
        getChildren().setAll(panel);
        Watch.value(this, model.listed(), shown -> show(panel.caption(), shown));
        Watch.value(this, model.situation(), _ -> show(panel.caption(), model.listed().get()));
        Watch.value(this, model.called(), this::answerCall);
        sceneProperty().addListener((_, _, _) -> answerCall(model.called().get()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private List<EntryId> entries(List<EntryId> actions) {
        return new Sources(model.situation().get()).actions(actions);
    }

    private List<EntryId> open() {
        return model.situation().get().conduct().actions().all().stream()
                .filter(Action::open)
                .map(Action::id)
                .toList();
    }

    /// Opens the card on which an action is given, from wherever one is.
    public static void give(ActionsModel model, Words words, Overlay overlay) {
        new ActionForms(model, words, overlay).give();
    }

    private void show(Label caption, Listed listed) {
        list.show(listed.lines());
        caption.setText(words.of("actions.count", listed.open(), listed.late()));
        empty.getChildren().clear();
        if (listed.lines().isEmpty()) teach();
        empty.setVisible(listed.lines().isEmpty());
    }

    /// Shows the action that somebody came here for.
    private void answerCall(boolean called) {
        if (!called || getScene() == null) return;
        model.called().set(false);
        list.requestFocus();
        model.listed().get().lines().stream()
                .filter(line -> line.action().id().equals(model.selected().get()))
                .findFirst()
                .ifPresent(list::select);
    }

    private void teach() {
        if (!model.situation().get().running()) {
            empty.getChildren().add(hint(words.of("actions.no-crisis")));
        } else if (model.mineOnly().get() && model.listed().get().open() > 0) {
            empty.getChildren().add(hint(words.of("actions.none-mine")));
        } else {
            var example = hint(words.of("actions.example", words.of("actions.example-role")));
            example.getStyleClass().add("mono");
            empty.getChildren().addAll(hint(words.of("actions.empty")), example);
        }
    }

    private static Paragraph hint(String sentence) {
        var hint = new Paragraph(sentence);
        hint.getStyleClass().add("muted");
        return hint;
    }

    private FlowPane filters() {
        var mine = new ToggleButton(words.of("actions.mine"));
        mine.setId("actions-mine");
        mine.selectedProperty().bindBidirectional(model.mineOnly());
        var ended = new ToggleButton();
        ended.setId("actions-ended");
        ended.selectedProperty().bindBidirectional(model.withEnded());
        ended.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words.of("actions.ended", model.listed().get().ended()),
                                model.listed()));
        var row = new FlowPane(6, 6, mine, ended);
        row.getStyleClass().add("row");
        return row;
    }

    private StackPane lines() {
        list.setId("actions");
        list.setAccessibleText(words.of("actions.title"));
        list.selectedKeyProperty().bindBidirectional(model.selected());
        empty.getStyleClass().add("empty");
        empty.setMouseTransparent(true);
        return new StackPane(list, empty);
    }

    private VBox buttons() {
        var row =
                new FlowPane(
                        6,
                        6,
                        button("action-give", "actions.give", forms::give, null),
                        button("action-end", "actions.done", () -> open(forms::end), true),
                        button("action-change", "actions.change", () -> open(forms::change), true),
                        button("action-drop", "actions.drop", () -> open(forms::drop), true),
                        button(
                                "action-reopen",
                                "actions.reopen",
                                () -> ended(forms::reopen),
                                false));
        var keys = new Paragraph(words.of("actions.keys"));
        keys.getStyleClass().addAll("small", "muted");
        var foot = new VBox(6, row, keys);
        foot.getStyleClass().add("row");
        return foot;
    }

    /// @param open whether the action chosen must be open, or ended; null when none is needed
    private Button button(String id, String key, Runnable does, @Nullable Boolean open) {
        var button = new Button(words.of(key));
        button.setId(id);
        button.setOnAction(_ -> does.run());
        var can =
                Bindings.createBooleanBinding(
                        () ->
                                model.situation().get().running()
                                        && (open == null
                                                || model.chosen()
                                                        .filter(one -> one.open() == open)
                                                        .isPresent()),
                        model.selected(),
                        model.listed(),
                        model.situation());
        button.disableProperty().bind(can.not());
        if (open != null) {
            button.visibleProperty().bind(can);
            button.managedProperty().bind(can);
        }
        return button;
    }

    private void open(Consumer<Action> form) {
        model.chosen().filter(Action::open).ifPresent(form);
    }

    private void ended(Consumer<Action> form) {
        model.chosen().filter(action -> !action.open()).ifPresent(form);
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
        if (!model.situation().get().running()) return;
        switch (event.getCode()) {
            case ENTER -> {
                if (!list.isFocused()) return;
                open(forms::end);
            }
            case D -> open(forms::end);
            case M -> open(forms::change);
            case X -> open(forms::drop);
            case R -> ended(forms::reopen);
            case G -> forms.give();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
