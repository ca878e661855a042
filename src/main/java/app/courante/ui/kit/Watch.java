package app.courante.ui.kit;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Follows a model's value for as long as a node is on screen, so that a view built anew leaves
/// nothing behind.
public final class Watch {
    private Watch() {}

    /// Calls `shows` with the value now and at each change, while the node is in a scene.
    public static <T extends @Nullable Object> void value(
            Node node, ObservableValue<T> value, Consumer<T> shows) {
        shows.accept(value.getValue());
        var _ = value.when(node.sceneProperty().map(_ -> true).orElse(false)).subscribe(shows);
    }
}
