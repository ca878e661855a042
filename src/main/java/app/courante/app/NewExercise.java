package app.courante.app;

import app.courante.app.ExerciseHall.Opener;
import app.courante.desk.Answer;
import app.courante.store.FreshFolder;
import app.courante.store.StoreFailure;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;

/// An exercise that is to begin. All but the last step takes a while, and is done where files are
/// read.
///
/// @param folder makes the folder that is to be its own
/// @param write writes there what its log begins with
record NewExercise(boolean solo, Supplier<FreshFolder> folder, Function<Path, Step> write) {
    /// The last step: makes the log that of an exercise.
    interface Step {
        /// Asks its desk for that.
        ///
        /// @param answer called once
        void prepare(ExerciseRoom room, Consumer<Answer> answer);
    }

    /// One that is open and still lacks the last step.
    record Made(FreshFolder folder, ExerciseRoom room, Step last) {
        /// Leaves nothing of it.
        ///
        /// @throws StoreFailure when something stays
        void undo() {
            close(room);
            folder.remove();
        }
    }

    /// Makes it and opens it.
    ///
    /// @throws StoreFailure when it cannot be; what stays of it all the same is suppressed there
    Made make(Opener opener) {
        var fresh = folder.get();
        try {
            var last = write.apply(fresh.path());
            return new Made(fresh, opener.open(fresh.path()), last);
        } catch (RuntimeException failure) {
            try {
                fresh.remove();
            } catch (StoreFailure stays) {
                failure.addSuppressed(stays);
            }
            throw failure;
        }
    }

    /// Closes one whose windows were never there.
    static void close(ExerciseRoom room) {
        try {
            room.close();
        } catch (RuntimeException failure) {
            ProgramLog.LOGGER.log(Level.WARNING, "an exercise was not closed", failure);
        }
    }
}
