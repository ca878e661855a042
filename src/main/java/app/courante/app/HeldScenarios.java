package app.courante.app;

import app.courante.desk.Drafts;
import app.courante.store.Disk;
import app.courante.store.DraftFolder;
import app.courante.store.ScenarioFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The scenarios of a data folder, and those of them that are being written.
final class HeldScenarios implements AutoCloseable {
    private final ScenarioFolder folder;
    private final DraftFolder draftFolder;
    private final Drafts drafts;
    private final Executor work;
    private final Executor callers;
    private final Consumer<Throwable> failures;

    HeldScenarios(
            Path data,
            Disk disk,
            Clock clock,
            Executor work,
            Executor callers,
            Consumer<Throwable> failures) {
        this(
                new ScenarioFolder(data, disk),
                DraftFolder.ofScenarios(data, disk),
                clock,
                work,
                callers,
                failures);
    }

    private HeldScenarios(
            ScenarioFolder folder,
            DraftFolder draftFolder,
            Clock clock,
            Executor work,
            Executor callers,
            Consumer<Throwable> failures) {
        this.folder = folder;
        this.draftFolder = draftFolder;
        this.drafts = new Drafts(draftFolder, clock, work, callers, failures);
        this.work = work;
        this.callers = callers;
        this.failures = failures;
    }

    /// The same where nothing is ever asked of a folder.
    HeldScenarios seen(Executor callers) {
        return new HeldScenarios(folder, draftFolder, Clock.systemUTC(), _ -> {}, callers, _ -> {});
    }

    Drafts drafts() {
        return drafts;
    }

    /// Works on the files, one task after the other, and tells what came of it where answers are
    /// given.
    <T> void on(Supplier<T> task, Consumer<T> done) {
        try {
            work.execute(() -> work(task, done));
        } catch (RejectedExecutionException _) {
            // The house is closed: nobody is left to tell.
            return;
        }
    }

    private <T> void work(Supplier<T> task, Consumer<T> done) {
        try {
            var found = task.get();
            callers.execute(() -> done.accept(found));
        } catch (RuntimeException failure) {
            callers.execute(() -> failures.accept(failure));
        }
    }

    ScenarioFolder folder() {
        return folder;
    }

    void flush() {
        drafts.flush();
    }

    @Override
    public void close() {
        draftFolder.close();
    }
}
