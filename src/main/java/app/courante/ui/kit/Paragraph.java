package app.courante.ui.kit;

import javafx.scene.control.Label;

/// A text that takes as many lines as it needs: a narrow or a low window never cuts it.
public final class Paragraph extends Label {
    public Paragraph(String text) {
        super(text);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }
}
