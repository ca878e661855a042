package app.courante.ui.kit;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Keys that are held down in a window: one press is one deed, however long it lasts. A key that
/// repeats itself would run through a whole list, or do on a card what opened it.
///
/// Repeated is only what writes, and what walks: arrows, pages, Tab.
public final class HeldKeys {
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    /// What the key writes that is kept from being pressed again is not typed either.
    private boolean again;

    private HeldKeys() {}

    /// Lets each press of a key be one in this window, whatever it shows.
    public static void once(Scene scene) {
        var keys = new HeldKeys();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys::type);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> keys.held.remove(event.getCode()));
        // What is let go in another window is not told here.
        scene.windowProperty()
                .flatMap(Window::focusedProperty)
                .orElse(false)
                .subscribe(_ -> keys.held.clear());
    }

    private void press(KeyEvent event) {
        var code = event.getCode();
        again = !held.add(code) && !walks(code) && !writes(event);
        if (again) event.consume();
    }

    private void type(KeyEvent event) {
        if (again) event.consume();
    }

    private static boolean walks(KeyCode code) {
        return code.isArrowKey() || code.isNavigationKey() || code == KeyCode.TAB;
    }

    /// In a text of one line Enter writes nothing: it means go.
    private static boolean writes(KeyEvent event) {
        if (!(event.getTarget() instanceof TextInputControl text)) return false;
        return event.getCode() != KeyCode.ENTER
                || (text instanceof TextArea && text.isEditable() && !event.isShortcutDown());
    }
}
