package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for what other threads bring about.
final class Until {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Until() {}

    static void is(BooleanSupplier there) {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!there.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it never came");
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
