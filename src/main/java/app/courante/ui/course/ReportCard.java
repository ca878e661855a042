package app.courante.ui.course;

import app.courante.crisis.Refusal;
import app.courante.crisis.ReportCommand.GiveReport;
import app.courante.crisis.board.Rhythm;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A situation report that was given: its number, and in short what was said.
record ReportCard(CourseModel model, Words words, Overlay overlay) {
    void open() {
        var kept = model.kept();
        var text = kept.area("report-text", "draft.report.text", 5);
        text.setPromptText(words.of("report-card.prompt"));
        var at = kept.field("report-at", "draft.report.at");
        at.setPromptText(words.of("declare.began-prompt"));
        var form = kept.form(words, overlay);
        Runnable give =
                () ->
                        form.withTime(
                                at,
                                model.seat(),
                                moment ->
                                        model.seat()
                                                .execute(
                                                        new GiveReport(text.getText(), moment),
                                                        form::answer));
        entering(text, give);
        form.line(rhythm())
                .field(
                        words.of("report-card.text"),
                        text,
                        Refusal.TEXT_MISSING,
                        Refusal.TEXT_TOO_LONG)
                .field(words.of("report-card.at"), at, Refusal.TIME_IN_FUTURE)
                .action(words.of("report-card.do"), "main", give);
        int number = model.situation().get().conduct().reports().next();
        overlay.open(words.of("report-card.heading", number), form, text);
    }

    /// Enter gives it, Shift and Enter begin a line.
    private static void entering(TextArea text, Runnable give) {
        text.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ENTER || event.isControlDown()) return;
                    if (event.isShiftDown()) text.insertText(text.getCaretPosition(), "\n");
                    else give.run();
                    event.consume();
                });
    }

    /// When the last one was given and when this one is due.
    private Paragraph rhythm() {
        var now = model.seat().now().getValue();
        var last = model.situation().get().conduct().reports().last();
        var due = Rhythm.reportDue(model.situation().get());
        var before =
                last == null
                        ? words.of("report-card.first")
                        : words.of("report-card.last", last.number(), words.time(last.at(), now));
        var about =
                new Paragraph(
                        due == null
                                ? before
                                : before + " " + words.of("report-card.due", words.time(due, now)));
        about.getStyleClass().addAll("small", "muted");
        return about;
    }
}
