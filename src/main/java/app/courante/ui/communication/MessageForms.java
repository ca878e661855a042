package app.courante.ui.communication;

import app.courante.crisis.MessageCommand.ApproveMessage;
import app.courante.crisis.MessageCommand.DropMessage;
import app.courante.crisis.MessageCommand.LogSending;
import app.courante.crisis.MessageCommand.LogTold;
import app.courante.crisis.MessageCommand.RefuseMessage;
import app.courante.crisis.MessageCommand.SubmitMessage;
import app.courante.crisis.Messages.Message;
import app.courante.crisis.Named;
import app.courante.crisis.Refusal;
import app.courante.plan.Communication.Audience;
import app.courante.plan.Communication.Contact;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import app.courante.wording.MessageFilling;
import app.courante.wording.ShownPhones;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/// What is done with a message once it is written: submitted, approved, refused, sent, dropped; and
/// somebody told without one.
final class MessageForms {
    private final CommunicationModel model;
    private final Words words;
    private final Overlay overlay;

    MessageForms(CommunicationModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    /// Needs no card.
    ///
    /// @param says is told why it could not be done
    void submit(Message message, Consumer<String> says) {
        model.execute(
                new SubmitMessage(message.id()),
                answer -> says.accept(Form.sentence(answer, words)));
    }

    void approve(Message message) {
        var kept = new Kept(model.seat(), model.situation().get().crisis());
        var by = field(kept, message, "approve-by", "approve-card.by-prompt");
        var reason = field(kept, message, "approve-reason", "approve-card.reason-prompt");
        var form = kept.form(words, overlay);
        form.line(body(message));
        var doubtful = MessageFilling.unverified(message.sources(), model.situation().get());
        if (!doubtful.isEmpty()) form.line(MessagePane.doubt(doubtful, words));
        form.line(quiet(words.of("approve-card.who", approver(message), message.author().name())))
                .field(words.of("approve-card.by"), by)
                .field(
                        words.of("approve-card.reason"),
                        reason,
                        Refusal.APPROVER_OTHER,
                        Refusal.OWN_MESSAGE)
                .does(
                        words.of("approve-card.do"),
                        model.seat(),
                        () -> new ApproveMessage(message.id(), by.getText(), reason.getText()));
        overlay.open(words.of("approve-card.heading", message.title()), form, by);
    }

    /// The role that the plan names, with who holds it now.
    private String approver(Message message) {
        var role = message.approver();
        if (role.name().isEmpty()) return words.of("approve-card.nobody");
        var holders =
                model.situation().get().conduct().seats().holdersOf(role.id()).stream()
                        .map(one -> one.person().name())
                        .collect(Collectors.joining(", "));
        return holders.isEmpty()
                ? words.of("approve-card.vacant", role.name())
                : words.of("approve-card.held", role.name(), holders);
    }

    void refuse(Message message) {
        var kept = new Kept(model.seat(), model.situation().get().crisis());
        var by = field(kept, message, "approve-by", "approve-card.by-prompt");
        var reason = field(kept, message, "refuse-reason", "refuse-card.reason-prompt");
        var form = kept.form(words, overlay);
        form.line(body(message))
                .field(words.of("refuse-card.by"), by)
                .field(words.of("action-form.reason"), reason, Refusal.REASON_MISSING)
                .does(
                        words.of("refuse-card.do"),
                        model.seat(),
                        () -> new RefuseMessage(message.id(), by.getText(), reason.getText()));
        overlay.open(words.of("refuse-card.heading", message.title()), form, reason);
    }

    void sent(Message message) {
        var kept = new Kept(model.seat(), model.situation().get().crisis());
        var channel = field(kept, message, "sent-channel", "sent-card.channel-prompt");
        var by = field(kept, message, "sent-by", "switch-card.by-prompt");
        var at = field(kept, message, "sent-at", "declare.began-prompt");
        var boxes = message.waiting().stream().map(MessageForms::box).toList();
        var to = new FlowPane(12, 4);
        to.getChildren().setAll(boxes);
        var form = kept.form(words, overlay);
        form.field(words.of("compose.to"), to, Refusal.AUDIENCE_MISSING)
                .field(words.of("sent-card.channel"), channel, Refusal.CHANNEL_MISSING)
                .field(words.of("switch-card.by"), by)
                .field(words.of("recovery.when"), at, Refusal.TIME_IN_FUTURE)
                .doesAt(
                        words.of("sent-card.do"),
                        at,
                        model.seat(),
                        moment ->
                                new LogSending(
                                        message.id(),
                                        boxes.stream()
                                                .filter(CheckBox::isSelected)
                                                .map(box -> box.getId().substring(3))
                                                .toList(),
                                        channel.getText(),
                                        by.getText(),
                                        moment));
        overlay.open(words.of("sent-card.heading", message.title()), form, channel);
    }

    private static CheckBox box(Named audience) {
        var box = new CheckBox(audience.name());
        box.setId("to-" + audience.id());
        box.setSelected(true);
        return box;
    }

    void drop(Message message) {
        var kept = new Kept(model.seat(), model.situation().get().crisis());
        var reason = field(kept, message, "drop-reason", "drop-card.reason-prompt");
        var form = kept.form(words, overlay);
        form.line(body(message))
                .field(words.of("action-form.reason"), reason, Refusal.REASON_MISSING)
                .does(
                        words.of("drop-card.do"),
                        model.seat(),
                        () -> new DropMessage(message.id(), reason.getText()));
        overlay.open(words.of("drop-card.heading", message.title()), form, reason);
    }

    void tell(Audience audience) {
        var kept = new Kept(model.seat(), model.situation().get().crisis());
        var draft = "draft.tell." + audience.id();
        var channel = kept.field("tell-channel", draft + ".channel");
        channel.setPromptText(audience.channels());
        var text = kept.field("tell-text", draft + ".text");
        text.setPromptText(words.of("tell-card.text-prompt"));
        var by = kept.field("tell-by", draft + ".by");
        by.setPromptText(words.of("switch-card.by-prompt"));
        var at = kept.field("tell-at", draft + ".at");
        at.setPromptText(words.of("declare.began-prompt"));
        var form = kept.form(words, overlay);
        form.line(quiet(contacts(audience)))
                .field(words.of("sent-card.channel"), channel, Refusal.CHANNEL_MISSING)
                .field(words.of("tell-card.text"), text, Refusal.TEXT_TOO_LONG)
                .field(words.of("switch-card.by"), by)
                .field(words.of("recovery.when"), at, Refusal.TIME_IN_FUTURE)
                .doesAt(
                        words.of("tell-card.do"),
                        at,
                        model.seat(),
                        moment ->
                                new LogTold(
                                        audience.id(),
                                        channel.getText(),
                                        text.getText(),
                                        by.getText(),
                                        moment));
        overlay.open(words.of("tell-card.heading", audience.name()), form, channel);
    }

    private String contacts(Audience audience) {
        var all =
                audience.contacts().stream()
                        .map(one ->
                                List.of(one.name(), one.organisation(), phone(one), one.email()))
                        .map(parts ->
                                parts.stream()
                                        .filter(part -> !part.isEmpty())
                                        .collect(Collectors.joining(" · ")))
                        .collect(Collectors.joining("\n"));
        return all.isEmpty() ? audience.channels() : all;
    }

    private String phone(Contact one) {
        boolean plain = one.phone().isBlank() || model.seat().mayDial(model.situation().get());
        return plain ? one.phone() : ShownPhones.marked(one.phone(), words.texts());
    }

    private TextField field(Kept kept, Message message, String id, String prompt) {
        var field = kept.field(id, "draft." + id + "." + message.id());
        field.setPromptText(words.of(prompt));
        return field;
    }

    private static Paragraph body(Message message) {
        var body = new Paragraph(message.body());
        body.setMaxWidth(620);
        return body;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.getStyleClass().addAll("small", "muted");
        return paragraph;
    }
}
