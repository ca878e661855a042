package app.courante.ui.alerts;

import app.courante.crisis.board.Alert;
import app.courante.crisis.board.Alerts;
import app.courante.crisis.board.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// When the bell is rung: for a red alert that is new, again while one rings on, and never so often
/// that nobody listens any more.
final class Ringing {
    /// A hundred alerts a minute are no hundred sounds.
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private static final Duration AGAIN = Duration.ofMinutes(2);

    private Set<String> red = Set.of();
    private boolean owed;
    private @Nullable Instant rung;

    /// Whether it is to be rung now.
    boolean due(Alerts alerts, Instant now) {
        var before = red;
        red =
                alerts.all().stream()
                        .filter(alert -> alert.rings() && alert.severity() == Severity.NOW)
                        .map(Alert::key)
                        .collect(Collectors.toUnmodifiableSet());
        if (!before.containsAll(red)) owed = true;
        if (red.isEmpty()) owed = false;
        if (red.isEmpty() || !(owed ? waited(PAUSE, now) : waited(AGAIN, now))) return false;
        owed = false;
        rung = now;
        return true;
    }

    /// A clock that was put back does not silence the bell for hours.
    private boolean waited(Duration length, Instant now) {
        return rung == null || now.isBefore(rung) || !now.isBefore(rung.plus(length));
    }
}
