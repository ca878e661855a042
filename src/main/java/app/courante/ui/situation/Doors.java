package app.courante.ui.situation;

import app.courante.ui.kit.LongList;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Lists whose chosen row leads somewhere, by Enter or by two clicks.
final class Doors {
    private Doors() {}

    /// @param leads given the key of the row, which is a name
    static void open(LongList<?> list, Consumer<String> leads) {
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ENTER) return;
                    lead(list, leads);
                    event.consume();
                });
        list.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2)
                        lead(list, leads);
                });
    }

    private static void lead(LongList<?> list, Consumer<String> leads) {
        if (list.selectedKeyProperty().get() instanceof String id) leads.accept(id);
    }
}
