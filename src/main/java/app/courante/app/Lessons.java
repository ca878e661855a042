package app.courante.app;

import app.courante.crisis.Author;
import app.courante.crisis.ReviewCommand.TakeImprovements;
import app.courante.crisis.board.Improvements;
import app.courante.crisis.board.Improvements.Improvement;
import app.courante.desk.Answer;
import app.courante.store.Disk;
import app.courante.store.StoreFailure;
import app.courante.ui.exercise.Hall.Learned;
import app.courante.ui.exercise.Hall.Lesson;
import app.courante.ui.review.ReviewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// What an exercise leaves to the upkeep of the plan in earnest, read from its folder. Nothing is
/// written there but, in the end, that it was taken.
final class Lessons {
    private Lessons() {}

    /// Those that nobody gave up in the exercise itself; none when the folder cannot be read.
    ///
    /// @param source what is said of where they were learned
    static Learned of(Path folder, String source, Clock clock, Disk disk) {
        try {
            var records = new FolderRecords(folder, clock, disk);
            var all = Improvements.of(records.situation(records.lastCrisis()));
            var taken = all.all().stream().filter(one -> into(one) != null).toList();
            return new Learned(
                    all.open().stream().map(one -> lesson(folder, one, source)).toList(),
                    taken.size(),
                    taken.isEmpty() ? "" : Objects.requireNonNull(into(taken.getLast())));
        } catch (StoreFailure e) {
            return new Learned(List.of(), 0, "");
        }
    }

    private static @Nullable String into(Improvement one) {
        var fate = one.fate();
        return fate != null && fate.taken() ? fate.told() : null;
    }

    private static Lesson lesson(Path folder, Improvement one, String source) {
        return new Lesson(one.id(), ReviewModel.ofThePlan(one, id(folder, one), source));
    }

    /// The same for the same improvement whenever it is read, and another in another exercise.
    private static String id(Path folder, Improvement one) {
        return "rex-" + RunFolders.name(folder) + "-" + one.id().number();
    }

    /// Has the log of an exercise that nobody has open here tell that they were taken.
    static Answer taken(Path folder, TakeImprovements command, Author by, Clock wall) {
        var answer = new AtomicReference<@Nullable Answer>();
        try (var room =
                ExerciseRoom.openHere(
                        folder, wall, failure -> answer.set(new Answer.Failed(failure)))) {
            room.begin();
            room.house().desk().execute(command, by, answer::set);
        } catch (StoreFailure failure) {
            return new Answer.Failed(failure);
        }
        return Objects.requireNonNull(answer.get());
    }
}
