package app.courante.ui.kit;

import app.courante.crisis.Situation;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts a text where other programs find it.
public final class Clip {
    private Clip() {}

    /// A number, a code, a text of the plan: what is the same in an exercise as in earnest.
    public static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// A page, which says itself what it is of.
    public static void copyPage(String text, String html) {
        var content = new ClipboardContent();
        content.putString(text);
        content.putHtml(html);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// The same; what was written in an exercise says so at both ends.
    public static void copy(String text, Situation from, Words words) {
        var sign = words.of("exercise.band");
        copy(from.exercise().isPrepared() ? String.join("\n\n", sign, text, sign) : text);
    }
}
