package app.courante.ui.kit;

import app.courante.crisis.Situation;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts a text where other programs find it.
public final class Clip {
    private Clip() {}

    public static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// The same, below the sign of an exercise where it was written in one.
    public static void copy(String text, Situation from, Words words) {
        copy(from.exercise().isPrepared() ? words.of("exercise.band") + "\n\n" + text : text);
    }
}
