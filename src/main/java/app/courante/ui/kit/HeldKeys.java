package app.courante.ui.kit;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Keys that are held down: one press is one deed, however long it lasts. A key that repeats itself
/// would run through a whole list.
public final class HeldKeys {
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    private HeldKeys() {}

    /// Lets each press of a key be one in this part of a window, but in text and on the way through
    /// a list. To be asked for before other filters of the node.
    public static void once(Node node, Overlay overlay) {
        var keys = new HeldKeys();
        node.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        node.addEventFilter(KeyEvent.KEY_RELEASED, event -> keys.held.remove(event.getCode()));
        // A key that opens a card or goes to another window is let go there.
        Watch.value(node, overlay.visibleProperty(), _ -> keys.held.clear());
        Watch.value(
                node,
                node.sceneProperty()
                        .flatMap(Scene::windowProperty)
                        .flatMap(Window::focusedProperty)
                        .orElse(false),
                _ -> keys.held.clear());
    }

    private void press(KeyEvent event) {
        boolean again = !held.add(event.getCode());
        if (again
                && !(event.getTarget() instanceof TextInputControl)
                && !event.getCode().isArrowKey()
                && !event.getCode().isNavigationKey()) event.consume();
    }
}
