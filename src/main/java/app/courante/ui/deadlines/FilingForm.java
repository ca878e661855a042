package app.courante.ui.deadlines;

import app.courante.crisis.DeadlineCommand.FileDeadline;
import app.courante.crisis.Moment;
import app.courante.crisis.Refusal;
import app.courante.ui.deadlines.DeadlinesModel.Row;
import app.courante.ui.kit.Attaching;
import app.courante.ui.kit.FileField;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.time.Duration;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The card on which a filing is noted with its proof, and with its reasons when it is late.
final class FilingForm {
    private final DeadlinesModel model;
    private final Words words;
    private final Overlay overlay;
    private final Row row;
    private final DeadlineFields fields;
    private final Form form;
    private final TextField reference;
    private final TextField channel;
    private final TextField at;
    private final TextField by;
    private final TextField reasons;
    private final FileField proof;

    FilingForm(DeadlinesModel model, Words words, Overlay overlay, Attaching files, Row row) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
        this.row = row;
        this.fields = new DeadlineFields(model, words, row.id() + ".file");
        this.form = fields.form(overlay);
        var me = model.seat().me().get().name();
        this.reference =
                field("reference", "deadline-form.reference", "deadline-form.reference-hint");
        this.channel = field("channel", "deadline-form.channel", "deadline-form.channel-hint");
        this.at = field("at", "deadline-form.filed-at", "deadline-form.time-hint");
        this.by =
                fields.text(
                        "by",
                        words.of("deadline-form.filed-by"),
                        words.of("deadline-form.filed-by-hint", me));
        this.proof = fields.file("proof", form, files);
        this.reasons = fields.text("reasons", words.of("deadline-form.reasons"), null);
    }

    private TextField field(String part, String name, String prompt) {
        return fields.text(part, words.of(name), words.of(prompt));
    }

    void open() {
        form.field(words.of("deadline-form.reference"), reference, Refusal.PROOF_MISSING)
                .field(words.of("deadline-form.channel"), channel)
                .field(words.of("deadline-form.proof"), proof, FileField.WHYS)
                .field(
                        words.of("deadline-form.filed-at"),
                        at,
                        Refusal.TIME_IN_FUTURE,
                        Refusal.FILED_BEFORE_START)
                .field(words.of("deadline-form.filed-by"), by);
        if (row.late() || !reasons.getText().isEmpty()) {
            form.line(late());
            form.field(words.of("deadline-form.reasons"), reasons, Refusal.LATE_WITHOUT_REASONS);
        }
        var next = model.behind(row.line()).stream().map(tell()::name).toList();
        if (!next.isEmpty())
            form.line(note(words.of("deadline-form.follows", String.join(", ", next))));
        form.action(
                words.of("deadline-form.do-file"),
                "main",
                () -> form.withTime(at, model.seat(), this::file));
        overlay.open(words.of("deadline-form.file", tell().name(row.line())), form, reference);
    }

    private void file(@Nullable Moment moment) {
        model.execute(
                new FileDeadline(
                        row.id(),
                        reference.getText(),
                        channel.getText(),
                        by.getText(),
                        reasons.getText(),
                        proof.file(),
                        moment),
                form::answer);
    }

    private Paragraph late() {
        var late = DeadlineFields.hint();
        late.textProperty().bind(Bindings.createStringBinding(this::lateness, at.textProperty()));
        return late;
    }

    private String lateness() {
        var due = row.line().due();
        var filed = fields.moment(at).orElse(null);
        if (due == null || filed == null || !filed.isAfter(due)) return "";
        return words.of(
                "deadline-form.late",
                tell().at(due, fields.now()),
                words.duration(Duration.between(due, filed)));
    }

    private static Paragraph note(String sentence) {
        var note = new Paragraph(sentence);
        note.setMaxWidth(460);
        note.getStyleClass().addAll("small", "muted");
        return note;
    }

    private DeadlineWords tell() {
        return new DeadlineWords(words, model.shown().get().board().zone());
    }
}
