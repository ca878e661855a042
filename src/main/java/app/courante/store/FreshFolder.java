package app.courante.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// A data folder that is being made: kept once all of it is there, else removed with whatever came
/// into it.
public final class FreshFolder {
    private final Path path;
    private final Path above;

    /// Whether the folder above was made for it.
    private final boolean aboveIsFresh;

    private FreshFolder(Path path, Path above, boolean aboveIsFresh) {
        this.path = path;
        this.above = above;
        this.aboveIsFresh = aboveIsFresh;
    }

    /// Makes a folder that was not there, with this name or the first number after it that is free.
    ///
    /// @param above in which it is made; made as well where it is absent
    /// @throws StoreFailure when it cannot be
    public static FreshFolder make(Path above, String name, Disk disk) {
        boolean fresh = !Files.exists(above);
        try {
            DataFolder.make(above.toAbsolutePath(), disk);
            var path = above.resolve(name);
            for (int i = 2; !isMade(path, disk); i++) path = above.resolve(name + "-" + i);
            return new FreshFolder(path, above, fresh);
        } catch (IOException e) {
            var otherwise = Files.isDirectory(above) ? Problem.WRITE_FAILED : Problem.NOT_A_FOLDER;
            throw StoreFailure.of(e, above, otherwise);
        }
    }

    private static boolean isMade(Path path, Disk disk) throws IOException {
        try {
            DataFolder.makeOne(path.toAbsolutePath(), disk);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    public Path path() {
        return path;
    }

    /// Removes it; nobody may have it open.
    ///
    /// @throws StoreFailure when something of it stays
    public void remove() {
        try {
            if (Files.exists(path)) Files.walkFileTree(path, new Removing());
            if (aboveIsFresh && isEmpty(above)) Files.delete(above);
        } catch (IOException e) {
            throw StoreFailure.of(e, path, Problem.WRITE_FAILED);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /// Links are removed, never followed.
    private static final class Removing extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
                throws IOException {
            if (failed != null) throw failed;
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
