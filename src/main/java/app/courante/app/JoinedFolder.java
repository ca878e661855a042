package app.courante.app;

import app.courante.store.Disk;
import app.courante.store.Problem;
import app.courante.store.StoreFailure;
import app.courante.sync.Shared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The folder of an exercise that another laptop runs. It bears a mark from before anything else
/// comes into it, so that nothing opens it as if it were run from here: its log holds the whole
/// scenario, and those who sit here play.
final class JoinedFolder {
    private static final String MARK = "joined";

    private JoinedFolder() {}

    static boolean isOne(Path folder) {
        return Files.exists(folder.resolve(MARK));
    }

    /// @throws StoreFailure when it cannot be written
    static void mark(Path folder, Shared shared, Disk disk) {
        var mark = folder.resolve(MARK);
        try {
            disk.replace(
                    mark,
                    (shared.id() + "\n" + shared.name() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new StoreFailure(Problem.WRITE_FAILED, mark, e);
        }
    }

    /// The folder in which the same was joined before; null when it never was.
    static @Nullable Path of(Shared shared, Path exercises) {
        if (!Files.isDirectory(exercises)) return null;
        try (var folders = Files.list(exercises)) {
            return folders.filter(one -> isOf(shared, one)).findFirst().orElse(null);
        } catch (IOException e) {
            throw new StoreFailure(Problem.READ_FAILED, exercises, e);
        }
    }

    private static boolean isOf(Shared shared, Path folder) {
        try {
            return isOne(folder) && lines(folder).getFirst().equals(shared.id());
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static List<String> lines(Path folder) throws IOException {
        var lines = Files.readAllLines(folder.resolve(MARK));
        return lines.isEmpty() ? List.of("") : lines;
    }

    /// Whether what its log holds may not be seen: the exercise goes on, as far as is known here.
    static boolean isHidden(Path folder, Disk disk) {
        if (!isOne(folder)) return false;
        var exercise = ExerciseHall.read(folder, disk);
        return exercise == null || exercise.ended() == null;
    }

    /// Lets nobody read it by another way than the players' window.
    ///
    /// @throws StoreFailure when it is one that may not be seen
    static void guard(Path folder, Disk disk) {
        if (isHidden(folder, disk)) throw new StoreFailure(Problem.JOINED, folder, null);
    }

    /// Lets nobody write in it by another way.
    ///
    /// @throws StoreFailure when it is one
    static void guardWriting(Path folder) {
        if (isOne(folder)) throw new StoreFailure(Problem.JOINED, folder, null);
    }
}
