package app.courante.ui.exercise;

import app.courante.crisis.EntryId;
import app.courante.exercise.Scenario;
import app.courante.plan.Upkeep;
import app.courante.text.Fault;
import app.courante.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Where exercises are kept, begun and taken up again; each in a folder and a window of its own.
public interface Hall {
    /// One that was prepared before.
    ///
    /// @param folder by which it is opened
    /// @param prepared null where it cannot be read
    /// @param trouble why it cannot be read; empty where it can
    record Kept(
            String folder,
            String name,
            @Nullable Instant prepared,
            boolean solo,
            boolean over,
            String trouble) {}

    /// A scenario to begin with.
    ///
    /// @param hash of how it was written
    record Ready(Scenario scenario, String hash) {}

    /// An improvement that an exercise proposed.
    ///
    /// @param by the entry that did
    record Lesson(EntryId by, Upkeep.Improvement improvement) {}

    /// What an exercise leaves to the upkeep of the plan.
    ///
    /// @param open what is still to be taken
    /// @param taken how many were taken before
    /// @param into the draft that took the last of them, in words
    record Learned(List<Lesson> open, int taken, String into) {
        public Learned {
            open = List.copyOf(open);
        }
    }

    /// What is to begin.
    ///
    /// @param variant id of the one to be played; empty for the scenario as it is
    record Wish(
            String name,
            Ready ready,
            String variant,
            Instant begins,
            boolean solo,
            boolean realCalls) {}

    /// A file that was read, or why it cannot be.
    ///
    /// @param file its name
    /// @param ready null when it cannot; without the rows that could not be read
    /// @param left those rows, or everything that is wrong with the file
    /// @param notes what of it is no inject, and what was taken otherwise than it stands
    /// @param startGuessed whether times on the clock count from a start that the file does not
    ///   tell
    /// @param keeping keeps the files of its injects, which may take a while
    record Read(
            String file,
            @Nullable Ready ready,
            List<Fault> left,
            List<Fault> notes,
            boolean startGuessed,
            Runnable keeping) {
        public Read {
            left = List.copyOf(left);
            notes = List.copyOf(notes);
        }
    }

    /// A hall where nothing is kept and nothing begins: that of an exercise itself.
    Hall NONE =
            new Hall() {
                @Override
                public void kept(Consumer<List<Kept>> told) {
                    told.accept(List.of());
                }

                @Override
                public void ready(Language language, Consumer<List<Ready>> told) {
                    told.accept(List.of());
                }

                @Override
                public void read(String title, Consumer<Read> done) {}

                @Override
                public Runnable begin(Wish wish, Runnable done, Consumer<String> failed) {
                    return () -> {};
                }

                @Override
                public void takeUp(Kept kept, Consumer<String> failed) {}
            };

    /// Changes whenever an exercise that was open is left.
    default ObservableValue<Number> left() {
        return new SimpleIntegerProperty();
    }

    /// Tells what an exercise that is over leaves to the upkeep of the plan; it is only read.
    ///
    /// @param source what is said of where it was learned
    default void lessons(Kept kept, String source, Consumer<Learned> told) {
        told.accept(new Learned(List.of(), 0, ""));
    }

    /// Has its log tell that these stand in a draft of the plan now.
    ///
    /// @param plan the draft, in words
    /// @param failed called with a sentence when it could not be written there
    default void taken(
            Kept kept, List<EntryId> improvements, String plan, Consumer<String> failed) {}

    /// Tells those that are there, the latest first.
    void kept(Consumer<List<Kept>> told);

    /// Tells those that come with the program.
    void ready(Language language, Consumer<List<Ready>> told);

    /// A scenario that is to begin, as it is now.
    default Ready ready(Scenario scenario) {
        return new Ready(scenario, scenario.title());
    }

    /// Asks for a file and reads it as a scenario; nothing is kept.
    void read(String title, Consumer<Read> done);

    /// Keeps the files of the injects of what was read, once it is wanted.
    ///
    /// @param done called when they are kept
    default void keep(Read read, Runnable done) {
        done.run();
    }

    /// Opens a new exercise.
    ///
    /// @param done called once its window is there
    /// @param failed called with a sentence instead when it cannot be
    /// @return calls it off, as long as it is not there
    Runnable begin(Wish wish, Runnable done, Consumer<String> failed);

    /// Joins one that another laptop runs.
    ///
    /// @param address of that laptop, as it was typed
    /// @param code that it shows, as it was typed
    /// @param done called once its window is there
    /// @param failed called with a sentence when it cannot be joined
    /// @return calls it off, as long as it is not there
    default Runnable join(String address, String code, Runnable done, Consumer<String> failed) {
        return () -> {};
    }

    /// Opens one that was left.
    void takeUp(Kept kept, Consumer<String> failed);
}
