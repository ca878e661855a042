package app.courante.ui.recovery;

import javafx.scene.control.Label;

/// A sentence on a card, no wider than its fields.
final class NoteText extends Label {
    private static final double WIDEST = 620;

    NoteText(String sentence) {
        super(sentence);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(WIDEST);
        getStyleClass().add("muted");
    }
}
