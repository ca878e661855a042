package app.courante.ui.exercise;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The other laptops on which those who play sit: whoever runs an exercise lets them in.
public interface Laptops {
    /// How others join.
    ///
    /// @param addresses of this laptop, the likeliest in front
    record Way(List<String> addresses, String code) {
        public Way {
            addresses = List.copyOf(addresses);
        }
    }

    /// One that joined.
    ///
    /// @param mark of its lines in the log
    /// @param name of who sits there
    /// @param silent since when nothing was heard of it
    record Joined(String mark, String name, Duration silent, boolean here) {}

    /// Where nobody can join.
    Laptops NONE =
            new Laptops() {
                @Override
                public ObservableValue<@Nullable Way> way() {
                    return new SimpleObjectProperty<>();
                }

                @Override
                public ObservableValue<List<Joined>> joined() {
                    return new SimpleObjectProperty<>(List.of());
                }

                @Override
                public void letIn(String id, String name, Runnable failed) {}

                @Override
                public void close() {}
            };

    /// Null while nobody is let in.
    ObservableValue<@Nullable Way> way();

    /// Those that joined since they are let in, the first in front.
    ObservableValue<List<Joined>> joined();

    /// Begins to let others in.
    ///
    /// @param id of the exercise, always the same
    /// @param failed called when there is no network on which anybody could
    void letIn(String id, String name, Runnable failed);

    /// Lets nobody in any more, and those that are in go.
    void close();
}
