package app.courante.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What goes into the row chosen: Enter, or the mouse pressed twice on it.
final class Entering {
    private Entering() {}

    static void on(LongList<?> list, Runnable does) {
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ENTER || event.isShortcutDown()) return;
                    does.run();
                    event.consume();
                });
        list.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() != MouseButton.PRIMARY
                            || event.getClickCount() != 2
                            || !onRow(list, event)) return;
                    does.run();
                    event.consume();
                });
    }

    /// Neither below the last row, nor on the scroll bar, nor on a button in a row.
    private static boolean onRow(LongList<?> list, MouseEvent event) {
        if (!(event.getTarget() instanceof Node at)) return false;
        for (var up = at; up != null && up != list; up = up.getParent()) {
            if (up instanceof ButtonBase) return false;
            if (up.getParent() == list) return !(up instanceof ScrollBar);
        }
        return false;
    }
}
