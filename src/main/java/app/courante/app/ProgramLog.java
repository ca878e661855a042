package app.courante.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The program's own log, for whoever helps a user: failures with their codes, in files that never
/// grow large.
final class ProgramLog {
    private static final int BYTES = 1 << 20;
    private static final int FILES = 3;

    /// Where failures are written; kept here, since a logger that nobody holds forgets its
    /// handlers.
    static final Logger LOGGER = Logger.getLogger("courante");

    private ProgramLog() {}

    /// Writes from now on also into this folder's `log`.
    ///
    /// @param failures told when that cannot be: the desk goes on without
    static void into(Path data, Consumer<Throwable> failures) {
        try {
            var folder = Files.createDirectories(data.resolve("log"));
            // A percent sign begins a placeholder in a file handler's pattern.
            var place = folder.toString().replace("%", "%%");
            var handler = new FileHandler(place + "/courante-%g.log", BYTES, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            LOGGER.addHandler(handler);
        } catch (IOException e) {
            failures.accept(e);
        }
    }
}
