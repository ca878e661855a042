package app.courante.ui.timeline;

import app.courante.crisis.Kind;
import app.courante.crisis.Refusal;
import app.courante.ui.kit.Completion;
import app.courante.ui.kit.KnownNames.Known;
import app.courante.ui.kit.KnownNames.Sort;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where an entry is typed: its kind, its text, and under it what is seldom needed.
///
/// Enter logs, Shift+Enter begins a line, Ctrl+1 to Ctrl+5 choose the kind; `@` and `#` open a menu
/// of names.
public final class ComposerView extends VBox {
    private final ComposerModel model;
    private final Words words;
    private final TextArea text = new TextArea();

    public ComposerView(ComposerModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("composer");
        var menu =
                new Completion(
                        text,
                        model::offer,
                        this::offered,
                        known -> signed(known) + known.name() + " ");
        menu.setId("entry-names");
        menu.setAccessibleText(words.of("composer.names"));
        getChildren()
                .setAll(kinds(), text(), menu, new ReadingRow(model, words), details(), trouble());
        addEventFilter(KeyEvent.KEY_PRESSED, this::choose);
    }

    /// Puts the caret where one types.
    public void takeFocus() {
        text.requestFocus();
        text.end();
    }

    private boolean isAction() {
        return model.kind().get() == Kind.ACTION;
    }

    private FlowPane kinds() {
        var group = new ToggleGroup();
        var row = new FlowPane(6, 6);
        for (var kind : Kind.TYPED) {
            var button = new ToggleButton(words.of("kind", kind));
            button.setId("kind-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.kind().set(kind);
            });
            Watch.value(button, model.kind(), chosen -> button.setSelected(chosen == kind));
            row.getChildren().add(button);
        }
        return row;
    }

    private TextArea text() {
        text.setId("entry-text");
        text.setWrapText(true);
        text.setPrefRowCount(2);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setAccessibleText(words.of("composer.text"));
        text.promptTextProperty()
                .bind(
                        Bindings.when(model.writable())
                                .then(words.of("composer.prompt"))
                                .otherwise(words.of("composer.no-crisis")));
        text.textProperty().bindBidirectional(model.text());
        text.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        if (event.isShiftDown()) text.insertText(text.getCaretPosition(), "\n");
                        else model.log();
                        event.consume();
                    } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                        // Tab leaves the text: a main courante has no use for the character.
                        if (event.isShiftDown()) lookup("#kind-information").requestFocus();
                        else lookup(isAction() ? "#entry-time" : "#entry-source").requestFocus();
                        event.consume();
                    }
                });
        return text;
    }

    private static String signed(Known known) {
        return known.sort() == Sort.ACTIVITY ? "#" : "@";
    }

    private String offered(Known known) {
        return known.detail().isEmpty() ? known.name() : known.name() + " · " + known.detail();
    }

    private HBox details() {
        var isAction = model.kind().isEqualTo(Kind.ACTION);
        var source = field("entry-source", "composer.source");
        source.textProperty().bindBidirectional(model.source());
        shownWhen(isAction.not(), source);
        var decidedBy = field("entry-decided-by", "composer.decided-by");
        decidedBy.textProperty().bindBidirectional(model.decidedBy());
        shownWhen(model.kind().isEqualTo(Kind.DECISION), decidedBy);
        var time = field("entry-time", "composer.time");
        var prompt =
                Bindings.when(isAction)
                        .then(words.of("composer.given-at"))
                        .otherwise(words.of("composer.time"));
        time.promptTextProperty().bind(prompt);
        time.accessibleTextProperty().bind(prompt);
        time.textProperty().bindBidirectional(model.time());
        var verified = new CheckBox(words.of("composer.verified"));
        verified.setId("entry-verified");
        verified.selectedProperty().bindBidirectional(model.verified());
        verified.setMinWidth(Region.USE_PREF_SIZE);
        shownWhen(isAction.not(), verified);
        var log = new Button();
        log.setId("entry-log");
        log.getStyleClass().add("main");
        log.setMinWidth(Region.USE_PREF_SIZE);
        log.textProperty()
                .bind(
                        Bindings.when(isAction)
                                .then(words.of("composer.give"))
                                .otherwise(words.of("composer.log")));
        log.disableProperty().bind(model.text().isEmpty());
        log.setOnAction(_ -> model.log());
        var row = new HBox(8, source, decidedBy, time, verified, log);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private static void shownWhen(ObservableValue<Boolean> condition, Node node) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private TextField field(String id, String key) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(words.of(key));
        field.setAccessibleText(words.of(key));
        field.setPrefColumnCount(9);
        field.setOnAction(_ -> model.log());
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Label trouble() {
        var trouble = new Label();
        trouble.setId("entry-trouble");
        trouble.setWrapText(true);
        trouble.getStyleClass().add("small");
        trouble.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::hint, model.trouble(), model.time(), model.kind()));
        Watch.value(
                trouble,
                model.trouble(),
                why -> {
                    trouble.getStyleClass().removeAll("refusal", "muted");
                    trouble.getStyleClass().add(why == null ? "muted" : "refusal");
                });
        return trouble;
    }

    /// What is wrong, else what the typed time means, else the keys.
    private String hint() {
        var why = model.trouble().get();
        if (why instanceof Refusal) return words.of("refusal", why);
        if (why != null) return words.of("trouble", why, doubted(), candidates());
        return model.understood()
                .map(moment -> words.of("composer.happened", words.dateAndTime(moment.instant())))
                .orElse(words.of(isAction() ? "composer.action-keys" : "composer.keys"));
    }

    private String doubted() {
        var open = model.reading().get().open();
        return open == null ? "" : open.typed();
    }

    private String candidates() {
        var open = model.reading().get().open();
        return open == null
                ? ""
                : String.join(", ", open.candidates().stream().map(Known::name).toList());
    }

    private void choose(KeyEvent event) {
        if (!event.isControlDown() || !event.getCode().isDigitKey()) return;
        int digit = event.getCode().getCode() - KeyCode.DIGIT0.getCode();
        if (event.getCode().isKeypadKey())
            digit = event.getCode().getCode() - KeyCode.NUMPAD0.getCode();
        if (digit < 1 || digit > Kind.TYPED.size()) return;
        model.kind().set(Kind.TYPED.get(digit - 1));
        event.consume();
    }
}
