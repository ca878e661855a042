package app.courante.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The log could not be opened, read or written; nothing acknowledged is lost.
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// With less than this left, a write that failed failed for lack of space.
    private static final long SPACE_NEEDED = 64 * 1024;

    private final Problem problem;
    private final transient Path place;

    public StoreFailure(Problem problem, Path place, @Nullable Throwable cause) {
        super(problem + " " + place + (cause == null ? "" : ": " + cause.getMessage()), cause);
        this.problem = problem;
        this.place = place;
    }

    /// What this exception means for the user.
    static StoreFailure of(IOException cause, Path place, Problem otherwise) {
        return new StoreFailure(problem(cause, place, otherwise), place, cause);
    }

    public Problem problem() {
        return problem;
    }

    /// The file or folder concerned.
    public Path place() {
        return place;
    }

    private static Problem problem(IOException cause, Path place, Problem otherwise) {
        if (cause instanceof AccessDeniedException) return Problem.FOLDER_READ_ONLY;
        // Java has no type for these two, and the operating system speaks the user's language.
        var words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("disk quota"))
            return Problem.DISK_FULL;
        if (words.contains("read-only file system")) return Problem.FOLDER_READ_ONLY;
        try {
            var disk = Files.getFileStore(nearest(place));
            if (disk.isReadOnly()) return Problem.FOLDER_READ_ONLY;
            return disk.getUsableSpace() < SPACE_NEEDED ? Problem.DISK_FULL : otherwise;
        } catch (IOException e) {
            return otherwise;
        }
    }

    /// The place itself, or the folder that would hold it.
    private static Path nearest(Path place) {
        var path = place.toAbsolutePath();
        while (!Files.exists(path) && path.getParent() != null) path = path.getParent();
        return path;
    }
}
