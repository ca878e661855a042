package app.courante.ui.reports;

import app.courante.crisis.Refusal;
import app.courante.ui.kit.DueInput;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.LengthInput;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The short cards of a report and a meeting: a line's words, the approval, the end of the meeting.
record ReportForms(ReportsModel model, Words words, Overlay overlay) {
    /// Puts the chosen line, or the headline, into other words.
    void change(ReportRow row) {
        var text = area(row.text());
        var form = new Form(words, overlay::close);
        Runnable done =
                () -> {
                    if (blank(text, form)) return;
                    var said = text.getText().strip();
                    if (row.sort() == ReportRow.Sort.HEADLINE)
                        model.edit(draft -> draft.saying(said));
                    else model.edit(draft -> draft.changed(row.part(), row.line(), said));
                    overlay.close();
                };
        entering(text, done);
        form.field(words.of("report-form.text"), text);
        if (row.said() != null && !row.said().built().isEmpty())
            form.line(muted(words.of("report-form.built", row.said().built())));
        form.action(words.of("report-form.change"), "main", done);
        overlay.open(words.of("report-form.change-heading"), form, text);
    }

    /// Adds a line behind the chosen one.
    void add(ReportRow row) {
        var kept = new Kept(model.seat(), model.situation().get().crisis());
        var text = kept.area("report-line-text", "draft.report-line." + row.part(), 4);
        text.end();
        var form = kept.form(words, overlay);
        Runnable done =
                () -> {
                    if (blank(text, form)) return;
                    model.edit(
                            draft -> draft.added(row.part(), row.line(), text.getText().strip()));
                    kept.clear();
                    overlay.close();
                };
        entering(text, done);
        form.field(words.of("report-form.text"), text)
                .action(words.of("report-form.add"), "main", done);
        overlay.open(words.of("report-form.add-heading"), form, text);
    }

    /// Who answers for the report, what it says in short, when the next is.
    void approve() {
        var draft = model.draft().get();
        if (draft == null) return;
        var text = area(draft.headline());
        text.setId("report-headline");
        text.textProperty().addListener((_, _, said) -> model.edit(one -> one.saying(said)));
        var approver = approver();
        var next = next(draft.next());
        var kept = new Kept(model.seat(), model.situation().get().crisis());
        var reason = reason(kept);
        var form = kept.form(words, overlay);
        Runnable done =
                () ->
                        withNext(
                                form,
                                next,
                                at ->
                                        model.approve(
                                                text.getText(),
                                                approver.getText(),
                                                reason.getText(),
                                                at,
                                                form::answer));
        form.field(
                        words.of("report-form.headline"),
                        text,
                        Refusal.TEXT_MISSING,
                        Refusal.TEXT_TOO_LONG)
                .field(words.of("report-form.approver"), approver, Refusal.APPROVER_MISSING)
                .field(words.of("approve-card.reason"), reason, Refusal.APPROVER_OTHER)
                .field(words.of("report-form.next"), next, Refusal.DUE_IN_PAST)
                .line(muted(role()))
                .action(words.of("report-form.approve"), "main", done);
        if (model.writtenSince() > 0)
            form.line(muted(words.of("report-form.stale", model.writtenSince())));
        int number = model.situation().get().conduct().reports().next();
        overlay.open(
                words.of("report-form.approve-heading", number),
                form,
                approver.getText().isEmpty() ? approver : form.lookup("#form-action"));
    }

    private TextField reason(Kept kept) {
        var reason = kept.field("report-reason", "draft.report-reason");
        reason.setPromptText(words.of("report-form.reason-prompt"));
        return reason;
    }

    private TextField approver() {
        var approver = new TextField(model.approver());
        approver.setId("report-approver");
        approver.setPromptText(
                model.approving().map(role -> role.name()).orElse(words.of("report-form.name")));
        return approver;
    }

    /// Whose word it needs.
    private String role() {
        return model.approving()
                .map(role ->
                        model.approver().isEmpty()
                                ? words.of("report-form.role-vacant", role.name())
                                : words.of("report-form.role", role.name(), model.approver()))
                .orElse("");
    }

    /// What the meeting is to go through, and how long it is to be.
    ///
    /// @param then called once it is open
    void openMeeting(Runnable then) {
        var meeting = model.meeting();
        var kept = new Kept(model.seat(), model.situation().get().crisis());
        var agenda = kept.area("meeting-items", "draft.meeting-items." + meeting.number(), 9);
        if (agenda.getText().isBlank())
            agenda.setText(String.join("\n", meeting.agenda(words.texts())));
        var length = new TextField(words.duration(meeting.length()));
        length.setId("meeting-length");
        var form = kept.form(words, overlay, then);
        Runnable done =
                () ->
                        LengthInput.read(length.getText())
                                .ifPresentOrElse(
                                        wanted -> meeting.open(items(agenda), wanted, form::answer),
                                        () -> unreadable(length, form));
        form.field(words.of("meeting.items"), agenda, Refusal.TEXT_MISSING, Refusal.TEXT_TOO_LONG)
                .field(words.of("meeting.length"), length, Refusal.MEETING_LENGTH_OUT_OF_RANGE)
                .line(muted(words.of("meeting.open-note")))
                .action(words.of("meeting.open-do"), "main", done);
        overlay.open(words.of("meeting.open-heading", meeting.number()), form, length);
        length.selectAll();
    }

    private static List<String> items(TextArea agenda) {
        return agenda.getText().lines().map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    private void unreadable(TextField length, Form form) {
        form.complain(words.of("recovery.duration-unreadable"));
        length.requestFocus();
    }

    void closeMeeting() {
        var next = next(model.meeting().due());
        var form = new Form(words, overlay::close);
        Runnable done = () -> withNext(form, next, at -> model.meeting().close(at, form::answer));
        form.field(words.of("report-form.next"), next, Refusal.DUE_IN_PAST)
                .line(muted(words.of("meeting.close-note")))
                .action(words.of("meeting.close-do"), "main", done);
        overlay.open(words.of("meeting.close-heading"), form, next);
    }

    /// A draft is thrown away only when somebody says so twice.
    void discard() {
        var form = new Form(words, overlay::close);
        form.line(new Paragraph(words.of("report-form.discard-note")))
                .action(
                        words.of("report-form.discard"),
                        "danger",
                        () -> {
                            model.discard();
                            overlay.close();
                        });
        overlay.open(words.of("report-form.discard-heading"), form, form.lookup("#form-action"));
    }

    private TextField next(@Nullable Instant due) {
        var field =
                new TextField(due == null ? "" : words.hour(due, model.seat().now().getValue()));
        field.setId("report-next");
        field.setPromptText(words.of("report-form.next-prompt"));
        return field;
    }

    private void withNext(Form form, TextField field, Consumer<@Nullable Instant> then) {
        var typed = field.getText().strip();
        var at = DueInput.read(typed, model.seat().now().getValue(), words.zone());
        if (!typed.isEmpty() && at.isEmpty()) {
            form.complain(words.of("trouble.ahead-unreadable"));
            field.requestFocus();
        } else then.accept(at.orElse(null));
    }

    private boolean blank(TextArea text, Form form) {
        if (!text.getText().isBlank()) return false;
        form.complain(words.of("refusal", Refusal.TEXT_MISSING));
        return true;
    }

    private static TextArea area(String text) {
        var area = new TextArea(text);
        area.setId("report-line-text");
        area.setPrefRowCount(4);
        area.setWrapText(true);
        area.end();
        return area;
    }

    private static Paragraph muted(String text) {
        var paragraph = new Paragraph(text);
        paragraph.getStyleClass().addAll("small", "muted");
        paragraph.setMaxWidth(520);
        return paragraph;
    }

    /// Enter does it, Shift and Enter begin a line.
    private static void entering(TextArea text, Runnable does) {
        text.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ENTER || event.isControlDown()) return;
                    if (event.isShiftDown()) text.insertText(text.getCaretPosition(), "\n");
                    else does.run();
                    event.consume();
                });
    }
}
