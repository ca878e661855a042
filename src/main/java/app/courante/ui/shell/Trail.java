package app.courante.ui.shell;

import app.courante.ui.kit.LongList;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Where somebody was who was led to the entries behind a figure: one key leads back to the same
/// row of the same screen.
final class Trail {
    static final KeyCombination BACK = KeyCombination.valueOf("Alt+Left");

    private @Nullable Place place;

    /// @param id of the node that had the focus; empty when it had none
    /// @param row the row chosen, where that was a list
    private record Place(Screen screen, String id, @Nullable Object row) {}

    /// Remembers where one is.
    void leave(Screen screen, @Nullable Node at) {
        // Inside the log one is not led away from it.
        if (screen == Screen.TIMELINE) return;
        var node = at;
        while (node != null && node.getId() == null) node = node.getParent();
        var row = node instanceof LongList<?> list ? list.selectedKeyProperty().get() : null;
        place = new Place(screen, node == null ? "" : node.getId(), row);
    }

    /// Goes back to where one was; false when one was led from nowhere.
    boolean back(Consumer<Screen> go, Parent window) {
        var to = place;
        if (to == null) return false;
        place = null;
        go.accept(to.screen());
        if (to.id().isEmpty()) return true;
        window.applyCss();
        var node = window.lookup("#" + to.id());
        if (node == null) return true;
        if (node instanceof LongList<?> list && to.row() != null)
            list.selectedKeyProperty().set(to.row());
        node.requestFocus();
        return true;
    }
}
