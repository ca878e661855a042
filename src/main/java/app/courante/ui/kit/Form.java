package app.courante.ui.kit;

import app.courante.crisis.Command;
import app.courante.crisis.Moment;
import app.courante.crisis.Refusal;
import app.courante.desk.Answer;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A short form on a card: named fields, a line for what is wrong, and a button that does it.
public final class Form extends VBox {
    private final GridPane fields = new GridPane();
    private final Label trouble = refusal("form-trouble");
    private final Words words;
    private final Runnable done;
    private final Map<Refusal, Spot> spots = new EnumMap<>(Refusal.class);
    private final HBox actions = new HBox(12);
    private final HBox waiting = new HBox(12);
    private @Nullable Node focused;

    /// A field and the line under it where its refusals are said.
    private record Spot(Node field, Label trouble) {}

    /// An empty form.
    ///
    /// @param done called when the answer says that it is done
    public Form(Words words, Runnable done) {
        this.words = words;
        this.done = done;
        setSpacing(14);
        fields.getStyleClass().add("form");
        var label = new ColumnConstraints();
        label.setMinWidth(USE_PREF_SIZE);
        var field = new ColumnConstraints();
        field.setHgrow(Priority.ALWAYS);
        field.setPrefWidth(420);
        fields.getColumnConstraints().setAll(label, field);
        getChildren().setAll(fields, trouble);
    }

    /// Adds a field under its name.
    public Form field(String name, Node field) {
        return field(new Label(name), field);
    }

    /// Adds a field under a name that may change.
    public Form field(Label label, Node field) {
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        label.getStyleClass().add("muted");
        fields.addRow(fields.getRowCount(), label, field);
        return this;
    }

    /// Adds a field under its name, with a line for these refusals right below it.
    public Form field(String name, Node field, Refusal... whys) {
        var label = new Label(name);
        field(label, new VBox(3, field, spot(field, whys)));
        label.setLabelFor(field);
        return this;
    }

    /// A line for these refusals of a field that stands in a part of its own.
    public Label spot(Node field, Refusal... whys) {
        var below = refusal(field.getId() + "-trouble");
        var spot = new Spot(field, below);
        for (var why : whys) spots.put(why, spot);
        return below;
    }

    /// Adds what is as wide as the form, such as a paragraph.
    public Form line(Node content) {
        fields.add(content, 0, fields.getRowCount(), 2, 1);
        return this;
    }

    /// Puts something to the right of the fields.
    public Form beside(Node side) {
        getChildren().remove(fields);
        getChildren().addFirst(new HBox(20, fields, side));
        return this;
    }

    /// Adds a button beside the first, with the id that is given.
    public Form also(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        actions.getChildren().add(actions.getChildren().size() - 1, button);
        return this;
    }

    /// Adds the button; Ctrl+Enter presses it from anywhere in the form.
    public Form action(String text, String styleClass, Runnable action) {
        var button = new Button(text);
        button.setId("form-action");
        button.getStyleClass().add(styleClass);
        button.setOnAction(_ -> action.run());
        var keys = new Label(words.of("form.keys"));
        keys.getStyleClass().addAll("small", "muted");
        actions.getChildren().setAll(button, keys);
        actions.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(actions);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean enter = event.getCode() == KeyCode.ENTER;
                    // In a text of several lines Enter begins a line; elsewhere it means: go.
                    if (enter
                            && (event.isControlDown()
                                    || !(event.getTarget() instanceof TextArea
                                            || event.getTarget() instanceof Button))) {
                        action.run();
                        event.consume();
                    }
                });
        return this;
    }

    /// Says that what was asked for takes a while; nothing can be changed until [#idle].
    ///
    /// @param leave names a button beside; Enter, which may come twice, does not press it
    public void busy(String said, String leave, Runnable left) {
        complain("");
        focused = getScene() == null ? null : getScene().getFocusOwner();
        var sentence = new Label(said);
        sentence.setId("form-busy");
        var button = new Button(leave);
        button.setId("form-leave");
        button.setOnAction(_ -> left.run());
        waiting.getChildren().setAll(button, sentence);
        waiting.setAlignment(Pos.CENTER_LEFT);
        if (!getChildren().contains(waiting)) getChildren().add(waiting);
        setAccessibleText(said);
        requestFocus();
        fields.setDisable(true);
        actions.setDisable(true);
    }

    /// Lets it be filled in again.
    public void idle() {
        fields.setDisable(false);
        actions.setDisable(false);
        if (focused != null) focused.requestFocus();
        getChildren().remove(waiting);
    }

    /// Goes on with the time typed here, null when none is; complains when it cannot be read.
    public void withTime(TextField typed, Seat seat, Consumer<@Nullable Moment> then) {
        var moment = TimeInput.read(typed.getText(), seat.now().getValue(), seat.zone());
        if (!typed.getText().isBlank() && moment.isEmpty()) {
            complain(words.of("trouble.time-unreadable"));
            typed.requestFocus();
        } else then.accept(moment.orElse(null));
    }

    /// The same with a time to come.
    public void withDue(TextField typed, Seat seat, Consumer<@Nullable Instant> then) {
        var due = DueInput.read(typed.getText(), seat.now().getValue(), seat.zone());
        if (!typed.getText().isBlank() && due.isEmpty()) {
            complain(words.of("trouble.time-unreadable"));
            typed.requestFocus();
        } else then.accept(due.orElse(null));
    }

    /// Adds the button that has the desk do this, and shows what became of it.
    public Form does(String text, Seat seat, Supplier<? extends Command> command) {
        return action(text, "main", () -> seat.execute(command.get(), this::answer));
    }

    /// The same for what was so at the time typed here.
    public Form doesAt(
            String text,
            TextField at,
            Seat seat,
            Function<@Nullable Moment, ? extends Command> command) {
        return action(
                text,
                "main",
                () ->
                        withTime(
                                at,
                                seat,
                                moment -> seat.execute(command.apply(moment), this::answer)));
    }

    /// Shows what became of it.
    public void answer(Answer answer) {
        switch (answer) {
            case Answer.Done _ -> done.run();
            case Answer.Refused(Refusal why) -> refuse(why);
            case Answer.Failed _ -> complain(words.of("trouble.not-saved"));
        }
    }

    /// Says it where the fault is, and goes there.
    private void refuse(Refusal why) {
        var spot = spots.get(why);
        complain(spot == null ? words.of("refusal", why) : "");
        if (spot == null) return;
        spot.trouble().setText(words.of("refusal", why));
        spot.field().requestFocus();
    }

    /// The sentence for an answer that says no.
    public static String sentence(Answer answer, Words words) {
        return switch (answer) {
            case Answer.Done _ -> "";
            case Answer.Refused(Refusal why) -> words.of("refusal", why);
            case Answer.Failed _ -> words.of("trouble.not-saved");
        };
    }

    private static Label refusal(String id) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add("refusal");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    /// Says what is wrong before anything was asked.
    public void complain(String sentence) {
        for (var spot : spots.values()) spot.trouble().setText("");
        trouble.setText(sentence);
    }
}
