package app.courante.ui.deadlines;

import app.courante.crisis.Deadlines.Deadline;
import app.courante.ui.deadlines.DeadlinesModel.Row;
import app.courante.ui.deadlines.DeadlinesModel.Shown;
import app.courante.ui.kit.Attaching;
import app.courante.ui.kit.Columns;
import app.courante.ui.kit.Digits;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The clocks of law and contracts, the next limit first; beside them what can be started, and how
/// the chosen one is counted.
public final class DeadlinesView extends Columns {
    private final DeadlinesModel model;
    private final Words words;
    private final DeadlineForms forms;
    private final LongList<Row> list;
    private final VBox empty = new VBox(8);
    private final ExplainPane explain;

    public DeadlinesView(DeadlinesModel model, Words words, Overlay overlay, Attaching files) {
        super(58, 42);
        this.model = model;
        this.words = words;
        this.forms = new DeadlineForms(model, words, overlay, files);
        var rows =
                new DeadlineRow(
                        words,
                        model.seat().now()::getValue,
                        () -> model.shown().get().board().zone());
        this.list = new LongList<>(Row::id, rows::of);
        Evidence.tell(
                list,
                () -> model.chosen().map(row -> row.line().deadline().entries()).orElse(List.of()));
        this.explain = new ExplainPane(model, words, files);
        getStyleClass().add("screen");
        setMinSize(0, 0);
        var lines = lines();
        VBox.setVgrow(lines, Priority.ALWAYS);
        var panel = new Panel(words.of("deadlines.title"), new VBox(lines, buttons()));
        panel.setMinWidth(0);
        addRow(0, panel, right());
        Watch.value(this, model.shown(), shown -> show(panel.caption(), shown));
        model.comeUp();
        Watch.value(this, model.selected(), _ -> explain.show(model.chosen()));
        Watch.value(this, model.called(), this::answerCall);
        sceneProperty().addListener((_, _, _) -> answerCall(model.called().get()));
        list.onEnter(() -> model.chosen().ifPresent(model::evidence));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_TYPED, this::number);
    }

    private VBox right() {
        var offers = new OffersPane(model, words, forms::start);
        for (var half : new Region[] {offers, explain}) {
            VBox.setVgrow(half, Priority.ALWAYS);
            half.setMinHeight(0);
            half.setPrefHeight(0);
        }
        var right = new VBox(12, offers, explain);
        right.setMinWidth(0);
        return right;
    }

    private StackPane lines() {
        list.setId("deadlines");
        list.setAccessibleText(words.of("deadlines.title"));
        list.selectedKeyProperty().bindBidirectional(model.selected());
        empty.getStyleClass().add("empty");
        empty.setMouseTransparent(true);
        return new StackPane(list, empty);
    }

    private void show(Label caption, Shown shown) {
        list.show(shown.rows());
        caption.setText(
                shown.rows().isEmpty()
                        ? ""
                        : words.of(
                                "deadlines.caption",
                                shown.open(),
                                shown.passed(),
                                shown.board().zone().getId()));
        empty.getChildren().clear();
        if (shown.rows().isEmpty()) teach(shown.running());
        empty.setVisible(shown.rows().isEmpty());
        explain.show(model.chosen());
    }

    private void teach(boolean running) {
        var keys = running ? new String[] {"deadlines.empty", "deadlines.empty-key"} : NO_CRISIS;
        for (var key : keys) {
            var hint = new Paragraph(words.of(key));
            hint.getStyleClass().add("muted");
            empty.getChildren().add(hint);
        }
    }

    private static final String[] NO_CRISIS = {"deadlines.no-crisis", "deadlines.empty"};

    /// Shows the deadline that somebody came here for.
    private void answerCall(boolean called) {
        if (!called || getScene() == null) return;
        model.called().set(false);
        list.requestFocus();
        model.chosen().ifPresent(list::select);
    }

    private VBox buttons() {
        var row = new FlowPane(6, 6);
        add(row, "deadline-file", "deadline-form.do-file", forms::canFile, forms::file);
        add(
                row,
                "deadline-classify",
                "deadline-form.do-classify",
                forms::canClassify,
                forms::classify);
        add(row, "deadline-waive", "deadline-form.do-waive", Deadline::open, forms::waive);
        add(row, "deadline-assign", "deadline-form.do-assign", Deadline::open, forms::assign);
        add(row, "deadline-correct", "deadline-form.do-correct", forms::canCorrect, forms::correct);
        add(row, "deadline-prove", "deadline-form.do-prove", forms::canProve, forms::prove);
        add(row, "deadline-reopen", "deadline-form.do-reopen", one -> !one.open(), forms::reopen);
        var keys = new Paragraph(words.of("deadlines.keys"));
        keys.getStyleClass().addAll("small", "muted");
        var foot = new VBox(6, row, keys);
        foot.getStyleClass().add("row");
        foot.setMinWidth(0);
        return foot;
    }

    private void add(
            FlowPane row, String id, String key, Predicate<Deadline> can, Consumer<Row> form) {
        var button = new Button(words.of(key));
        button.setId(id);
        button.setOnAction(_ -> open(can, form));
        var possible =
                Bindings.createBooleanBinding(
                        () ->
                                model.shown().get().running()
                                        && model.chosen()
                                                .filter(one -> can.test(one.line().deadline()))
                                                .isPresent(),
                        model.selected(),
                        model.shown());
        button.visibleProperty().bind(possible);
        button.managedProperty().bind(possible);
        row.getChildren().add(button);
    }

    private void open(Predicate<Deadline> can, Consumer<Row> form) {
        if (model.shown().get().running())
            model.chosen().filter(one -> can.test(one.line().deadline())).ifPresent(form);
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
        switch (event.getCode()) {
            case F -> open(forms::canFile, forms::file);
            case C -> open(forms::canClassify, forms::classify);
            case X -> open(Deadline::open, forms::waive);
            case A -> open(Deadline::open, forms::assign);
            case M -> open(forms::canCorrect, forms::correct);
            case P -> open(forms::canProve, forms::prove);
            case O -> explain.takeOut();
            case R -> open(one -> !one.open(), forms::reopen);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void number(KeyEvent typed) {
        if (!model.shown().get().running()) return;
        model.offer(Digits.of(typed))
                .ifPresent(offer -> {
                    forms.start(offer);
                    typed.consume();
                });
    }
}
