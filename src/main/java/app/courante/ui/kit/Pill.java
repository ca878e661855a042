package app.courante.ui.kit;

import javafx.scene.control.Label;

/// A few words in a rounded frame, coloured by what they mean.
public final class Pill extends Label {
    /// What a colour means, everywhere.
    public enum Tone {
        ACT_NOW,
        SOON,
        FINE,
        CHOSEN,
        DECISION,
        QUIET
    }

    public Pill(String text, Tone tone) {
        super(text);
        getStyleClass().add("pill");
        setMinWidth(USE_PREF_SIZE);
        tone(tone);
    }

    public void tone(Tone tone) {
        for (var other : Tone.values()) getStyleClass().remove(styleClass(other));
        getStyleClass().add(styleClass(tone));
    }

    /// The style class that gives any node this tone.
    public static String styleClass(Tone tone) {
        return "tone-" + tone.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
