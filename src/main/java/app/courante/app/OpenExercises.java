package app.courante.app;

import app.courante.app.ExerciseHall.Opener;
import app.courante.app.NewExercise.Made;
import app.courante.crisis.Refusal;
import app.courante.store.StoreFailure;
import app.courante.text.Texts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The exercises that are open. One is shown only when its log is an exercise's, and what fails on
/// the way leaves nothing open; of one that was to be new nothing is left at all.
final class OpenExercises {
    private final Opener opener;
    private final Supplier<Texts> texts;
    private final Executor readers;
    private final Executor callers;
    private final Map<Path, ExerciseRoom> shown = new HashMap<>();
    private final Set<Beginning> beginnings = new HashSet<>();
    private final IntegerProperty left = new SimpleIntegerProperty();

    /// @param readers where a new one is made, which takes a while
    /// @param callers where all else is called and answered
    OpenExercises(Opener opener, Supplier<Texts> texts, Executor readers, Executor callers) {
        this.opener = opener;
        this.texts = texts;
        this.readers = readers;
        this.callers = callers;
    }

    /// How often one that was shown was left.
    ObservableValue<Number> left() {
        return left;
    }

    /// One whose windows are there; null when they are not.
    @Nullable ExerciseRoom shown(Path folder) {
        return shown.get(folder);
    }

    /// Makes a new one, and shows it once it is prepared.
    ///
    /// @param done called once its window is there
    /// @param failed called with a sentence when it cannot be
    /// @return calls it off, as long as it is not shown
    Runnable begin(NewExercise wanted, Runnable done, Consumer<String> failed) {
        var end = new Telling(wanted.solo(), done, failed);
        var beginning = new Beginning(wanted, opener, readers, callers, end);
        beginnings.removeIf(Beginning::isGone);
        beginnings.add(beginning);
        beginning.start();
        return beginning::callOff;
    }

    /// Shows what arrived, and says in words why another did not.
    private final class Telling implements Beginning.End {
        private final boolean solo;
        private final Runnable done;
        private final Consumer<String> failed;

        Telling(boolean solo, Runnable done, Consumer<String> failed) {
            this.solo = solo;
            this.done = done;
            this.failed = failed;
        }

        /// Without a window it is kept all the same: it is prepared.
        @Override
        public void arrived(Made made) {
            if (guarded(failed, () -> show(made.room(), made.folder().path(), solo))) done.run();
        }

        @Override
        public void refused(Refusal why, @Nullable Throwable stays) {
            failed.accept(texts.get().of("refusal", why) + left(stays));
        }

        @Override
        public void failed(Throwable failure, @Nullable Throwable stays) {
            failed.accept(Failures.sentence(failure, texts.get()) + left(stays));
        }

        private String left(@Nullable Throwable stays) {
            return stays instanceof StoreFailure failure
                    ? " " + texts.get().of("hall.left-behind", failure.place())
                    : "";
        }
    }

    /// Opens and shows one that was prepared before; one that is open comes to the front.
    void takeUp(Path folder, boolean solo, Consumer<String> failed) {
        var known = shown.get(folder);
        if (known != null) opener.show(known, solo, () -> {});
        else guarded(failed, () -> show(opener.open(folder), folder, solo));
    }

    /// Opens one without a window yet.
    ///
    /// @throws StoreFailure when it cannot be
    ExerciseRoom open(Path folder) {
        return opener.open(folder);
    }

    /// Shows the window of one that was joined.
    ///
    /// @return whether it is there
    boolean joined(ExerciseRoom room, Path folder, Consumer<String> failed) {
        return guarded(failed, () -> show(room, folder, false));
    }

    private void show(ExerciseRoom room, Path folder, boolean solo) {
        try {
            opener.show(
                    room,
                    solo,
                    () -> {
                        shown.remove(folder);
                        left.set(left.get() + 1);
                    });
            shown.put(folder, room);
        } catch (RuntimeException failure) {
            NewExercise.close(room);
            throw failure;
        }
    }

    private boolean guarded(Consumer<String> failed, Runnable task) {
        try {
            task.run();
            return true;
        } catch (RuntimeException failure) {
            failed.accept(Failures.sentence(failure, texts.get()));
            // All else is a defect of the program, and told as one.
            if (!(failure instanceof StoreFailure)) throw failure;
            return false;
        }
    }

    /// Leaves every exercise that is open, and every one that was to be.
    void close() {
        for (var one : beginnings) one.stop();
        beginnings.clear();
        for (var room : List.copyOf(shown.values())) room.close();
        shown.clear();
    }
}
