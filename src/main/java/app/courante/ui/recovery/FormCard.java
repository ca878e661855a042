package app.courante.ui.recovery;

import app.courante.crisis.Moment;
import app.courante.crisis.RecoveryCommand;
import app.courante.crisis.Refusal;
import app.courante.ui.kit.DueInput;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Words;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// A card on which something is asked about the recovery. What is typed is kept at every key, until
/// it is on the disk; a last field says when it happened, for what is recorded afterwards.
final class FormCard {
    private final RecoveryModel model;
    private final Words words;
    private final Overlay overlay;
    private final String draft;
    private final Kept kept;
    private final Form form;
    private @Nullable Node first;

    /// @param draft under which name it is kept
    FormCard(RecoveryModel model, Words words, Overlay overlay, String draft) {
        this.model = model;
        this.words = words;
        this.overlay = overlay;
        this.draft = "draft.recovery." + draft + ".";
        this.kept = new Kept(model.seat(), model.situation().get().crisis());
        this.form = kept.form(words, overlay);
    }

    Form form() {
        return form;
    }

    /// What is kept under this name.
    StringProperty kept(String name) {
        return kept.text(draft + name);
    }

    /// Says something above the fields.
    FormCard says(String sentence) {
        if (!sentence.isEmpty()) form.line(new NoteText(sentence));
        return this;
    }

    TextField field(String id, String label, Refusal... whys) {
        var field = kept.field("recovery-" + id, draft + id);
        field.setAccessibleText(label);
        form.field(label, field, whys);
        if (first == null) first = field;
        return field;
    }

    /// What gets the focus, unless something did before.
    void first(Node node) {
        if (first == null) first = node;
    }

    /// Adds anything else under its name; the first added gets the focus.
    void node(String label, Node node) {
        form.field(label, node);
        if (first == null) first = node;
    }

    /// A time to come that is typed, or that none is; empty, and told, when it cannot be read.
    Optional<Optional<Instant>> due(TextField field) {
        if (field.getText().isBlank()) return Optional.of(Optional.empty());
        var read =
                DueInput.read(field.getText(), model.seat().now().getValue(), model.seat().zone());
        if (read.isPresent()) return Optional.of(read);
        form.complain(words.of("trouble.time-unreadable"));
        field.requestFocus();
        return Optional.empty();
    }

    /// Shows it.
    ///
    /// @param command made once all can be read; empty when it cannot, which it has told
    void open(
            String title,
            String verb,
            Function<@Nullable Moment, Optional<? extends RecoveryCommand>> command) {
        var when = field("when", words.of("recovery.when"), Refusal.TIME_IN_FUTURE);
        when.setPromptText(words.of("recovery.when-now"));
        form.action(
                verb,
                "main",
                () ->
                        form.withTime(
                                when,
                                model.seat(),
                                happened ->
                                        command.apply(happened)
                                                .ifPresent(
                                                        one -> model.execute(one, form::answer))));
        overlay.open(title, form, first == null ? when : first);
    }
}
