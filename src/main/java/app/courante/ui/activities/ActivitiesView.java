package app.courante.ui.activities;

import app.courante.crisis.ActivityState;
import app.courante.crisis.ResourceState;
import app.courante.ui.activities.ActivitiesModel.Board;
import app.courante.ui.activities.ActivitiesModel.Line;
import app.courante.ui.kit.Columns;
import app.courante.ui.kit.Digits;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The screen of the activities: how each runs and what it costs; of the chosen one what it stands
/// on, what falls next, what is counted of it.
public final class ActivitiesView extends StackPane {
    private final ActivitiesModel model;
    private final Words words;
    private final LongList<Line> list;
    private final FactsPane facts;
    private final ResourceCard resources;
    private final MeasureCard measures;
    private final WithdrawCard withdrawal;
    private final Panel panel;
    private final StackPane content = new StackPane();
    private final VBox lines;
    private final Button total = new Button();

    public ActivitiesView(
            ActivitiesModel model, ActivitiesModel.Files files, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.resources = new ResourceCard(model, words, overlay);
        this.measures = new MeasureCard(model, files, words, overlay);
        this.withdrawal = new WithdrawCard(model, words, overlay);
        this.facts = new FactsPane(model, words);
        var rows = new ActivityRow(words, model.seat().now()::getValue);
        list = new LongList<>(line -> line.activity().id(), rows::of);
        Evidence.tell(list, () -> model.chosen().map(Line::entries).orElse(List.of()));
        Evidence.around(this, () -> model.board().get().losses().entries());
        list.setId("activities-board");
        list.setAccessibleText(words.of("screen.activities"));
        list.selectedKeyProperty().bindBidirectional(model.selected());
        VBox.setVgrow(list, Priority.ALWAYS);
        lines = new VBox(list, foot());
        lines.setMinWidth(0);
        content.setMinWidth(0);
        list.setMinWidth(0);
        panel = new Panel(words.of("activities.title"), content);
        panel.setMinWidth(0);
        var columns = new Columns(50, 50);
        columns.addRow(0, panel, facts);
        getStyleClass().addAll("screen", "activities");
        getChildren().setAll(columns);
        Watch.value(this, model.board(), this::show);
        Watch.value(this, model.called(), this::answerCall);
        list.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null && !overlay.isVisible()) takeFocus();
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_TYPED, this::number);
    }

    private void takeFocus() {
        list.requestFocus();
        model.called().set(false);
        model.chosen().ifPresent(list::select);
    }

    /// Shows the activity that somebody came here for.
    private void answerCall(boolean called) {
        if (called && list.getScene() != null) takeFocus();
    }

    private VBox foot() {
        total.setId("activities-total");
        total.getStyleClass().addAll("mono", "flat");
        total.setOnAction(_ -> openTotal());
        var row =
                new FlowPane(
                        6,
                        6,
                        button("activity-measure", "activities.measure-do", this::measure),
                        button("activity-resource", "activities.resource-do", this::resource));
        var keys = new Paragraph(words.of("activities.keys"));
        keys.getStyleClass().addAll("small", "muted");
        keys.setMaxWidth(Double.MAX_VALUE);
        var foot = new VBox(6, row, keys);
        foot.getStyleClass().add("row");
        return foot;
    }

    private Button button(String id, String key, Runnable does) {
        var button = new Button(words.of(key));
        button.setId(id);
        button.setOnAction(_ -> does.run());
        button.disableProperty().bind(model.board().map(board -> !board.situation().running()));
        return button;
    }

    private void show(Board board) {
        if (board.lines().isEmpty()) {
            var key =
                    board.situation().document() == null
                            ? "activities.no-plan"
                            : "situation.no-activity";
            var why = new Paragraph(words.of(key));
            why.getStyleClass().add("muted");
            var box = new VBox(why);
            box.getStyleClass().add("empty");
            content.getChildren().setAll(box);
            panel.caption().setText("");
            return;
        }
        if (!content.getChildren().contains(lines)) content.getChildren().setAll(lines);
        list.show(board.lines());
        panel.caption().setText(caption(board));
        total(board);
    }

    private String caption(Board board) {
        return words.of(
                "activities.count",
                board.in(ActivityState.INTERRUPTED),
                board.in(ActivityState.DEGRADED),
                board.lines().size());
    }

    /// What all of it costs, and what must cost besides: told above the list, and Enter or T leads
    /// to what it comes from.
    private void total(Board board) {
        var parts = new ArrayList<String>();
        var losses = board.losses();
        var names = new ActivityWords(words);
        if (!losses.lines().isEmpty())
            parts.add(
                    words.of(
                            losses.partly() ? "activities.total-partly" : "activities.total",
                            names.euros(losses.euros()),
                            names.euros(losses.perHour())));
        if (board.uncounted() > 0) parts.add(words.of("activities.uncounted", board.uncounted()));
        if (parts.isEmpty()) {
            lines.getChildren().removeIf(node -> "total".equals(node.getUserData()));
            return;
        }
        total.setText(String.join(" · ", parts));
        if (lines.getChildren().getFirst() == list) {
            var row = new HBox(total);
            row.setUserData("total");
            row.getStyleClass().add("row");
            lines.getChildren().addFirst(row);
        }
    }

    private void openTotal() {
        model.seat().evidence().open(model.board().get().losses().entries());
    }

    private void measure() {
        if (model.running()) model.chosen().ifPresent(line -> measures.open(line.activity()));
    }

    private void resource() {
        if (model.running()) resources.open(facts.resource(), null);
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
        if (handled(event.getCode())) event.consume();
    }

    private boolean handled(KeyCode code) {
        boolean beside = facts.focused();
        switch (code) {
            case RIGHT -> facts.takeFocus();
            case LEFT -> takeFocus();
            case ESCAPE -> {
                if (!beside) return false;
                takeFocus();
            }
            case ENTER -> {
                if (beside) facts.openChosen();
                else if (list.isFocused())
                    model.chosen().ifPresent(line -> model.seat().evidence().open(line.entries()));
                else return false;
            }
            case T -> openTotal();
            case M -> measure();
            case P -> resource();
            case X -> {
                if (model.running()) facts.measures().ifPresent(withdrawal::open);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// 1 to 4 say how the activity runs; on something it stands on, 1 to 3 say how that is.
    private void number(KeyEvent typed) {
        int number = Digits.of(typed);
        if (number == 0 || number > ActivityState.values().length || !model.running()) return;
        var resource = facts.resource();
        if (facts.focused() && resource != null) {
            var states = List.of(ResourceState.values());
            if (number <= states.size()) resources.open(resource, states.get(number - 1));
        } else model.askState(List.of(ActivityState.values()).get(number - 1));
        typed.consume();
    }
}
