package app.courante.sync;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/// Waits for threads that were told to end.
final class Threads {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private Threads() {}

    static void join(Collection<Thread> threads) {
        try {
            for (var thread : List.copyOf(threads)) {
                if (thread.equals(Thread.currentThread())) continue;
                var _ = thread.join(LONGEST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
