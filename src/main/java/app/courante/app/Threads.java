package app.courante.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// The threads a house works on: how each begins, and how it ends.
final class Threads {
    private Threads() {}

    /// A thread that does one task after the other, and keeps nobody from leaving.
    static ExecutorService one(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits for what it is at, and ends it.
    ///
    /// @throws IllegalStateException when it hangs
    static void finish(ExecutorService thread) {
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
