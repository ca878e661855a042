package app.courante.ui.actions;

import app.courante.crisis.Priority;
import app.courante.ui.kit.Completion;
import app.courante.ui.kit.Completion.Offer;
import app.courante.ui.kit.KnownNames;
import app.courante.ui.kit.KnownNames.Known;
import app.courante.ui.kit.Paragraph;
import app.courante.ui.kit.Pick;
import app.courante.ui.kit.Words;
import app.courante.wording.ActionSentence;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields of a card about an action; under who and by when it is said how they are understood.
final class ActionFields {
    private static final int OFFERED = 6;

    private final ActionDraft draft;
    private final Words words;

    ActionFields(ActionDraft draft, Words words) {
        this.draft = draft;
        this.words = words;
    }

    TextArea text() {
        var text = new TextArea();
        text.setId("action-text");
        text.setWrapText(true);
        text.setPrefRowCount(3);
        text.setAccessibleText(words.of("action-form.text"));
        text.textProperty().bindBidirectional(draft.text());
        return text;
    }

    VBox to() {
        var to = field("action-to", "action-form.to", "action-form.to-hint");
        to.textProperty().bindBidirectional(draft.to());
        var menu = new Completion(to, this::offer, this::offered, Known::name);
        menu.setId("action-names");
        menu.setAccessibleText(words.of("composer.names"));
        var meant = hint();
        meant.setId("action-meant");
        meant.textProperty().bind(Bindings.createStringBinding(this::meant, draft.to()));
        return new VBox(4, to, menu, meant);
    }

    private @Nullable Offer offer(String text, int caret) {
        if (text.isBlank()) return null;
        var only = draft.names().find(text, KnownNames.WHO).only();
        if (only != null && only.name().equalsIgnoreCase(text.strip())) return null;
        var found = draft.names().like(text, KnownNames.WHO, OFFERED);
        return new Offer(0, text.length(), found, false);
    }

    private String offered(Known known) {
        return known.detail().isEmpty() ? known.name() : known.name() + " · " + known.detail();
    }

    private String meant() {
        var meant = draft.meant();
        if (meant.size() != 1) return meant.isEmpty() ? "" : ambiguous();
        var who = meant.getFirst();
        if (who.id().isEmpty()) return words.of("action-form.understood-outsider", who.name());
        return who.name().equals(draft.to().get().strip()) && who.detail().isEmpty()
                ? ""
                : offered(who);
    }

    private String ambiguous() {
        return words.of(
                "action-form.to-ambiguous",
                draft.to().get().strip(),
                String.join(", ", draft.meant().stream().map(Known::name).toList()));
    }

    Pick<Priority> priority() {
        var priority =
                new Pick<>(
                        "action-priority",
                        List.of(Priority.values()),
                        one -> words.of("priority", one) + " · " + words.of("priority-word", one));
        priority.setAccessibleText(words.of("action-form.priority"));
        priority.valueProperty().bindBidirectional(draft.priority());
        return priority;
    }

    VBox due() {
        var due = field("action-due", "action-form.due", "action-form.due-hint");
        due.textProperty().bindBidirectional(draft.due());
        var read = hint();
        read.setId("action-due-read");
        read.textProperty().bind(Bindings.createStringBinding(this::understood, draft.due()));
        return new VBox(4, due, read);
    }

    private String understood() {
        var due = draft.readDue();
        if (due == null) return "";
        return words.of(
                "action-form.understood-due",
                words.dateAndTime(due),
                new ActionSentence(words.texts(), words.zone()).left(due, draft.now()));
    }

    TextInputControl reason() {
        var reason = new TextField();
        reason.setId("action-reason");
        reason.textProperty().bindBidirectional(draft.reason());
        return reason;
    }

    /// What is wrong before the desk is asked; null when nothing is.
    @Nullable String complaint() {
        if (draft.meant().size() > 1) return ambiguous();
        return draft.dueUnreadable() ? words.of("action-form.due-unreadable") : null;
    }

    static Paragraph said(String text) {
        var said = new Paragraph(text);
        said.setMaxWidth(420);
        return said;
    }

    private TextField field(String id, String name, String prompt) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(words.of(prompt));
        field.setAccessibleText(words.of(name));
        return field;
    }

    private static Label hint() {
        var hint = new Paragraph("");
        hint.getStyleClass().addAll("small", "muted");
        hint.managedProperty().bind(hint.textProperty().isNotEmpty());
        return hint;
    }
}
