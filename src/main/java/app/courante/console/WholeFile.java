package app.courante.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that appears when it is whole: half written, it never bears the name that was asked for.
public final class WholeFile {
    /// What is written into the file.
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /// Where the file is until it is whole.
    static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    /// Writes the file, in place of one that is there.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException when an earlier writing was cut off and
    ///   left its part
    public static void write(Path file, Content content) throws IOException {
        var part = part(file);
        try (var stream =
                Files.newOutputStream(
                        part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.write(stream);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
