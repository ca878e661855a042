package app.courante.ui.exercise;

import app.courante.exercise.Scenario;
import app.courante.ui.exercise.Hall.Ready;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The scenarios of a house: each in a file of its own, and those being written.
public interface Shelf {
    /// One of them.
    ///
    /// @param name its file's, without the ending
    /// @param ready the one in its file; null where there is none that can be read
    /// @param drafted whether it is being written: there is more of it than its file says
    /// @param trouble why its file cannot be read; empty where it can
    record Held(
            String name, String title, @Nullable Ready ready, boolean drafted, String trouble) {}

    /// Where nothing is kept: that of an exercise itself.
    Shelf NONE =
            new Shelf() {
                @Override
                public boolean isThere() {
                    return false;
                }

                @Override
                public void all(Consumer<List<Held>> told) {
                    told.accept(List.of());
                }

                @Override
                public void keep(Scenario scenario, Consumer<String> done) {}

                @Override
                public void create(String title) {}

                @Override
                public void write(String name) {}

                @Override
                public void discard(Held held, Runnable done) {}

                @Override
                public void export(Ready ready, String title, Consumer<String> told) {}
            };

    boolean isThere();

    /// Changes whenever there is another one, or one less.
    default ObservableValue<Number> changed() {
        return new SimpleIntegerProperty();
    }

    /// Tells them all, by name.
    void all(Consumer<List<Held>> told);

    /// Keeps a scenario under a name that no other has.
    ///
    /// @param done given that name
    void keep(Scenario scenario, Consumer<String> done);

    /// Begins an empty one and goes on to write it.
    void create(String title);

    /// Goes on to write the one of this name.
    void write(String name);

    /// Puts one away; nothing of it is deleted.
    ///
    /// @param done called once it is away
    void discard(Held held, Runnable done);

    /// Takes back the one that was put away last; null where none was.
    default ObservableValue<@Nullable Runnable> back() {
        return new SimpleObjectProperty<>();
    }

    /// Asks for a file and writes the scenario to it, as YAML or XLSX.
    ///
    /// @param told given a sentence on what came of it
    void export(Ready ready, String title, Consumer<String> told);
}
