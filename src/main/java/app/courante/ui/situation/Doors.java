package app.courante.ui.situation;

import app.courante.ui.kit.LongList;
import java.util.function.Consumer;

/// Lists whose chosen row leads somewhere, by Enter or by two clicks.
final class Doors {
    private Doors() {}

    /// @param leads given the key of the row, which is a name
    static void open(LongList<?> list, Consumer<String> leads) {
        list.onEnter(() -> {
            if (list.selectedKeyProperty().get() instanceof String id) leads.accept(id);
        });
    }
}
