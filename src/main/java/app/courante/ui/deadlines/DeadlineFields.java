package app.courante.ui.deadlines;

import app.courante.ui.kit.Attaching;
import app.courante.ui.kit.Completion;
import app.courante.ui.kit.Completion.Offer;
import app.courante.ui.kit.FileField;
import app.courante.ui.kit.Form;
import app.courante.ui.kit.Kept;
import app.courante.ui.kit.KnownNames;
import app.courante.ui.kit.KnownNames.Known;
import app.courante.ui.kit.Overlay;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.TimeInput;
import app.courante.ui.kit.Words;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields of one card about a deadline; what is typed is kept under its name until it is done.
final class DeadlineFields {
    private static final int OFFERED = 6;

    private final DeadlinesModel model;
    private final Words words;
    private final String card;
    private final Kept kept;

    DeadlineFields(DeadlinesModel model, Words words, String card) {
        this.model = model;
        this.words = words;
        this.card = card;
        this.kept = new Kept(model.seat(), model.crisis());
    }

    TextField text(String part, String name, @Nullable String prompt) {
        var field = kept.field("deadline-" + part, draft(part));
        field.setAccessibleText(name);
        if (prompt != null) field.setPromptText(prompt);
        return field;
    }

    /// A field for a file that proves it.
    FileField file(String part, Form form, Attaching files) {
        return new FileField(
                "deadline-" + part, files, kept.text(draft(part)), words, form::answer);
    }

    private String draft(String part) {
        return "draft.deadline." + card + "." + part;
    }

    /// A field for somebody of the plan, with the names that go on from what is typed.
    VBox withNames(TextField who) {
        var menu = new Completion(who, this::offer, DeadlineFields::offered, Known::name);
        menu.setAccessibleText(words.of("composer.names"));
        return new VBox(4, who, menu);
    }

    private @Nullable Offer offer(String text, int caret) {
        if (text.isBlank()) return null;
        var only = model.names().find(text, KnownNames.WHO).only();
        if (only != null && only.name().equalsIgnoreCase(text.strip())) return null;
        return new Offer(
                0, text.length(), model.names().like(text, KnownNames.WHO, OFFERED), false);
    }

    private static String offered(Known known) {
        return known.detail().isEmpty() ? known.name() : known.name() + " · " + known.detail();
    }

    /// The moment that is typed; now when nothing is; empty when it cannot be read.
    Optional<Instant> moment(TextField typed) {
        if (typed.getText().isBlank()) return Optional.of(now());
        return TimeInput.read(typed.getText(), now(), seat().zone()).map(one -> one.instant());
    }

    static Paragraph hint() {
        var hint = new Paragraph("");
        hint.setMaxWidth(460);
        hint.getStyleClass().addAll("small", "muted");
        hint.managedProperty().bind(hint.textProperty().isNotEmpty());
        return hint;
    }

    Instant now() {
        return seat().now().getValue();
    }

    Seat seat() {
        return model.seat();
    }

    /// The form they stand on.
    Form form(Overlay overlay) {
        return kept.form(words, overlay);
    }
}
