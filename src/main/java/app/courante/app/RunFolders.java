package app.courante.app;

import app.courante.crisis.Situation;
import app.courante.crisis.board.RunTimes;
import app.courante.store.Disk;
import app.courante.store.FreshFolder;
import app.courante.store.RealDisk;
import app.courante.store.StoreFailure;
import app.courante.ui.debrief.DebriefModel;
import app.courante.ui.kit.Seat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// The exercises kept beside one another, read to be compared: whoever has one open, it is only
/// read.
final class RunFolders {
    private RunFolders() {}

    /// By what an exercise is known among those beside it.
    static String name(Path folder) {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    /// Those in the folders beside this one, and its own; what cannot be read is left out.
    static List<RunTimes> beside(Path folder, Clock clock, Disk disk) {
        var parent = folder.toAbsolutePath().normalize().getParent();
        if (parent == null) return List.of();
        var runs = new ArrayList<RunTimes>();
        try (var folders = Files.list(parent)) {
            for (var one : folders.sorted().toList()) read(one, clock, disk).ifPresent(runs::add);
        } catch (IOException e) {
            return List.copyOf(runs);
        }
        return runs;
    }

    private static Optional<RunTimes> read(Path folder, Clock clock, Disk disk) {
        var exercise = ExerciseHall.read(folder, disk);
        if (exercise == null || !exercise.isPrepared()) return Optional.empty();
        if (JoinedFolder.isHidden(folder, disk)) return Optional.empty();
        try {
            var records = new FolderRecords(folder, clock, disk);
            return RunTimes.of(name(folder), records.situation(records.lastCrisis()));
        } catch (StoreFailure e) {
            return Optional.empty();
        }
    }

    /// Makes the folder of an exercise that is to begin.
    ///
    /// @throws StoreFailure when it cannot be
    static FreshFolder fresh(Path exercises, LocalDate day, String name) {
        return FreshFolder.make(exercises, day + "-" + FileNames.of(name), new RealDisk());
    }

    /// The debrief of a house, which may be that of an exercise.
    ///
    /// @param aside where the folders are read: those of years are many
    static DebriefModel debrief(
            House house, Seat seat, Situation nothing, Clock clock, Executor aside) {
        var folder = house.folder().path();
        return new DebriefModel(
                seat,
                nothing,
                name(folder),
                done ->
                        aside.execute(() -> {
                            var runs = beside(folder, clock, new RealDisk());
                            house.callers().execute(() -> done.accept(runs));
                        }));
    }
}
