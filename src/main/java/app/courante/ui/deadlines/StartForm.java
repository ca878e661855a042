package app.courante.ui.deadlines;

import app.courante.crisis.DeadlineCommand.StartDeadline;
import app.courante.crisis.Moment;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.DeadlineBoard.Offer;
import app.courante.plan.rule.ClockStart;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Words;
import java.time.Instant;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The card that starts the clocks of a text of law or of a contract; while it is filled in it says
/// what limits come of it.
final class StartForm {
    private final DeadlinesModel model;
    private final Words words;
    private final Overlay overlay;
    private final Offer offer;
    private final DeadlineFields fields;
    private final boolean classifies;
    private final TextField aware;
    private final TextField classified;

    StartForm(DeadlinesModel model, Words words, Overlay overlay, Offer offer) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
        this.offer = offer;
        this.fields = new DeadlineFields(model, words, "start." + offer.key());
        this.classifies =
                offer.rules().stream().anyMatch(rule -> rule.starts() == ClockStart.CLASSIFIED);
        this.aware =
                fields.text(
                        "aware",
                        words.of("deadline-form.aware"),
                        words.of("deadline-form.time-hint"));
        this.classified =
                fields.text(
                        "classified",
                        words.of("deadline-form.classified"),
                        words.of("deadline-form.classified-hint"));
    }

    void open() {
        var form = fields.form(overlay);
        var what =
                fields.text(
                        "what",
                        words.of("deadline-form.what"),
                        words.of("deadline-form.what-hint"));
        var owner =
                fields.text(
                        "owner",
                        words.of("deadline-form.owner"),
                        words.of("deadline-form.owner-hint"));
        form.field(words.of("deadline-form.what"), what, Refusal.DEADLINE_RUNNING)
                .field(words.of("deadline-form.aware"), aware, Refusal.TIME_IN_FUTURE);
        if (classifies)
            form.field(
                    words.of("deadline-form.classified"),
                    classified,
                    Refusal.CLASSIFIED_BEFORE_AWARE);
        form.field(words.of("deadline-form.owner"), fields.withNames(owner))
                .line(previewed())
                .action(
                        words.of("deadline-form.do-start"),
                        "main",
                        () ->
                                form.withTime(
                                        aware,
                                        model.seat(),
                                        known -> start(form, what, owner, known)));
        overlay.open(words.of("deadline-form.start", tell().name(offer)), form, what);
    }

    private Paragraph previewed() {
        var preview = DeadlineFields.hint();
        preview.setId("deadline-preview");
        preview.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::preview,
                                aware.textProperty(),
                                classified.textProperty(),
                                model.shown()));
        return preview;
    }

    private void start(Form form, TextField what, TextField owner, @Nullable Moment known) {
        if (!classifies || classified.getText().isBlank()) ask(form, what, owner, known, null);
        else form.withTime(classified, model.seat(), major -> ask(form, what, owner, known, major));
    }

    private void ask(
            Form form,
            TextField what,
            TextField owner,
            @Nullable Moment known,
            @Nullable Moment major) {
        model.execute(
                new StartDeadline(offer.key(), what.getText(), owner.getText(), known, major),
                form::answer);
    }

    private String preview() {
        var now = fields.now();
        var known = fields.moment(aware);
        var major = major();
        return known.map(at ->
                        String.join(
                                "\n",
                                offer.rules().stream()
                                        .map(rule ->
                                                tell().preview(
                                                                rule,
                                                                model.preview(rule, at, major),
                                                                now))
                                        .toList()))
                .orElse("");
    }

    private @Nullable Instant major() {
        return !classifies || classified.getText().isBlank()
                ? null
                : fields.moment(classified).orElse(null);
    }

    private DeadlineWords tell() {
        return new DeadlineWords(words, model.shown().get().board().zone());
    }
}
