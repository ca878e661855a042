package app.courante.ui.exercise;

import app.courante.exercise.Scenario;
import app.courante.plan.Upkeep;
import app.courante.text.Fault;
import app.courante.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where exercises are kept, begun and taken up again; each in a folder and a window of its own.
public interface Hall {
    /// One that was prepared before.
    ///
    /// @param folder by which it is opened
    record Kept(String folder, String name, Instant prepared, boolean solo, boolean over) {}

    /// A scenario to begin with.
    ///
    /// @param hash of how it was written
    record Ready(Scenario scenario, String hash) {}

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
    /// @param ready null when it cannot
    record Read(@Nullable Ready ready, List<Fault> faults) {
        public Read {
            faults = List.copyOf(faults);
        }
    }

    /// A hall where nothing is kept and nothing begins: that of an exercise itself.
    Hall NONE =
            new Hall() {
                @Override
                public List<Kept> kept() {
                    return List.of();
                }

                @Override
                public List<Ready> ready(Language language) {
                    return List.of();
                }

                @Override
                public void read(String title, Consumer<Read> done) {}

                @Override
                public void begin(Wish wish, Consumer<String> failed) {}

                @Override
                public void takeUp(Kept kept, Consumer<String> failed) {}
            };

    /// What an exercise that is over leaves to the upkeep of the plan; it is only read.
    ///
    /// @param source what is said of where it was learned
    default List<Upkeep.Improvement> lessons(Kept kept, String source) {
        return List.of();
    }

    /// The latest first.
    List<Kept> kept();

    /// Those that come with the program.
    List<Ready> ready(Language language);

    /// Asks for a file and reads it as a scenario.
    void read(String title, Consumer<Read> done);

    /// Opens a new exercise.
    ///
    /// @param failed called with a sentence when it cannot
    void begin(Wish wish, Consumer<String> failed);

    /// Opens one that was left.
    void takeUp(Kept kept, Consumer<String> failed);
}
