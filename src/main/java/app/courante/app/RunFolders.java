package app.courante.app;

import app.courante.crisis.board.RunTimes;
import app.courante.store.Disk;
import app.courante.store.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        try {
            var records = new FolderRecords(folder, clock, disk);
            return RunTimes.of(name(folder), records.situation(records.lastCrisis()));
        } catch (StoreFailure e) {
            return Optional.empty();
        }
    }
}
