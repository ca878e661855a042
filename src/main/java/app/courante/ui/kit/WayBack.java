package app.courante.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Where somebody was in a window, to go back to: the control, and in a text the caret and what was
/// marked.
public final class WayBack {
    private final @Nullable Node owner;
    private int anchor;
    private int caret;

    private WayBack(@Nullable Node owner) {
        this.owner = owner;
        if (owner instanceof TextInputControl text) {
            anchor = text.getAnchor();
            caret = text.getCaretPosition();
        }
    }

    /// From where the focus is now.
    public static WayBack from(@Nullable Scene scene) {
        return new WayBack(scene == null ? null : scene.getFocusOwner());
    }

    /// Goes back; a field that takes the focus would mark all its text, which the next key would
    /// wipe out.
    public void go() {
        if (owner == null) return;
        owner.requestFocus();
        if (owner instanceof TextInputControl text) text.selectRange(anchor, caret);
    }

    /// Whether it was at this node or inside it.
    public boolean within(Node place) {
        for (var at = owner; at != null; at = at.getParent()) if (at.equals(place)) return true;
        return false;
    }
}
