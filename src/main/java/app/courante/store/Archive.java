package app.courante.store;

import app.courante.crisis.CrisisSummary;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
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
    private static final int PAUSE_MILLIS = 250;

    /// Somebody who types does not fill this; an import does, and must not wait in memory.
    private static final int MOST_WAITING = 20_000;

    /// How far the archive has come.
    ///
    /// @param total how many entries it will hold; equal to `done` once it is ready
    public record Progress(long done, long total, boolean ready) {}

    private final Path place;
    private final Path file;
    private final Path mark;
    private final DeviceId device;
    private final PlanShelf plans;
    private final Disk disk;
    private final Executor thread;
    private final Consumer<Progress> progress;
    private final Consumer<Throwable> failures;
    private final Queue<Entry> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean called = new AtomicBoolean();
    private final AtomicLong added = new AtomicLong();

    /// How many of them went in; the thread's own.
    private long taken;

    private @Nullable H2Store store;
    private volatile boolean closing;

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
        this.place = data.resolve("store");
        this.file = data.resolve("store.mv.db");
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
            boolean trusted = CleanMark.takeAway(mark, file, journals, disk);
            if (!trusted) forget();
            var opened = H2Store.open(place, device, plans);
            store = opened;
            long total = journals.entries();
            if (!trusted) {
                fill(opened, journals, total);
                notes.forEach(opened::note);
            }
            progress.accept(new Progress(total, total, true));
        });
    }

    /// Takes entries in once there is a pause: writing beside a desk that is being typed at would
    /// take the disk and a core from its answers.
    void add(List<Entry> entries) {
        waiting.addAll(entries);
        added.addAndGet(entries.size());
        if (called.compareAndSet(false, true)) takeWhenQuiet(added.get());
    }

    /// @param seen how many were added when the pause began
    private void takeWhenQuiet(long seen) {
        CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, thread)
                .execute(() -> {
                    long now = added.get();
                    if (now == seen || now - taken >= MOST_WAITING) attempt(this::takeWaiting);
                    else takeWhenQuiet(now);
                });
    }

    private void takeWaiting() {
        // Before looking: whoever adds from now on calls again.
        called.set(false);
        var burst = new ArrayList<Entry>();
        for (var entry = waiting.poll(); entry != null; entry = waiting.poll()) burst.add(entry);
        taken += burst.size();
        if (store != null && !burst.isEmpty()) store.add(burst);
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

    /// Closes the file and leaves word that it may be trusted; done when the answer is. One that is
    /// still being made anew is given up: nobody waits for it.
    ///
    /// @param journals the journals as they ended
    CompletableFuture<Void> close(JournalFolder journals) {
        closing = true;
        return ended(() -> {
            if (store == null) return;
            takeWaiting();
            store.close();
            store = null;
            CleanMark.of(file, journals, disk).leave(mark, disk);
        });
    }

    private void forget() throws IOException {
        disk.delete(file);
        disk.delete(file.resolveSibling("store.trace.db"));
    }

    private void fill(H2Store opened, JournalFolder journals, long total) {
        var batch = new ArrayList<Entry>(BATCH);
        var done = new long[1];
        progress.accept(new Progress(0, total, false));
        journals.readAll(entry -> {
            batch.add(entry);
            if (batch.size() < BATCH) return;
            if (closing) throw new CancellationException("closed before it was filled");
            opened.add(batch);
            done[0] += BATCH;
            batch.clear();
            progress.accept(new Progress(done[0], total, false));
        });
        opened.add(batch);
    }

    private <T> CompletableFuture<T> ask(Function<H2Store, T> question) {
        return CompletableFuture.supplyAsync(
                () -> {
                    if (store == null) throw new DataAccessException("the archive is not open");
                    takeWaiting();
                    return question.apply(store);
                },
                thread);
    }

    private interface Work {
        void run() throws IOException;
    }

    private void run(Work work) {
        var _ = ended(work);
    }

    /// Never throws: an entry is safe in the journal whatever becomes of the archive.
    private CompletableFuture<Void> ended(Work work) {
        try {
            return CompletableFuture.runAsync(() -> attempt(work), thread);
        } catch (RejectedExecutionException e) {
            failures.accept(e);
            return CompletableFuture.completedFuture(null);
        }
    }

    private void attempt(Work work) {
        try {
            work.run();
        } catch (CancellationException e) {
            giveUp();
        } catch (IOException | RuntimeException e) {
            giveUp();
            failures.accept(e);
        }
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
