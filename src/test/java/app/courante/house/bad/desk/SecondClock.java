package app.courante.house.bad.desk;

import java.time.Clock;

/// One of two clocks.
final class SecondClock {
    Clock clock() {
        return Clock.systemUTC();
    }
}
