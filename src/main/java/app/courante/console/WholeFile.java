package app.courante.console;

import app.courante.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file so that it is there as a whole or not at all.
final class WholeFile {
    /// What stands in the file.
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /// Ends the command where there is such a file that may not be replaced.
    static void refuseIfThere(Path file, boolean force, Texts texts) {
        if (!force && Files.exists(file)) throw Stop.refused(texts.of("console.file-there", file));
    }

    /// Writes beside the file first: a file half written never bears the name that was asked for.
    static void write(Path file, Content content, Texts texts) {
        var fresh = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var stream =
                    Files.newOutputStream(
                            fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.write(stream);
            } catch (FileAlreadyExistsException e) {
                throw Stop.refused(texts.of("console.part-there", fresh));
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Stop.failed(texts.of("console.not-written", file));
        }
    }
}
