package app.courante.store;

import app.courante.crisis.CrisisSummary;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// The H2 store beside the running desk: follows the journal on a thread of its own, and answers
/// questions.
///
/// Nothing waits for it. After a stop that was not clean its file is thrown away and made anew from
/// the journals; if it fails, the desk goes on without it until the next start.
public final class Archive {
    private static final int BATCH = 1000;

    /// How far the archive has come.
    ///
    /// @param total how many entries it will hold; equal to `done` once it is ready
    public record Progress(long done, long total, boolean ready) {}

    private final Path file;
    private final Path mark;
    private final DeviceId device;
    private final PlanShelf plans;
    private final Disk disk;
    private final Executor thread;
    private final Consumer<Progress> progress;
    private final Consumer<Throwable> failures;
    private @Nullable H2Store store;

    /// @param thread one thread, never handed to anybody else and never interrupted
    /// @param progress told on that thread
    public Archive(
            Path data,
            DeviceId device,
            PlanShelf plans,
            Disk disk,
            Executor thread,
            Consumer<Progress> progress,
            Consumer<Throwable> failures) {
        this.file = data.resolve("store");
        this.mark = data.resolve("store.clean");
        this.device = device;
        this.plans = plans;
        this.disk = disk;
        this.thread = thread;
        this.progress = progress;
        this.failures = failures;
    }

    /// Opens the file, or makes it anew from these journals.
    ///
    /// @param notes what this laptop remembers
    void open(JournalFolder journals, Map<String, String> notes) {
        run(() -> {
            boolean trusted = CleanMark.takeAway(mark, journals, disk);
            if (!trusted) forget();
            var opened = H2Store.open(file, device, plans);
            store = opened;
            if (!trusted) {
                fill(opened, journals);
                notes.forEach(opened::note);
            }
            progress.accept(new Progress(0, 0, true));
        });
    }

    void add(List<Entry> entries) {
        run(() -> {
            if (store != null) store.add(entries);
        });
    }

    void note(String name, String content) {
        run(() -> {
            if (store != null) store.note(name, content);
        });
    }

    /// All crises, the latest first.
    public CompletableFuture<List<CrisisSummary>> crises() {
        return ask(H2Store::listCrises);
    }

    /// The entries of all crises that hold these words, the latest first.
    public CompletableFuture<List<Entry>> find(String words, int limit) {
        return ask(open -> open.find(words, limit));
    }

    /// Closes the file and leaves word that it may be trusted; done when the answer is.
    ///
    /// @param journals the journals as they ended
    CompletableFuture<Boolean> close(JournalFolder journals) {
        var done = new CompletableFuture<Boolean>();
        thread.execute(() -> {
            try {
                if (store != null) {
                    store.close();
                    store = null;
                    CleanMark.of(journals).leave(mark, disk);
                }
            } catch (IOException | DataAccessException e) {
                failures.accept(e);
            }
            done.complete(true);
        });
        return done;
    }

    private void forget() throws IOException {
        Files.deleteIfExists(file.resolveSibling("store.mv.db"));
        Files.deleteIfExists(file.resolveSibling("store.trace.db"));
    }

    private void fill(H2Store opened, JournalFolder journals) {
        long total = journals.scans().values().stream().mapToLong(Scan::lastNumber).sum();
        var batch = new ArrayList<Entry>(BATCH);
        var done = new long[1];
        progress.accept(new Progress(0, total, false));
        journals.readAll(entry -> {
            batch.add(entry);
            if (batch.size() == BATCH) {
                opened.add(batch);
                done[0] += BATCH;
                batch.clear();
                progress.accept(new Progress(done[0], total, false));
            }
        });
        opened.add(batch);
    }

    private <T> CompletableFuture<T> ask(Function<H2Store, T> question) {
        var answer = new CompletableFuture<T>();
        thread.execute(() -> {
            try {
                if (store == null) throw new DataAccessException("the archive is not open");
                answer.complete(question.apply(store));
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    private interface Work {
        void run() throws IOException;
    }

    private void run(Work work) {
        thread.execute(() -> {
            try {
                work.run();
            } catch (IOException | RuntimeException e) {
                giveUp();
                failures.accept(e);
            }
        });
    }

    /// Without a mark left behind, the next start makes the file anew.
    private void giveUp() {
        try {
            if (store != null) store.close();
        } catch (DataAccessException e) {
            failures.accept(e);
        }
        store = null;
    }
}
