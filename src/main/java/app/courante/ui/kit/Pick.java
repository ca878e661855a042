package app.courante.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One of several things, by their names, in a list that comes down.
public final class Pick<T> extends ComboBox<T> {
    /// A choice with this id.
    public Pick(String id, List<T> all, Function<T, String> named) {
        setId(id);
        setMaxWidth(Double.MAX_VALUE);
        getItems().setAll(all);
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T one) {
                        return one == null ? "" : named.apply(one);
                    }

                    @Override
                    public T fromString(String text) {
                        return getValue(); // chosen, never typed
                    }
                });
    }
}
