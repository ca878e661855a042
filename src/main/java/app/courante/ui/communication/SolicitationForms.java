package app.courante.ui.communication;

import app.courante.crisis.Refusal;
import app.courante.crisis.SolicitationCommand.AnswerSolicitation;
import app.courante.crisis.SolicitationCommand.DropSolicitation;
import app.courante.crisis.SolicitationCommand.LogSolicitation;
import app.courante.crisis.Solicitations.Solicitation;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import javafx.scene.control.TextField;

/// A question that came from outside: written down, answered, left without an answer.
final class SolicitationForms {
    private final CommunicationModel model;
    private final Words words;
    private final Overlay overlay;

    SolicitationForms(CommunicationModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    void received() {
        var kept = new Kept(model.seat(), model.situation().get().crisis());
        var from = field(kept, "question-from", "question-card.from-prompt");
        var organisation = field(kept, "question-for", "question-card.for-prompt");
        var asks = field(kept, "question-asks", "question-card.asks-prompt");
        var channel = field(kept, "question-channel", "question-card.channel-prompt");
        var due = field(kept, "question-due", "action-form.due-hint");
        var at = field(kept, "question-at", "declare.began-prompt");
        var form = kept.form(words, overlay);
        form.field(words.of("question-card.from"), from, Refusal.ASKER_MISSING)
                .field(words.of("question-card.for"), organisation)
                .field(
                        words.of("question-card.asks"),
                        asks,
                        Refusal.TEXT_MISSING,
                        Refusal.TEXT_TOO_LONG)
                .field(words.of("question-card.channel"), channel)
                .field(words.of("question-card.due"), due, Refusal.DUE_IN_PAST)
                .field(words.of("recovery.when"), at, Refusal.TIME_IN_FUTURE)
                .action(
                        words.of("question-card.do"),
                        "main",
                        () -> log(form, from, organisation, asks, channel, due, at));
        overlay.open(words.of("question-card.heading"), form, from);
    }

    private void log(
            Form form,
            TextField from,
            TextField organisation,
            TextField asks,
            TextField channel,
            TextField due,
            TextField at) {
        form.withDue(
                due,
                model.seat(),
                until ->
                        form.withTime(
                                at,
                                model.seat(),
                                moment ->
                                        model.execute(
                                                new LogSolicitation(
                                                        from.getText(),
                                                        organisation.getText(),
                                                        asks.getText(),
                                                        channel.getText(),
                                                        until,
                                                        moment),
                                                form::answer)));
    }

    void answer(Solicitation one) {
        var kept = new Kept(model.seat(), model.situation().get().crisis());
        var answer = kept.field("answer-text", "draft.answer." + one.id() + ".text");
        var channel = kept.field("answer-channel", "draft.answer." + one.id() + ".channel");
        channel.setPromptText(
                one.channel().isEmpty()
                        ? words.of("sent-card.channel-prompt")
                        : words.of("answer-card.channel-prompt", one.channel()));
        var by = kept.field("answer-by", "draft.answer." + one.id() + ".by");
        by.setPromptText(words.of("switch-card.by-prompt"));
        var at = kept.field("answer-at", "draft.answer." + one.id() + ".at");
        at.setPromptText(words.of("recovery.when-now"));
        var form = kept.form(words, overlay);
        form.line(new Paragraph(one.asks()))
                .field(
                        words.of("answer-card.text"),
                        answer,
                        Refusal.TEXT_MISSING,
                        Refusal.TEXT_TOO_LONG)
                .field(words.of("sent-card.channel"), channel)
                .field(words.of("switch-card.by"), by)
                .field(words.of("recovery.when"), at, Refusal.TIME_IN_FUTURE)
                .doesAt(
                        words.of("answer-card.do"),
                        at,
                        model.seat(),
                        moment ->
                                new AnswerSolicitation(
                                        one.id(),
                                        answer.getText(),
                                        channel.getText(),
                                        by.getText(),
                                        moment));
        overlay.open(words.of("answer-card.heading", one.from()), form, answer);
    }

    void drop(Solicitation one) {
        var kept = new Kept(model.seat(), model.situation().get().crisis());
        var reason = kept.field("no-answer-reason", "draft.answer." + one.id() + ".reason");
        var form = kept.form(words, overlay);
        form.line(new Paragraph(one.asks()))
                .field(words.of("action-form.reason"), reason, Refusal.REASON_MISSING)
                .does(
                        words.of("no-answer-card.do"),
                        model.seat(),
                        () -> new DropSolicitation(one.id(), reason.getText()));
        overlay.open(words.of("no-answer-card.heading", one.from()), form, reason);
    }

    private TextField field(Kept kept, String id, String prompt) {
        var field = kept.field(id, "draft." + id);
        field.setPromptText(words.of(prompt));
        return field;
    }
}
