package app.courante.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.courante.crisis.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bad days with real file systems.
class RealDiskTest {
    @TempDir Path folder;

    private final Disk disk = new RealDisk();

    @Test
    void aFullDiskIsToldLosesNothingAndIsWrittenAgainOnceThereIsRoom() throws Exception {
        try (var small = SmallDisk.mounted(folder)) {
            var ballast = small.folder().resolve("ballast");
            Files.write(ballast, new byte[512 * 1024]);
            var data = DataFolder.own(small.folder().resolve("data"), disk);
            try (data;
                    var journal = data.journal()) {
                var saved = new ArrayList<Entry>();
                var failure = fill(journal, saved);
                assertEquals(Problem.DISK_FULL, failure.problem());
                assertEquals(saved, journal.read(null));

                // While it is full, looking at the journal anew works, and writing fails again.
                journal.reopen();
                assertEquals(Problem.DISK_FULL, fill(journal, saved).problem());
                assertEquals(saved, journal.read(null));

                Files.delete(ballast);
                journal.reopen();
                append(journal, saved, "de nouveau de la place");
                assertEquals(saved, journal.read(null));
            }
            verify(small.folder().resolve("data"), disk);
        }
    }

    /// Appends until the disk is full.
    private static StoreFailure fill(Journal journal, List<Entry> saved) {
        try {
            while (true) append(journal, saved, "x".repeat(10_000));
        } catch (StoreFailure failure) {
            return failure;
        }
    }

    private static void append(Journal journal, List<Entry> saved, String text) {
        var entry = new Samples(journal.device(), journal.lastNumber()).line(text);
        journal.append(List.of(entry));
        saved.add(entry);
    }

    private static void verify(Path data, Disk disk) {
        assertNull(Verification.of(DataFolder.journals(data), disk).firstBreak());
    }

    @Test
    void aDiskThatTurnsReadOnlyIsTold() throws Exception {
        try (var small = SmallDisk.mounted(folder)) {
            var place = small.folder().resolve("data");
            try (var data = DataFolder.own(place, disk);
                    var journal = data.journal()) {
                append(journal, new ArrayList<>(), "avant");
            }
            small.readOnly();
            var failure = assertThrows(StoreFailure.class, () -> DataFolder.own(place, disk));
            assertEquals(Problem.FOLDER_READ_ONLY, failure.problem());
            var fresh = small.folder().resolve("fresh");
            assertEquals(
                    Problem.FOLDER_READ_ONLY,
                    assertThrows(StoreFailure.class, () -> DataFolder.own(fresh, disk)).problem());
            // Who only reads needs no lock and no right to write.
            var read = new ArrayList<Entry>();
            JournalFolder.open(DataFolder.journals(place), disk).readAll(read::add);
            assertEquals(1, read.size());
        }
    }

    @Test
    void aFileInTheFoldersPlaceIsTold() throws IOException {
        var file = Files.writeString(folder.resolve("data"), "not a folder");
        assertEquals(Problem.NOT_A_FOLDER, refused(file));
        assertEquals(Problem.NOT_A_FOLDER, refused(file.resolve("inside")));
        assertEquals("not a folder", Files.readString(file));
    }

    @Test
    void aFolderIsOwnedByOneProgram() {
        var data = folder.resolve("new/deeper/data");
        try (var owned = DataFolder.own(data, disk)) {
            assertEquals(data, owned.path());
            assertEquals(Problem.FOLDER_IN_USE, refused(data));
        }
        DataFolder.own(data, disk).close();
    }

    private Problem refused(Path place) {
        var failure = assertThrows(StoreFailure.class, () -> DataFolder.own(place, disk));
        assertEquals(place, failure.place());
        return failure.problem();
    }

    @Test
    void aDamagedKeyIsToldAndLeftAsItIs() throws IOException {
        var key = folder.resolve("device.key");
        var whole = key(folder.resolve("one.key"));
        var other = key(folder.resolve("two.key"));
        for (var damaged :
                List.of(
                        "",
                        "\n\n",
                        "!\n!\n",
                        whole.getFirst() + "\n",
                        whole.getFirst() + "\n" + whole.getFirst() + "\n",
                        whole.getFirst() + "\n" + other.getLast() + "\n",
                        whole.getFirst().substring(8) + "\n" + whole.getLast() + "\n")) {
            Files.writeString(key, damaged);
            var failure = assertThrows(StoreFailure.class, () -> Identity.in(key, disk), damaged);
            assertEquals(Problem.KEY_DAMAGED, failure.problem());
            assertEquals(damaged, Files.readString(key));
        }
    }

    private List<String> key(Path file) throws IOException {
        Identity.in(file, disk);
        var lines = Files.readAllLines(file);
        assertEquals(2, lines.size());
        return lines;
    }

    @Test
    void aPlanIsKeptByItsContentAndADamagedOneIsPutBack() throws IOException {
        var content = "plan: 1\n".getBytes(StandardCharsets.UTF_8);
        try (var data = DataFolder.own(folder.resolve("data"), disk)) {
            var id = data.keepPlan(content);
            assertArrayEquals(content, DataFolder.planContent(data.path(), id, disk));
            Files.writeString(data.path().resolve("plans").resolve(id.hash() + ".yaml"), "plan: 2");
            assertNull(DataFolder.planContent(data.path(), id, disk));
            assertEquals(id, data.keepPlan(content));
            assertArrayEquals(content, DataFolder.planContent(data.path(), id, disk));
        }
    }
}
