package app.courante.ui.communication;

import app.courante.crisis.Messages.Message;
import app.courante.crisis.cap.CapChoice;
import app.courante.crisis.cap.CapDraft;
import app.courante.crisis.cap.CapMessage;
import app.courante.crisis.cap.CapTerm.Category;
import app.courante.crisis.cap.CapTerm.Certainty;
import app.courante.crisis.cap.CapTerm.MessageType;
import app.courante.crisis.cap.CapTerm.Response;
import app.courante.crisis.cap.CapTerm.Scope;
import app.courante.crisis.cap.CapTerm.Severity;
import app.courante.crisis.cap.CapTerm.Urgency;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pick;
import app.courante.ui.kit.Pill;
import app.courante.ui.kit.Pill.Tone;
import app.courante.ui.kit.Words;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/// What is said of a message in the Common Alerting Protocol beside its words, before it is saved
/// as a file. What was chosen comes back: the same message stays the same.
final class CapCard {
    private static final double WIDTH = 620;

    private final CommunicationModel model;
    private final Words words;
    private final Overlay overlay;
    private final Predicate<CapMessage> save;

    /// A card that saves through this.
    ///
    /// @param save tells whether it was saved
    CapCard(CommunicationModel model, Words words, Overlay overlay, Predicate<CapMessage> save) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
        this.save = save;
    }

    void open(Message message) {
        CapDraft.of(model.situation().get(), message)
                .ifPresent(draft -> new Card(message, draft).open());
    }

    private final class Card {
        private final Message message;
        private final CapDraft draft;
        private final Kept kept;
        private final Pick<MessageType> type;
        private final Pick<Scope> scope;
        private final Pick<Category> category;
        private final Pick<Response> response;
        private final Pick<Urgency> urgency;
        private final Pick<Severity> severity;
        private final Pick<Certainty> certainty;
        private final TextArea instruction;
        private final TextField contact;

        Card(Message message, CapDraft draft) {
            this.message = message;
            this.draft = draft;
            this.kept = new Kept(model.seat(), model.situation().get().crisis());
            var usual = draft.usual();
            var first = List.of(MessageType.ALERT);
            var types = draft.followsOthers() ? List.of(MessageType.values()) : first;
            this.type = pick("cap-type", types, usual.type());
            this.scope = pick("cap-scope", List.of(Scope.values()), usual.scope());
            this.category = pick("cap-category", List.of(Category.values()), usual.category());
            this.response = pick("cap-response", List.of(Response.values()), usual.response());
            this.urgency = pick("cap-urgency", List.of(Urgency.values()), usual.urgency());
            this.severity = pick("cap-severity", List.of(Severity.values()), usual.severity());
            this.certainty = pick("cap-certainty", List.of(Certainty.values()), usual.certainty());
            this.instruction = kept.area("cap-instruction", name("cap-instruction"), 2);
            this.contact = kept.field("cap-contact", name("cap-contact"));
            instruction.setPromptText(words.of("cap-card.instruction-prompt"));
            if (contact.getText().isEmpty()) contact.setText(usual.contact());
        }

        void open() {
            var form = new Form(words, overlay::close);
            head(form);
            form.field(words.of("cap-card.type"), type)
                    .field(words.of("cap-card.scope"), scope)
                    .field(words.of("cap-card.category"), category)
                    .field(words.of("cap-card.response"), response)
                    .field(words.of("cap-card.urgency"), urgency)
                    .field(words.of("cap-card.severity"), severity)
                    .field(words.of("cap-card.certainty"), certainty)
                    .field(words.of("cap-card.instruction"), instruction)
                    .field(words.of("cap-card.contact"), contact)
                    .action(
                            words.of("cap-card.do"),
                            "main",
                            () -> {
                                if (save.test(draft.as(choice()))) overlay.close();
                            });
            overlay.open(words.of("cap-card.heading", message.title()), form, type);
        }

        private CapChoice choice() {
            return new CapChoice(
                    type.getValue(),
                    scope.getValue(),
                    category.getValue(),
                    response.getValue(),
                    urgency.getValue(),
                    severity.getValue(),
                    certainty.getValue(),
                    instruction.getText(),
                    contact.getText());
        }

        private void head(Form form) {
            var what = new Paragraph(words.of("cap-card.what"));
            what.getStyleClass().addAll("small", "muted");
            what.setMaxWidth(WIDTH);
            form.line(what);
            if (!model.situation().get().exercise().isPrepared()) return;
            var exercise = new Paragraph(words.of("cap-card.exercise"));
            exercise.setId("cap-exercise");
            exercise.getStyleClass().addAll("small", "toned", Pill.styleClass(Tone.SOON));
            exercise.setMaxWidth(WIDTH);
            form.line(exercise);
        }

        private <E extends Enum<E>> Pick<E> pick(String id, List<E> all, E usual) {
            var pick = new Pick<>(id, all, one -> words.of(id, one));
            var before = kept.text(name(id));
            pick.setValue(
                    all.stream()
                            .filter(one -> one.name().equals(before.get()))
                            .findFirst()
                            .orElse(usual));
            pick.valueProperty().addListener((_, _, one) -> before.set(one.name()));
            return pick;
        }

        private String name(String id) {
            return "draft." + id + "." + message.id();
        }
    }
}
