package app.courante.app;

import app.courante.crisis.board.Improvements;
import app.courante.plan.Upkeep.Improvement;
import app.courante.store.Disk;
import app.courante.store.StoreFailure;
import app.courante.ui.review.ReviewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// What an exercise leaves to the upkeep of the plan in earnest, read from its folder: nothing is
/// written there.
final class Lessons {
    private Lessons() {}

    /// Those that nobody gave up in the exercise itself; none when the folder cannot be read.
    ///
    /// @param source what is said of where they were learned
    static List<Improvement> of(Path folder, String source, Clock clock, Disk disk) {
        try {
            var records = new FolderRecords(folder, clock, disk);
            return Improvements.of(records.situation(records.lastCrisis())).open().stream()
                    .map(one -> ReviewModel.ofThePlan(one, id(folder, one), source))
                    .toList();
        } catch (StoreFailure e) {
            return List.of();
        }
    }

    /// The same for the same improvement whenever it is read, and another in another exercise.
    private static String id(Path folder, Improvements.Improvement one) {
        return "rex-" + RunFolders.name(folder) + "-" + one.id().number();
    }
}
