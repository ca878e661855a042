package app.courante.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Entry;
import app.courante.store.Archive.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir Path folder;

    private final Disk disk = new RealDisk();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final ConcurrentLinkedQueue<Progress> told = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

    @AfterEach
    void endThread() {
        thread.shutdown();
        assertEquals(List.of(), List.copyOf(failures));
    }

    @Test
    void afterACleanStopTheFileIsTrusted() {
        write(2_500);
        assertFalse(rebuilt(2_500));
        assertFalse(rebuilt(2_500));
    }

    @Test
    void afterAnUncleanStopTheFileIsMadeAnewAndProgressIsTold() throws IOException {
        write(2_500);
        Files.delete(folder.resolve("store.clean"));
        assertTrue(rebuilt(2_500));
        assertEquals(new Progress(0, 2_500, false), told.peek());
        assertTrue(told.contains(new Progress(2_000, 2_500, false)), told.toString());
        assertTrue(told.contains(new Progress(2_500, 2_500, true)), told.toString());
    }

    @Test
    void aFileThatIsGoneGarbageOrOnlyChangedInOneBitIsMadeAnew() throws IOException {
        write(50);
        var file = folder.resolve("store.mv.db");
        Files.delete(file);
        assertTrue(rebuilt(50));
        Files.writeString(file, "garbage ".repeat(10_000));
        assertTrue(rebuilt(50));
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertTrue(rebuilt(50));
        assertFalse(rebuilt(50));
    }

    @Test
    void garbageInPlaceOfTheMarkIsNoTrust() throws IOException {
        write(5);
        for (var garbage : List.of("", "{}", "null", "[1]", "{\"schema\":null}", "\u0000")) {
            Files.writeString(folder.resolve("store.clean"), garbage);
            assertTrue(rebuilt(5), garbage);
        }
    }

    @Test
    void aJournalThatGrewWithoutTheArchiveIsReadAgain() {
        write(5);
        try (var journal = journal()) {
            journal.append(List.of(new Samples(journal.device(), 5).line("sans archive")));
        }
        assertTrue(rebuilt(6));
    }

    @Test
    void anInterruptedThreadDoesNotCloseTheFile() {
        try (var store = open()) {
            var samples = new Samples(store.device());
            for (int i = 0; i < 20; i++) {
                thread.execute(() -> Thread.currentThread().interrupt());
                Thread.currentThread().interrupt();
                store.append(List.of(samples.line("ligne " + i)));
            }
            assertTrue(Thread.interrupted());
            assertEquals(20, find(store).size());
        }
        assertFalse(rebuilt(20));
    }

    @Test
    void anArchiveWhoseThreadHasEndedDoesNotKeepTheJournalFromWriting() {
        var told = new ConcurrentLinkedQueue<Throwable>();
        var ended = Executors.newSingleThreadExecutor();
        ended.shutdown();
        var journal = journal();
        var archive =
                new Archive(folder, journal.device(), _ -> null, disk, ended, _ -> {}, told::add);
        try (var store = new DurableStore(journal, archive, notes())) {
            store.append(List.of(new Samples(store.device()).line("quand même")));
            assertEquals(1, store.read(null).size());
        }
        assertFalse(told.isEmpty());
    }

    @Test
    void closingDoesNotWaitForAFileThatIsStillBeingMade() throws IOException {
        write(3_500);
        Files.delete(folder.resolve("store.clean"));
        told.clear();
        var journal = journal();
        var making = new AtomicReference<@Nullable Archive>();
        var archive =
                new Archive(
                        folder,
                        journal.device(),
                        _ -> null,
                        disk,
                        thread,
                        progress -> {
                            told.add(progress);
                            var halfMade = making.get();
                            if (progress.done() == 1_000 && halfMade != null) {
                                var _ = halfMade.close(journal.folder());
                            }
                        },
                        failures::add);
        making.set(archive);
        new DurableStore(journal, archive, notes()).close();
        var last = List.copyOf(told).getLast();
        assertTrue(last.done() <= 1_000 && !last.ready(), last.toString());
        assertTrue(rebuilt(3_500));
    }

    /// Opens, compares with the journal, and closes cleanly.
    private boolean rebuilt(int entries) {
        told.clear();
        try (var store = open()) {
            assertEquals(store.read(null).size(), find(store).size());
            assertEquals(entries, find(store).size());
        }
        assertEquals(new Progress(entries, entries, true), List.copyOf(told).getLast());
        return told.size() > 1;
    }

    private static List<Entry> find(DurableStore store) {
        return store.find("", 10_000).join();
    }

    private void write(int entries) {
        try (var store = open()) {
            store.append(new Samples(store.device()).lines(entries, "ligne"));
        }
    }

    private DurableStore open() {
        var journal = journal();
        var archive =
                new Archive(
                        folder,
                        journal.device(),
                        _ -> null,
                        disk,
                        thread,
                        told::add,
                        failures::add);
        return new DurableStore(journal, archive, notes());
    }

    private Journal journal() {
        return Journal.open(folder, Identity.in(folder.resolve("device.key"), disk), disk);
    }

    private Notes notes() {
        return Notes.open(folder.resolve("notes.jsonl"), disk);
    }
}
