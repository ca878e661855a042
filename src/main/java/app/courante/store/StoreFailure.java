package app.courante.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The log could not be opened, read or written; nothing acknowledged is lost.
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final transient Path place;

    public StoreFailure(Problem problem, Path place, @Nullable Throwable cause) {
        super(problem + " " + place + (cause == null ? "" : ": " + cause.getMessage()), cause);
        this.problem = problem;
        this.place = place;
    }

    /// What this exception means for the user.
    static StoreFailure of(IOException cause, Path place, Problem otherwise) {
        return new StoreFailure(problem(cause, otherwise), place, cause);
    }

    public Problem problem() {
        return problem;
    }

    /// The file or folder concerned.
    public Path place() {
        return place;
    }

    private static Problem problem(IOException cause, Problem otherwise) {
        if (cause instanceof AccessDeniedException) return Problem.FOLDER_READ_ONLY;
        // Java has no type for these two: the operating system's words are all there is.
        var words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space left")
                || words.contains("disk quota")
                || words.contains("not enough space")) return Problem.DISK_FULL;
        if (words.contains("read-only file system")) return Problem.FOLDER_READ_ONLY;
        return otherwise;
    }
}
