package app.courante.ui.telephony;

import app.courante.crisis.ResourceKind;
import app.courante.crisis.ResourceState;
import app.courante.crisis.ResourceStates.Resource;
import app.courante.crisis.board.PhoneBoard.Line;
import app.courante.ui.kit.Clip;
import app.courante.ui.kit.Columns;
import app.courante.ui.kit.Evidence;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import app.courante.ui.telephony.TelephonyModel.Row;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The screen of the telephony kit: every number with its chain, and the one chosen beside.
public final class TelephonyView extends StackPane {
    private final TelephonyModel model;
    private final Words words;
    private final NumberForms forms;
    private final ContactsCard contacts;
    private final Consumer<@Nullable Resource> fails;
    private final LongList<Row> list;
    private final NumberPane number;
    private final VBox empty = new VBox(8);
    private final Label copied = new Label();

    /// @param fails opens the card that says that what carries a number is down, or up again
    public TelephonyView(
            TelephonyModel model,
            Words words,
            Overlay overlay,
            Consumer<@Nullable Resource> fails) {
        this.model = model;
        this.fails = fails;
        this.words = words;
        this.forms = new NumberForms(model, words, overlay);
        this.contacts = new ContactsCard(model, words, overlay);
        this.list =
                new LongList<>(
                        row -> row.line().number().id(),
                        new NumberRow(words, model.seat().now()::getValue)::of);
        this.number = new NumberPane(model, words, list::requestFocus);
        getStyleClass().addAll("screen", "telephony");
        var numbers = new VBox(lines(), buttons());
        VBox.setVgrow(numbers.getChildren().getFirst(), Priority.ALWAYS);
        var panel = new Panel(words.of("telephony.numbers"), numbers);
        panel.setMinWidth(0);
        var columns = new Columns(58, 42);
        columns.addRow(0, panel, number);
        getChildren().setAll(columns);
        Watch.value(this, model.rows(), rows -> show(panel.caption(), rows));
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null && !overlay.isVisible()) list.requestFocus();
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void show(Label caption, List<Row> rows) {
        list.show(rows);
        caption.setText(
                words.of(
                        "telephony.count",
                        rows.size(),
                        model.board().moved(),
                        model.board().wanting(),
                        model.board().broken()));
        empty.setVisible(rows.isEmpty());
        if (rows.isEmpty())
            ((Paragraph) empty.getChildren().getFirst())
                    .setText(
                            words.of(
                                    model.plan().isEmpty()
                                            ? "telephony.no-plan"
                                            : "telephony.none"));
    }

    private StackPane lines() {
        list.setId("numbers");
        list.setAccessibleText(words.of("telephony.numbers"));
        list.selectedKeyProperty().bindBidirectional(model.selected());
        Evidence.tell(
                list, () -> model.chosen().map(line -> line.done().entries()).orElse(List.of()));
        var hint = new Paragraph("");
        hint.getStyleClass().add("muted");
        empty.getChildren().setAll(hint);
        empty.getStyleClass().add("empty");
        empty.setMouseTransparent(true);
        Watch.value(this, model.selected(), _ -> reveal());
        return new StackPane(list, empty);
    }

    private void reveal() {
        var rows = model.rows().get();
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i).line().number().id().equals(model.selected().get())) list.reveal(i);
    }

    private FlowPane buttons() {
        var row =
                new FlowPane(
                        6,
                        6,
                        button("number-test", "telephony.test", forms::test, _ -> true),
                        button("number-switch", "telephony.switch", forms::move, _ -> true),
                        button(
                                "number-back",
                                "telephony.back",
                                forms::back,
                                line -> line.switched() != null));
        var copy = new Button(words.of("telephony.copy"));
        copy.setId("number-copy");
        copy.setOnAction(_ -> model.chosen().ifPresent(this::copy));
        var carriers = new Button(words.of("telephony.carriers"));
        carriers.setId("carriers");
        carriers.setOnAction(_ -> contacts.open());
        copied.setId("number-copied");
        copied.getStyleClass().addAll("small", "muted");
        var link = button("number-link", "telephony.link-do", this::fail, _ -> true);
        var keys = new Paragraph(words.of("telephony.keys"));
        keys.getStyleClass().addAll("small", "muted");
        row.getChildren().addAll(link, copy, carriers, keys, copied);
        row.getStyleClass().add("panel-foot");
        return row;
    }

    private Button button(String id, String key, Consumer<Line> does, Predicate<Line> allowed) {
        var button = new Button(words.of(key));
        button.setId(id);
        button.setOnAction(_ -> model.chosen().ifPresent(does));
        button.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !running() || model.chosen().filter(allowed).isEmpty(),
                                model.rows(),
                                model.selected(),
                                model.situation()));
        return button;
    }

    private boolean running() {
        return model.situation().get().running();
    }

    /// Of what carries the number, what is down first, then the trunk.
    private void fail(Line line) {
        var links = line.links();
        fails.accept(
                links.stream()
                        .filter(link -> link.state() != ResourceState.UP)
                        .findFirst()
                        .or(() ->
                                links.stream()
                                        .filter(link -> link.kind() == ResourceKind.TRUNK)
                                        .findFirst())
                        .or(() -> links.stream().findFirst())
                        .map(link -> new Resource(link.kind(), link.id()))
                        .orElse(null));
    }

    private void copy(Line line) {
        if (!model.mayDial()) {
            copied.setText(words.of("exercise.do-not-dial"));
            return;
        }
        Clip.copy(line.number().forwardingCode());
        copied.setText(words.of("telephony.copied", line.number().number()));
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                || event.isControlDown()
                || event.isAltDown()
                || event.isMetaDown()) return;
        switch (event.getCode()) {
            case T -> whenRunning(forms::test);
            case S -> whenRunning(forms::move);
            case R ->
                    whenRunning(line -> {
                        if (line.switched() != null) forms.back(line);
                    });
            case C -> model.chosen().ifPresent(this::copy);
            case O -> contacts.open();
            case P -> whenRunning(this::fail);
            case RIGHT, ENTER -> {
                if (!list.isFocused()) return;
                number.takeFocus();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void whenRunning(Consumer<Line> does) {
        if (running()) model.chosen().ifPresent(does);
    }
}
