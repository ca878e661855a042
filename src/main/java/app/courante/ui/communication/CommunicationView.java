package app.courante.ui.communication;

import app.courante.crisis.EntryId;
import app.courante.crisis.Messages.Message;
import app.courante.crisis.Messages.State;
import app.courante.crisis.Solicitations.Solicitation;
import app.courante.crisis.board.AudienceBoard;
import app.courante.ui.communication.CommunicationModel.At;
import app.courante.ui.kit.Clip;
import app.courante.ui.kit.Columns;
import app.courante.ui.kit.LongList;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Watch;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The screen of what is said outside: who must hear, the messages on their way with the one chosen
/// below, the questions that came.
public final class CommunicationView extends StackPane {
    private static final Set<State> CHANGEABLE =
            Set.of(State.DRAFT, State.REFUSED, State.TO_APPROVE, State.APPROVED);

    private final CommunicationModel model;
    private final Words words;
    private final MessageForms forms;
    private final ComposeCard compose;
    private final SolicitationForms questions;
    private final Paragraph told = new Paragraph("");
    private final LongList<At<Message>> messages;

    public CommunicationView(CommunicationModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.compose = new ComposeCard(model, words, overlay);
        this.forms = new MessageForms(model, words, overlay);
        this.questions = new SolicitationForms(model, words, overlay);
        getStyleClass().addAll("screen", "communication");
        var rows = new VoiceRows(words, model.seat().now()::getValue);
        var audiences =
                new LongList<At<AudienceBoard.Line>>(
                        at -> at.thing().audience().id(), rows::audience);
        messages = new LongList<>(at -> at.thing().id(), rows::message);
        var asked = new LongList<At<Solicitation>>(at -> at.thing().id(), rows::solicitation);
        var columns = new Columns(29, 42, 29);
        columns.addRow(
                0,
                part("audiences", audiences, model.audiences(), model.audience(), null),
                part("messages", messages, model.messages(), model.message(), preview()),
                part("solicitations", asked, model.solicitations(), model.solicitation(), null));
        getChildren().setAll(columns);
        leads(
                audiences,
                () ->
                        model.chosenAudience()
                                .map(one -> one.last())
                                .ifPresent(one -> open(one.entry())));
        leads(messages, () -> model.chosenMessage().ifPresent(one -> open(one.entry())));
        leads(asked, () -> model.chosenSolicitation().ifPresent(one -> open(one.entry())));
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) return;
                    model.comeUp();
                    if (!overlay.isVisible()) messages.requestFocus();
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void open(EntryId entry) {
        model.seat().evidence().open(entry);
    }

    private static void leads(LongList<?> list, Runnable leads) {
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ENTER) return;
                    leads.run();
                    event.consume();
                });
    }

    private <T> Panel part(
            String name,
            LongList<At<T>> list,
            ReadOnlyObjectProperty<List<At<T>>> shown,
            ObjectProperty<@Nullable Object> selected,
            @Nullable VBox below) {
        list.setId(name);
        list.setAccessibleText(title(name));
        list.selectedKeyProperty().bindBidirectional(selected);
        var hint = new Paragraph("");
        hint.getStyleClass().add("muted");
        var empty = new VBox(hint);
        empty.getStyleClass().add("empty");
        empty.setMouseTransparent(true);
        var stack = new StackPane(list, empty);
        VBox.setVgrow(stack, Priority.ALWAYS);
        var content = new VBox(stack);
        if (below != null) content.getChildren().add(below);
        content.getChildren().add(buttons(name));
        var panel = new Panel(title(name), content);
        panel.setMinWidth(0);
        Watch.value(
                this,
                shown,
                lines -> {
                    list.show(lines);
                    empty.setVisible(lines.isEmpty());
                    hint.setText(words.of(model.running() ? emptyKey(name) : "voice.no-crisis"));
                    panel.caption().setText(words.number(lines.size()));
                });
        return panel;
    }

    private String title(String name) {
        return words.of(
                switch (name) {
                    case "audiences" -> "voice.audiences";
                    case "messages" -> "voice.messages";
                    default -> "voice.solicitations";
                });
    }

    private static String emptyKey(String name) {
        return switch (name) {
            case "audiences" -> "voice-empty.audiences";
            case "messages" -> "voice-empty.messages";
            default -> "voice-empty.solicitations";
        };
    }

    /// The message chosen, whole, with what it rests on.
    private VBox preview() {
        var pane = new MessagePane(model, words);
        told.getStyleClass().addAll("small", "muted");
        told.setId("voice-told");
        return pane;
    }

    private FlowPane buttons(String name) {
        var row = new FlowPane(6, 6);
        row.getStyleClass().add("panel-foot");
        switch (name) {
            case "audiences" -> row.getChildren().add(button("voice-do.tell", this::tell));
            case "messages" ->
                    row.getChildren()
                            .addAll(
                                    button("voice-do.compose", this::write),
                                    button("voice-do.edit", this::edit),
                                    button("voice-do.submit", this::submit),
                                    button("voice-do.approve", this::approve),
                                    button("voice-do.refuse", this::refuse),
                                    button("voice-do.sent", this::sent),
                                    button("voice-do.copy", this::copy),
                                    button("voice-do.drop", this::drop),
                                    keys(),
                                    told);
            default ->
                    row.getChildren()
                            .addAll(
                                    button("voice-do.question", this::question),
                                    button("voice-do.answer", this::answer),
                                    button("voice-do.no-answer", this::noAnswer));
        }
        return row;
    }

    private Label keys() {
        var keys = new Label(words.of("voice.keys"));
        keys.getStyleClass().addAll("small", "muted");
        return keys;
    }

    private Button button(String key, Runnable does) {
        var button = new Button(words.of(key));
        button.setId(key.replace("-do.", "-"));
        button.setOnAction(_ -> does.run());
        return button;
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                || event.isControlDown()
                || event.isAltDown()
                || event.isMetaDown()) return;
        switch (event.getCode()) {
            case M -> write();
            case E -> edit();
            case S -> submit();
            case A -> approve();
            case X -> refuse();
            case V -> sent();
            case C -> copy();
            case D -> drop();
            case T -> tell();
            case Q -> question();
            case R -> answer();
            case Z -> noAnswer();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void tell() {
        if (model.running()) model.chosenAudience().ifPresent(one -> forms.tell(one.audience()));
    }

    private void write() {
        if (model.running()) compose.choose();
    }

    private void edit() {
        of(CHANGEABLE, compose::edit);
    }

    private void submit() {
        of(Set.of(State.DRAFT, State.REFUSED), one -> forms.submit(one, told::setText));
    }

    private void approve() {
        of(Set.of(State.TO_APPROVE), forms::approve);
    }

    private void refuse() {
        of(Set.of(State.TO_APPROVE), forms::refuse);
    }

    private void sent() {
        of(Set.of(State.APPROVED, State.SENT), forms::sent);
    }

    private void drop() {
        of(CHANGEABLE, forms::drop);
    }

    private void copy() {
        model.chosenMessage()
                .ifPresent(one -> {
                    Clip.copy(
                            one.subject().isEmpty()
                                    ? one.body()
                                    : one.subject() + "\n\n" + one.body(),
                            model.situation().get(),
                            words);
                    told.setText(words.of("voice.copied", one.title()));
                });
    }

    /// Does it with the message chosen, or says why it cannot be done.
    private void of(Set<State> states, Consumer<Message> does) {
        if (!model.running()) return;
        var one = model.chosenMessage().orElse(null);
        if (one == null) told.setText(words.of("voice.none-chosen"));
        else if (!states.contains(one.state()))
            told.setText(words.of("voice.not-now", words.of("message-state", one.state())));
        else {
            told.setText("");
            does.accept(one);
        }
    }

    private void question() {
        if (model.running()) questions.received();
    }

    private void answer() {
        if (model.running())
            model.chosenSolicitation().filter(Solicitation::open).ifPresent(questions::answer);
    }

    private void noAnswer() {
        if (model.running())
            model.chosenSolicitation().filter(Solicitation::open).ifPresent(questions::drop);
    }
}
