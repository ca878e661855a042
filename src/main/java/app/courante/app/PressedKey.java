package app.courante.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys pressed on what is drawn, as a hand would.
final class PressedKey {
    private PressedKey() {}

    static void on(Node target, KeyCode key) {
        on(target, key, false);
    }

    static void on(Node target, KeyCode key, boolean control) {
        // A key that is not let go counts once.
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED))
            target.fireEvent(new KeyEvent(type, "", "", key, false, control, false, false));
    }
}
