package app.courante.ui.deadlines;

import app.courante.crisis.DeadlineCommand;
import app.courante.crisis.DeadlineCommand.AssignDeadline;
import app.courante.crisis.DeadlineCommand.ClassifyIncident;
import app.courante.crisis.DeadlineCommand.CorrectClock;
import app.courante.crisis.DeadlineCommand.FileDeadline;
import app.courante.crisis.DeadlineCommand.ReopenDeadline;
import app.courante.crisis.DeadlineCommand.WaiveDeadline;
import app.courante.crisis.Deadlines.Deadline;
import app.courante.crisis.Deadlines.State;
import app.courante.crisis.EntryId;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.DeadlineBoard.Offer;
import app.courante.plan.rule.ClockStart;
import app.courante.ui.deadlines.DeadlinesModel.Row;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

/// The cards on which deadlines are worked on; starting one has a card of its own.
final class DeadlineForms {
    private final DeadlinesModel model;
    private final Words words;
    private final Overlay overlay;

    DeadlineForms(DeadlinesModel model, Words words, Overlay overlay) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
    }

    /// Starts the clocks of an offer.
    void start(Offer offer) {
        new StartForm(model, words, overlay, offer).open();
    }

    /// A step that starts another may be filed again: the latest filing counts.
    boolean canFile(Deadline one) {
        return one.open()
                || (one.state() == State.FILED
                        && model.shown()
                                .get()
                                .board()
                                .line(one.id())
                                .filter(line -> !model.behind(line).isEmpty())
                                .isPresent());
    }

    boolean canClassify(Deadline one) {
        return one.open()
                && one.classified() == null
                && model.shown()
                        .get()
                        .board()
                        .line(one.id())
                        .filter(line -> line.rule().starts() == ClockStart.CLASSIFIED)
                        .isPresent();
    }

    void file(Row row) {
        var fields = fields(row, "file");
        var form = form(fields);
        var reference =
                fields.text(
                        "reference",
                        words.of("deadline-form.reference"),
                        words.of("deadline-form.reference-hint"));
        var channel =
                fields.text(
                        "channel",
                        words.of("deadline-form.channel"),
                        words.of("deadline-form.channel-hint"));
        var at = fields.text("at", words.of("deadline-form.filed-at"), timeHint());
        var by =
                fields.text(
                        "by",
                        words.of("deadline-form.filed-by"),
                        words.of("deadline-form.filed-by-hint", model.seat().me().get().name()));
        var reasons = fields.text("reasons", words.of("deadline-form.reasons"), null);
        form.field(words.of("deadline-form.reference"), reference, Refusal.PROOF_MISSING)
                .field(words.of("deadline-form.channel"), channel)
                .field(
                        words.of("deadline-form.filed-at"),
                        at,
                        Refusal.TIME_IN_FUTURE,
                        Refusal.FILED_BEFORE_START)
                .field(words.of("deadline-form.filed-by"), by);
        var late = late(row, fields, at);
        if (row.late() || !reasons.getText().isEmpty()) {
            form.line(late);
            form.field(words.of("deadline-form.reasons"), reasons, Refusal.LATE_WITHOUT_REASONS);
        }
        var tell = tell();
        var next = model.behind(row.line()).stream().map(tell::name).toList();
        if (!next.isEmpty())
            form.line(note(words.of("deadline-form.follows", String.join(", ", next))));
        form.action(
                words.of("deadline-form.do-file"),
                "main",
                () ->
                        form.withTime(
                                at,
                                model.seat(),
                                moment ->
                                        model.execute(
                                                new FileDeadline(
                                                        id(row),
                                                        reference.getText(),
                                                        channel.getText(),
                                                        by.getText(),
                                                        reasons.getText(),
                                                        moment),
                                                form::answer)));
        overlay.open(title("deadline-form.file", row), form, reference);
    }

    private Paragraph late(Row row, DeadlineFields fields, TextField at) {
        var late = DeadlineFields.hint();
        late.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> {
                                    var due = row.line().due();
                                    var filed = fields.moment(at).orElse(null);
                                    if (due == null || filed == null || !filed.isAfter(due))
                                        return "";
                                    return words.of(
                                            "deadline-form.late",
                                            tell().at(due, fields.now()),
                                            words.duration(Duration.between(due, filed)));
                                },
                                at.textProperty()));
        return late;
    }

    void classify(Row row) {
        var fields = fields(row, "classify");
        var form = form(fields);
        var at = fields.text("at", words.of("deadline-form.classified-at"), timeHint());
        var grounds = fields.text("grounds", words.of("deadline-form.grounds"), null);
        var preview = DeadlineFields.hint();
        preview.setId("deadline-preview");
        preview.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        fields.moment(at)
                                                .map(moment ->
                                                        tell().preview(
                                                                        row.line().rule(),
                                                                        model.preview(
                                                                                row.line().rule(),
                                                                                row.line()
                                                                                        .deadline()
                                                                                        .started(),
                                                                                moment),
                                                                        fields.now()))
                                                .orElse(""),
                                at.textProperty()));
        form.field(
                        words.of("deadline-form.classified-at"),
                        at,
                        Refusal.TIME_IN_FUTURE,
                        Refusal.CLASSIFIED_BEFORE_AWARE)
                .field(words.of("deadline-form.grounds"), grounds)
                .line(preview)
                .action(
                        words.of("deadline-form.do-classify"),
                        "main",
                        () ->
                                form.withTime(
                                        at,
                                        model.seat(),
                                        moment ->
                                                model.execute(
                                                        new ClassifyIncident(
                                                                id(row), grounds.getText(), moment),
                                                        form::answer)));
        overlay.open(title("deadline-form.classify", row), form, at);
    }

    void waive(Row row) {
        one(
                row,
                "waive",
                "deadline-form.do-waive",
                reason -> new WaiveDeadline(id(row), reason),
                Refusal.REASON_MISSING);
    }

    void reopen(Row row) {
        one(
                row,
                "reopen",
                "deadline-form.do-reopen",
                reason -> new ReopenDeadline(id(row), reason),
                Refusal.REASON_MISSING);
    }

    private void one(
            Row row,
            String what,
            String verb,
            Function<String, DeadlineCommand> command,
            Refusal why) {
        var fields = fields(row, what);
        var form = form(fields);
        var reason = fields.text("reason", words.of("deadline-form.reason"), null);
        form.field(words.of("deadline-form.reason"), reason, why)
                .action(
                        words.of(verb),
                        "main",
                        () -> model.execute(command.apply(reason.getText()), form::answer));
        var key = what.equals("waive") ? "deadline-form.waive" : "deadline-form.reopen";
        overlay.open(title(key, row), form, reason);
    }

    void assign(Row row) {
        var fields = fields(row, "assign");
        var form = form(fields);
        var owner =
                fields.text(
                        "owner",
                        words.of("deadline-form.owner"),
                        words.of("deadline-form.owner-hint"));
        form.field(words.of("deadline-form.owner"), fields.withNames(owner))
                .action(
                        words.of("deadline-form.do-assign"),
                        "main",
                        () ->
                                model.execute(
                                        new AssignDeadline(id(row), owner.getText()),
                                        form::answer));
        overlay.open(title("deadline-form.assign", row), form, owner);
    }

    void correct(Row row) {
        var fields = fields(row, "correct");
        var form = form(fields);
        var at = fields.text("at", words.of("deadline-form.right-time"), timeHint());
        var reason = fields.text("reason", words.of("deadline-form.reason"), null);
        var classified = new CheckBox(words.of("deadlines.classified"));
        classified.setId("deadline-correct-classified");
        if (row.line().deadline().classified() != null)
            form.field(words.of("deadline-form.correct-what"), classified);
        form.field(
                        words.of("deadline-form.right-time"),
                        at,
                        Refusal.TIME_IN_FUTURE,
                        Refusal.CLASSIFIED_BEFORE_AWARE)
                .field(words.of("deadline-form.reason"), reason, Refusal.REASON_MISSING)
                .action(
                        words.of("deadline-form.do-correct"),
                        "main",
                        () ->
                                form.withTime(
                                        at,
                                        model.seat(),
                                        moment ->
                                                model.execute(
                                                        new CorrectClock(
                                                                id(row),
                                                                classified.isSelected(),
                                                                reason.getText(),
                                                                moment),
                                                        form::answer)));
        overlay.open(title("deadline-form.correct", row), form, at);
    }

    private static Paragraph note(String sentence) {
        var note = new Paragraph(sentence);
        note.setMaxWidth(460);
        note.getStyleClass().addAll("small", "muted");
        return note;
    }

    private String timeHint() {
        return words.of("deadline-form.time-hint");
    }

    private DeadlineFields fields(Row row, String what) {
        return new DeadlineFields(model, words, id(row) + "." + what);
    }

    private Form form(DeadlineFields fields) {
        return new Form(
                words,
                () -> {
                    fields.forget();
                    overlay.close();
                });
    }

    private DeadlineWords tell() {
        return new DeadlineWords(words, model.shown().get().board().zone());
    }

    private String title(String key, Row row) {
        return words.of(key, tell().name(row.line()));
    }

    private static EntryId id(Row row) {
        return row.id();
    }
}
