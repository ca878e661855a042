package app.courante.ui.communication;

import app.courante.crisis.Messages.Message;
import app.courante.crisis.Messages.State;
import app.courante.crisis.Solicitations.Solicitation;
import app.courante.crisis.cap.CapDraft;
import app.courante.crisis.cap.CapMessage;
import app.courante.ui.kit.Clip;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// What is done with what is chosen on the screen of what is said outside, by a button or its key.
final class VoiceDoings {
    private static final Set<State> CHANGEABLE =
            Set.of(State.DRAFT, State.REFUSED, State.TO_APPROVE, State.APPROVED);
    private static final Set<State> UNSUBMITTED = Set.of(State.DRAFT, State.REFUSED);
    private static final Set<State> JUDGED = Set.of(State.TO_APPROVE);
    private static final Set<State> SENDABLE = Set.of(State.APPROVED, State.SENT);

    private final CommunicationModel model;
    private final Words words;
    private final MessageForms forms;
    private final ComposeCard compose;
    private final SolicitationForms questions;
    private final CapCard cap;
    private final Paragraph told = new Paragraph("");

    VoiceDoings(
            CommunicationModel model, Words words, Overlay overlay, Predicate<CapMessage> save) {
        this.model = model;
        this.words = words;
        this.compose = new ComposeCard(model, words, overlay);
        this.forms = new MessageForms(model, words, overlay);
        this.questions = new SolicitationForms(model, words, overlay);
        this.cap = new CapCard(model, words, overlay, save);
        told.getStyleClass().addAll("small", "muted");
        told.setId("voice-told");
    }

    FlowPane buttons(String name) {
        var row = new FlowPane(6, 6);
        row.getStyleClass().add("panel-foot");
        switch (name) {
            case "audiences" ->
                    row.getChildren()
                            .add(
                                    button(
                                            "voice-do.tell",
                                            this::tell,
                                            () -> model.chosenAudience().isPresent()));
            case "messages" ->
                    row.getChildren()
                            .addAll(
                                    button("voice-do.compose", this::write, () -> true),
                                    button("voice-do.edit", this::edit, () -> is(CHANGEABLE)),
                                    button("voice-do.submit", this::submit, () -> is(UNSUBMITTED)),
                                    button("voice-do.approve", this::approve, () -> is(JUDGED)),
                                    button("voice-do.refuse", this::refuse, () -> is(JUDGED)),
                                    button("voice-do.sent", this::sent, () -> is(SENDABLE)),
                                    ended("voice-do.copy", this::copy, _ -> true),
                                    ended("voice-do.cap", this::cap, CapDraft::mayLeave),
                                    button("voice-do.drop", this::drop, () -> is(CHANGEABLE)),
                                    keys(),
                                    told);
            default ->
                    row.getChildren()
                            .addAll(
                                    button("voice-do.question", this::question, () -> true),
                                    button("voice-do.answer", this::answer, this::asked),
                                    button("voice-do.no-answer", this::noAnswer, this::asked));
        }
        return row;
    }

    private Label keys() {
        var keys = new Label(words.of("voice.keys"));
        keys.getStyleClass().addAll("small", "muted");
        return keys;
    }

    private Button button(String key, Runnable does, BooleanSupplier can) {
        var button = plain(key, does);
        button.disableProperty().bind(disabled(() -> !model.running() || !can.getAsBoolean()));
        return button;
    }

    /// Also of a crisis that is over.
    private Button ended(String key, Runnable does, Predicate<Message> can) {
        var button = plain(key, does);
        button.disableProperty().bind(disabled(() -> model.chosenMessage().filter(can).isEmpty()));
        return button;
    }

    private BooleanBinding disabled(Callable<Boolean> cannot) {
        return Bindings.createBooleanBinding(
                cannot,
                model.situation(),
                model.audiences(),
                model.audience(),
                model.messages(),
                model.message(),
                model.solicitations(),
                model.solicitation());
    }

    private Button plain(String key, Runnable does) {
        var button = new Button(words.of(key));
        button.setId(key.replace("-do.", "-"));
        button.setOnAction(_ -> does.run());
        return button;
    }

    private boolean is(Set<State> states) {
        return model.chosenMessage().filter(one -> states.contains(one.state())).isPresent();
    }

    private boolean asked() {
        return model.chosenSolicitation().filter(Solicitation::open).isPresent();
    }

    void key(KeyEvent event) {
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
            case P -> cap();
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
        of(UNSUBMITTED, one -> forms.submit(one, told::setText));
    }

    private void approve() {
        of(JUDGED, forms::approve);
    }

    private void refuse() {
        of(JUDGED, forms::refuse);
    }

    private void sent() {
        of(SENDABLE, forms::sent);
    }

    private void drop() {
        of(CHANGEABLE, forms::drop);
    }

    private void copy() {
        model.chosenMessage()
                .ifPresent(one -> {
                    Clip.copy(text(one), model.situation().get(), words);
                    told.setText(words.of("voice.copied", one.title()));
                });
    }

    private void cap() {
        var one = model.chosenMessage().orElse(null);
        if (one == null) told.setText(words.of("voice.none-chosen"));
        else if (!CapDraft.mayLeave(one)) told.setText(words.of("voice.cap-not-approved"));
        else {
            told.setText("");
            cap.open(one);
        }
    }

    private static String text(Message one) {
        return one.subject().isEmpty() ? one.body() : one.subject() + "\n\n" + one.body();
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
