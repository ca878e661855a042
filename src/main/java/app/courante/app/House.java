package app.courante.app;

import app.courante.crisis.Author;
import app.courante.crisis.CrisisId;
import app.courante.crisis.DeviceId;
import app.courante.desk.Desk;
import app.courante.desk.Drafts;
import app.courante.desk.Notebook;
import app.courante.files.SheetFile;
import app.courante.intake.Sheet;
import app.courante.store.Archive;
import app.courante.store.Archive.Progress;
import app.courante.store.AttachmentFolder;
import app.courante.store.DataFolder;
import app.courante.store.DraftFolder;
import app.courante.store.DurableStore;
import app.courante.store.Incident;
import app.courante.store.RealDisk;
import app.courante.text.Fault;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// A data folder opened by this program: its store, its desk, and the threads they work on.
final class House implements AutoCloseable {
    /// Under which name the notebook keeps the crisis on screen last.
    static final String CRISIS_NOTE = "setting.crisis";

    /// Held here, since a logger that nobody holds forgets its level.
    private static final Logger JOOQ = Logger.getLogger("org.jooq");

    private final DataFolder folder;
    private final DurableStore store;
    private final PlanFiles plans;
    private final Desk desk;
    private final Notebook notebook;
    private final Drafts drafts;
    private final DraftFolder draftFolder;
    private final HeldScenarios scenarios;
    private final Executor callers;

    /// Where files are read, which takes a while.
    private final Executor readers;

    private final @Nullable ExecutorService work;
    private final ExecutorService archiving;
    private final CountDownLatch closing;

    private House(
            DataFolder folder,
            DurableStore store,
            PlanFiles plans,
            Desk desk,
            Notebook notebook,
            Drafts drafts,
            DraftFolder draftFolder,
            HeldScenarios scenarios,
            Executor callers,
            Executor readers,
            @Nullable ExecutorService work,
            ExecutorService archiving,
            CountDownLatch closing) {
        this.folder = folder;
        this.store = store;
        this.plans = plans;
        this.desk = desk;
        this.notebook = notebook;
        this.drafts = drafts;
        this.draftFolder = draftFolder;
        this.scenarios = scenarios;
        this.callers = callers;
        this.readers = readers;
        this.work = work;
        this.archiving = archiving;
        this.closing = closing;
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
        return open(data, clock, Threads.one("desk"), callers, progress, failures);
    }

    /// The same for a caller who waits: its desk has answered when a call returns, and the archive,
    /// which would take the processor from the answers, begins at the end.
    static House openHere(Path data, Clock clock, Consumer<Throwable> failures) {
        return open(data, clock, null, Runnable::run, _ -> {}, failures);
    }

    /// @param worker null where the callers' own thread does the desk's work
    private static House open(
            Path data,
            Clock clock,
            @Nullable ExecutorService worker,
            Executor callers,
            Consumer<Progress> progress,
            Consumer<Throwable> failures) {
        JOOQ.setLevel(Level.WARNING);
        var disk = new RealDisk();
        var folder = DataFolder.own(data, disk);
        try {
            Executor work = worker == null ? Runnable::run : worker;
            var archiving = Threads.one("archive");
            var plans = new PlanFiles(data, disk);
            var journal = folder.journal();
            var archive =
                    new Archive(data, journal.device(), plans, disk, archiving, progress, failures);
            var notes = folder.notes();
            var closing = new CountDownLatch(1);
            if (worker == null) archiving.execute(() -> Threads.await(closing));
            var store = new DurableStore(journal, archive, notes);
            var notebook = Notebook.of(store, work, failures);
            var desk = new Desk(store, plans, clock, work, callers, failures);
            var draftFolder = new DraftFolder(data, disk);
            var drafts = new Drafts(draftFolder, clock, work, callers, failures);
            return new House(
                    folder,
                    store,
                    plans,
                    desk,
                    notebook,
                    drafts,
                    draftFolder,
                    new HeldScenarios(data, disk, clock, work, callers, failures),
                    callers,
                    worker == null ? Runnable::run : Thread::startVirtualThread,
                    worker,
                    archiving,
                    closing);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /// The same house seen from another desk: it is looked at, nothing of it is owned, and its
    /// notebook forgets.
    House seenFrom(Desk other) {
        var forgetful =
                new Notebook(
                        Map.of("setting.me.name", me().name(), "setting.me.role", me().role()),
                        (_, _) -> {},
                        Runnable::run,
                        _ -> {});
        return new House(
                folder,
                store,
                plans,
                other,
                forgetful,
                // No draft either: nothing is ever asked of its folder.
                new Drafts(draftFolder, Clock.systemUTC(), _ -> {}, callers, _ -> {}),
                draftFolder,
                scenarios.seen(callers),
                callers,
                readers,
                null,
                archiving,
                closing);
    }

    /// Its log as laptops exchange it.
    HouseLog shared() {
        return new HouseLog(store, desk, folder.path(), new RealDisk());
    }

    DeviceId device() {
        return store.device();
    }

    Desk desk() {
        return desk;
    }

    Notebook notebook() {
        return notebook;
    }

    Drafts drafts() {
        return drafts;
    }

    HeldScenarios scenarios() {
        return scenarios;
    }

    /// Where answers are given.
    Executor callers() {
        return callers;
    }

    PlanFiles plans() {
        return plans;
    }

    AttachmentFolder attachments() {
        return folder.attachments();
    }

    DataFolder folder() {
        return folder;
    }

    /// Reads a table on a thread of its own, since a large one takes a while.
    void readTables(Path file, Consumer<List<Sheet>> done, Consumer<List<Fault>> refused) {
        read(
                () -> SheetFile.read(file),
                read -> {
                    switch (read) {
                        case SheetFile.Read(var sheets) -> done.accept(sheets);
                        case SheetFile.Unreadable(var faults) -> refused.accept(faults);
                    }
                });
    }

    /// Reads on a thread of its own what takes a while, and tells it where answers are given.
    <T> void read(Supplier<T> asked, Consumer<T> done) {
        readers.execute(() -> {
            try {
                var found = asked.get();
                callers.execute(() -> done.accept(found));
            } catch (RuntimeException failure) {
                callers.execute(() -> desk.failed(failure, _ -> {}));
            }
        });
    }

    List<Incident> incidents() {
        return store.incidents();
    }

    /// Who sits here, as the settings say; else whoever the system knows.
    Author me() {
        var name = notebook.get("setting.me.name");
        return new Author(
                name.isEmpty() ? System.getProperty("user.name", "?") : name,
                notebook.get("setting.me.role"));
    }

    /// All crises, the one opened first in front.
    List<CrisisId> crises() {
        return FolderRecords.crises(store.openings());
    }

    /// The crisis on screen last, if it is in this log; else the one opened last; null when there
    /// is none.
    @Nullable CrisisId lastCrisis() {
        return FolderRecords.lastCrisis(crises(), notebook.get(CRISIS_NOTE));
    }

    /// Waits for what is on its way, signs the log, and closes everything in order.
    @Override
    public void close() {
        closing.countDown();
        drafts.flush();
        scenarios.flush();
        desk.seal();
        if (work != null) Threads.finish(work);
        try {
            draftFolder.close();
            scenarios.close();
            store.close();
        } finally {
            Threads.finish(archiving);
            folder.close();
        }
    }
}
