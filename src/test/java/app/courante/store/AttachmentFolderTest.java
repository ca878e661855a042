package app.courante.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Attachment;
import app.courante.store.AttachmentFolder.State;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentFolderTest {
    @TempDir Path desktop;
    @TempDir Path data;
    private AttachmentFolder folder;

    @BeforeEach
    void openTheFolder() {
        folder = new AttachmentFolder(data, new RealDisk());
    }

    private Path photo(String content) throws IOException {
        return Files.writeString(desktop.resolve("rack.jpg"), content);
    }

    @Test
    void aFileIsCopiedUnderTheHashOfItsContentAndTheOriginalStays() throws IOException {
        var kept = folder.keep(photo("abc"));
        assertEquals("rack.jpg", kept.name());
        assertEquals(3, kept.size());
        // The published SHA-256 of abc.
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", kept.hash());
        assertEquals("abc", Files.readString(folder.file(kept)));
        assertEquals(State.WHOLE, folder.state(kept));
        assertTrue(Files.exists(desktop.resolve("rack.jpg")));
        assertEquals(1, names().size(), names().toString());
    }

    @Test
    void theSameContentUnderTwoNamesLiesThereOnce() throws IOException {
        var one = folder.keep(photo("abc"));
        var other = folder.keep(Files.writeString(desktop.resolve("b.jpg"), "abc"));
        assertEquals(one.hash(), other.hash());
        assertEquals(1, names().size());
    }

    @Test
    void whatWasTakenAwayOrChangedIsKnown() throws IOException {
        var kept = folder.keep(photo("abc"));
        Files.writeString(folder.file(kept), "abd");
        assertEquals(State.CHANGED, folder.state(kept));
        Files.delete(folder.file(kept));
        assertEquals(State.MISSING, folder.state(kept));
        // Brought once more, it is whole again.
        folder.keep(photo("abc"));
        assertEquals(State.WHOLE, folder.state(kept));
    }

    @Test
    void oneThatIsTooLargeIsNotCopied() throws IOException {
        var film = desktop.resolve("film.mp4");
        try (var file = new RandomAccessFile(film.toFile(), "rw")) {
            file.setLength(Attachment.LARGEST + 1);
        }
        var kept = folder.keep(film);
        assertEquals(Attachment.LARGEST + 1, kept.size());
        assertFalse(kept.read());
        assertFalse(Files.exists(data.resolve("attachments")));
    }

    @Test
    void oneThatIsGoneOrNoFileCannotBeRead() {
        assertFalse(folder.keep(desktop.resolve("gone.jpg")).read());
        assertFalse(folder.keep(desktop).read());
    }

    @Test
    void whatALaterCopyFindsOfOneThatWasCutOffIsThrownAway() throws IOException {
        Files.createDirectories(data.resolve("attachments"));
        Files.writeString(data.resolve("attachments/incoming.new"), "half a film");
        var kept = folder.keep(photo("abc"));
        assertEquals(State.WHOLE, folder.state(kept));
        assertEquals(1, names().size());
    }

    @Test
    void aDiskThatDoesNotTakeItFailsAloud() throws IOException {
        Files.writeString(data.resolve("attachments"), "a file where the folder should be");
        var source = photo("abc");
        assertThrows(StoreFailure.class, () -> folder.keep(source));
    }

    @Test
    void whatIsWholeIsTakenFromOneFolderToAnother() throws IOException {
        var kept = folder.keep(photo("abc"));
        var damaged = folder.keep(photo("abd"));
        Files.writeString(folder.file(damaged), "abe");
        var exercise = desktop.resolve("exercise");
        var other = new AttachmentFolder(exercise, new RealDisk());
        other.takeFrom(folder, java.util.List.of(kept.hash(), damaged.hash(), "../../etc/passwd"));
        assertEquals(java.util.List.of(kept.hash()), names(exercise));
        assertEquals(State.WHOLE, other.state(kept));
    }

    private java.util.List<String> names() throws IOException {
        return names(data);
    }

    private static java.util.List<String> names(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("attachments"))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
