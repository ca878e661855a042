package app.courante.house.bad.crisis;

import java.time.Instant;
import java.util.function.Supplier;

/// Reads the time where time is an argument.
final class ReadsClock {
    Supplier<Instant> time() {
        return Instant::now;
    }
}
