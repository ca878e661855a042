package app.courante.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFolderTest {
    @TempDir private Path parent;

    @Test
    void aNewDataFolderIsItsOwnersAlone() throws IOException {
        assumeTrue(
                parent.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "no owners here");
        var data = parent.resolve("deep").resolve("data");
        DataFolder.own(data, new RealDisk()).close();
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
    }

    @Test
    void aFolderThatWasThereKeepsItsPermissions() throws IOException {
        assumeTrue(
                parent.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "no owners here");
        var data = Files.createDirectory(parent.resolve("shared"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwx---"));
        DataFolder.own(data, new RealDisk()).close();
        assertEquals(
                "rwxrwx---", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
    }
}
