package app.courante.ui.kit;

import app.courante.crisis.Moment;
import app.courante.crisis.Refusal;
import app.courante.desk.Answer;
import java.util.function.Consumer;
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
    private final Label trouble = new Label();
    private final Words words;
    private final Runnable done;

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
        trouble.setId("form-trouble");
        trouble.getStyleClass().add("refusal");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        getChildren().setAll(fields, trouble);
    }

    /// Adds a field under its name.
    public Form field(String name, Node field) {
        var label = new Label(name);
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        label.getStyleClass().add("muted");
        fields.addRow(fields.getRowCount(), label, field);
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
        var row = new HBox(12, button, keys);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
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

    /// Goes on with the time typed here, null when none is; complains when it cannot be read.
    public void withTime(TextField typed, Seat seat, Consumer<@Nullable Moment> then) {
        var moment = TimeInput.read(typed.getText(), seat.now().getValue(), seat.zone());
        if (!typed.getText().isBlank() && moment.isEmpty())
            complain(words.of("trouble.time-unreadable"));
        else then.accept(moment.orElse(null));
    }

    /// Shows what became of it.
    public void answer(Answer answer) {
        switch (answer) {
            case Answer.Done _ -> done.run();
            case Answer.Refused(Refusal why) -> trouble.setText(words.of("refusal", why));
            case Answer.Failed _ -> trouble.setText(words.of("trouble.not-saved"));
        }
    }

    /// Says what is wrong before anything was asked.
    public void complain(String sentence) {
        trouble.setText(sentence);
    }
}
