package app.courante.app;

import app.courante.crisis.CrisisId;
import app.courante.desk.Desk;
import app.courante.desk.Notebook;
import app.courante.files.SheetFile;
import app.courante.intake.Sheet;
import app.courante.store.Archive;
import app.courante.store.Archive.Progress;
import app.courante.store.DataFolder;
import app.courante.store.DurableStore;
import app.courante.store.Incident;
import app.courante.store.RealDisk;
import app.courante.text.Fault;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A data folder opened by this program: its store, its desk, and the threads they work on.
final class House implements AutoCloseable {
    private final DataFolder folder;
    private final DurableStore store;
    private final PlanFiles plans;
    private final Desk desk;
    private final Notebook notebook;
    private final Executor callers;
    private final ExecutorService work;
    private final ExecutorService archiving;

    private House(
            DataFolder folder,
            DurableStore store,
            PlanFiles plans,
            Desk desk,
            Notebook notebook,
            Executor callers,
            ExecutorService work,
            ExecutorService archiving) {
        this.folder = folder;
        this.store = store;
        this.plans = plans;
        this.desk = desk;
        this.notebook = notebook;
        this.callers = callers;
        this.work = work;
        this.archiving = archiving;
    }

    /// Opens the folder and owns it from now on.
    ///
    /// @param callers where answers are given
    /// @param progress told how the archive comes along, on any thread
    /// @param failures told on any thread
    /// @throws app.courante.store.StoreFailure when it cannot be
    static House open(
            Path data,
            Clock clock,
            Executor callers,
            Consumer<Progress> progress,
            Consumer<Throwable> failures) {
        var disk = new RealDisk();
        var folder = DataFolder.own(data, disk);
        try {
            var work = thread("desk");
            var archiving = thread("archive");
            var plans = new PlanFiles(data, disk);
            var journal = folder.journal();
            var archive =
                    new Archive(data, journal.device(), plans, disk, archiving, progress, failures);
            var store = new DurableStore(journal, archive, folder.notes());
            var notebook = Notebook.of(store, work, failures);
            var desk = new Desk(store, plans, clock, work, callers, failures);
            return new House(folder, store, plans, desk, notebook, callers, work, archiving);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    Desk desk() {
        return desk;
    }

    Notebook notebook() {
        return notebook;
    }

    PlanFiles plans() {
        return plans;
    }

    DataFolder folder() {
        return folder;
    }

    /// Reads a table on a thread of its own, since a large one takes a while.
    void readTables(Path file, Consumer<List<Sheet>> done, Consumer<List<Fault>> refused) {
        Thread.ofVirtual()
                .start(() -> {
                    switch (SheetFile.read(file)) {
                        case SheetFile.Read(var sheets) ->
                                callers.execute(() -> done.accept(sheets));
                        case SheetFile.Unreadable(var faults) ->
                                callers.execute(() -> refused.accept(faults));
                    }
                });
    }

    List<Incident> incidents() {
        return store.incidents();
    }

    /// The crisis on screen last, if it is in this log; else the one opened last; null when there
    /// is none.
    @Nullable CrisisId lastCrisis() {
        var openings = store.openings();
        var remembered = notebook.get("setting.crisis");
        return openings.stream()
                .map(entry -> CrisisId.openedBy(entry.id()))
                .filter(crisis -> crisis.value().equals(remembered))
                .findFirst()
                .orElse(openings.isEmpty() ? null : CrisisId.openedBy(openings.getLast().id()));
    }

    /// Waits for what is on its way, signs the log, and closes everything in order.
    @Override
    public void close() {
        desk.seal();
        finish(work);
        try {
            store.close();
        } finally {
            finish(archiving);
            folder.close();
        }
    }

    private static void finish(ExecutorService thread) {
        thread.shutdown();
        try {
            // Never interrupted: an interrupt would close the files under the work. The limit only
            // guards a hang.
            if (!thread.awaitTermination(30, TimeUnit.SECONDS))
                throw new IllegalStateException("work did not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
