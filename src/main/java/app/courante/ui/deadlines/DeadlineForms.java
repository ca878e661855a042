package app.courante.ui.deadlines;

import app.courante.crisis.DeadlineCommand;
import app.courante.crisis.DeadlineCommand.AssignDeadline;
import app.courante.crisis.DeadlineCommand.ClassifyIncident;
import app.courante.crisis.DeadlineCommand.CorrectClock;
import app.courante.crisis.DeadlineCommand.ProveDeadline;
import app.courante.crisis.DeadlineCommand.ReopenDeadline;
import app.courante.crisis.DeadlineCommand.WaiveDeadline;
import app.courante.crisis.Deadlines.Deadline;
import app.courante.crisis.Deadlines.State;
import app.courante.crisis.EntryId;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.DeadlineBoard.Offer;
import app.courante.plan.rule.ClockStart;
import app.courante.ui.deadlines.DeadlinesModel.Row;
import app.courante.ui.kit.Attaching;
import app.courante.ui.kit.FileField;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.time.Instant;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

/// The cards on which deadlines are worked on; starting one has a card of its own.
final class DeadlineForms {
    private final DeadlinesModel model;
    private final Words words;
    private final Overlay overlay;
    private final Attaching files;

    DeadlineForms(DeadlinesModel model, Words words, Overlay overlay, Attaching files) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
        this.files = files;
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
        return canCorrect(one)
                && one.classified() == null
                && model.shown()
                        .get()
                        .board()
                        .line(one.id())
                        .filter(line -> line.rule().starts() == ClockStart.CLASSIFIED)
                        .isPresent();
    }

    /// Also once it was filed: what was told wrongly would judge it wrongly.
    boolean canCorrect(Deadline one) {
        return one.state() != State.WAIVED;
    }

    /// Notes that it was filed, with its proof.
    void file(Row row) {
        new FilingForm(model, words, overlay, files, row).open();
    }

    boolean canProve(Deadline one) {
        return !one.filings().isEmpty();
    }

    /// Adds a file to what proves the filing.
    void prove(Row row) {
        var fields = fields(row, "prove");
        var form = fields.form(overlay);
        var file = fields.file("proof", form, files);
        var note = fields.text("note", words.of("deadline-form.proof-note"), null);
        form.field(words.of("deadline-form.proof"), file, FileField.whys())
                .field(words.of("deadline-form.proof-note"), note)
                .action(
                        words.of("deadline-form.do-prove"),
                        "main",
                        () -> {
                            var brought = file.file();
                            if (brought == null) form.complain(words.of("deadline-form.no-file"));
                            else
                                model.execute(
                                        new ProveDeadline(id(row), brought, note.getText()),
                                        form::answer);
                        });
        overlay.open(title("deadline-form.prove", row), form, file.first());
    }

    void classify(Row row) {
        var fields = fields(row, "classify");
        var form = fields.form(overlay);
        var at = fields.text("at", words.of("deadline-form.classified-at"), timeHint());
        var grounds = fields.text("grounds", words.of("deadline-form.grounds"), null);
        form.field(
                        words.of("deadline-form.classified-at"),
                        at,
                        Refusal.TIME_IN_FUTURE,
                        Refusal.CLASSIFIED_BEFORE_AWARE)
                .field(words.of("deadline-form.grounds"), grounds)
                .line(preview(row, fields, at))
                .doesAt(
                        words.of("deadline-form.do-classify"),
                        at,
                        model.seat(),
                        moment -> new ClassifyIncident(id(row), grounds.getText(), moment));
        overlay.open(title("deadline-form.classify", row), form, at);
    }

    private Paragraph preview(Row row, DeadlineFields fields, TextField at) {
        var preview = DeadlineFields.hint();
        preview.setId("deadline-preview");
        preview.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        fields.moment(at)
                                                .map(moment -> preview(row, moment, fields.now()))
                                                .orElse(""),
                                at.textProperty()));
        return preview;
    }

    private String preview(Row row, Instant classified, Instant now) {
        var rule = row.line().rule();
        var aware = row.line().deadline().started();
        return tell().preview(rule, model.preview(rule, aware, classified), now);
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
        var form = fields.form(overlay);
        var reason = fields.text("reason", words.of("deadline-form.reason"), null);
        form.field(words.of("deadline-form.reason"), reason, why)
                .does(words.of(verb), model.seat(), () -> command.apply(reason.getText()));
        var key = what.equals("waive") ? "deadline-form.waive" : "deadline-form.reopen";
        overlay.open(title(key, row), form, reason);
    }

    void assign(Row row) {
        var fields = fields(row, "assign");
        var form = fields.form(overlay);
        var owner =
                fields.text(
                        "owner",
                        words.of("deadline-form.owner"),
                        words.of("deadline-form.owner-hint"));
        form.field(words.of("deadline-form.owner"), fields.withNames(owner))
                .does(
                        words.of("deadline-form.do-assign"),
                        model.seat(),
                        () -> new AssignDeadline(id(row), owner.getText()));
        overlay.open(title("deadline-form.assign", row), form, owner);
    }

    void correct(Row row) {
        var fields = fields(row, "correct");
        var form = fields.form(overlay);
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
                .doesAt(
                        words.of("deadline-form.do-correct"),
                        at,
                        model.seat(),
                        moment ->
                                new CorrectClock(
                                        id(row),
                                        classified.isSelected(),
                                        reason.getText(),
                                        moment));
        overlay.open(title("deadline-form.correct", row), form, at);
    }

    private String timeHint() {
        return words.of("deadline-form.time-hint");
    }

    private DeadlineFields fields(Row row, String what) {
        return new DeadlineFields(model, words, id(row) + "." + what);
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
