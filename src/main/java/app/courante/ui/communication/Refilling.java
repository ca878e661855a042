package app.courante.ui.communication;

import app.courante.crisis.EntryId;
import app.courante.ui.kit.Words;
import app.courante.wording.FilledMessage;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;

/// Fills again what is still a gap in a message on its card, and says what it filled.
///
/// @param sources takes the entries that something is filled from
/// @param told says what was filled; what is left is said elsewhere
record Refilling(
        CommunicationModel model,
        Words words,
        TextInputControl subject,
        TextInputControl body,
        Set<EntryId> sources,
        Label told) {
    static final KeyCombination KEY = KeyCombination.valueOf("Shortcut+R");

    /// What gaps are filled from now.
    static FilledMessage.Knowledge knowledge(CommunicationModel model, Words words) {
        return new FilledMessage.Knowledge(
                model.situation().get(),
                model.seat().now().getValue(),
                words.texts(),
                words.zone());
    }

    void fill(List<String> audiences) {
        var filled = knowledge(model, words).fill(subject.getText(), body.getText(), audiences);
        sources.addAll(filled.sources());
        put(subject, filled.subject());
        put(body, filled.body());
        told.setText(said(filled));
        body.requestFocus();
    }

    /// Can be undone, and leaves the caret where it is.
    private static void put(TextInputControl field, String text) {
        if (field.getText().equals(text)) return;
        int caret = field.getCaretPosition();
        field.replaceText(0, field.getLength(), text);
        field.positionCaret(Math.min(caret, text.length()));
    }

    private String said(FilledMessage message) {
        if (!message.filled().isEmpty())
            return words.of("compose.filled", String.join(", ", message.filled()));
        return message.left().isEmpty() ? "" : words.of("compose.nothing-filled");
    }
}
