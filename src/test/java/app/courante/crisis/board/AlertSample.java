package app.courante.crisis.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Cell;
import app.courante.crisis.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What raises an alert, from when on, and what ends it.
record AlertSample(
        AlertKind kind,
        Severity severity,
        String key,
        Instant since,
        Cell given,
        List<Command> ended) {
    static AlertSample of(AlertKind kind, Severity severity, String key, long minute, Cell given) {
        return new AlertSample(kind, severity, key, Cell.minute(minute), given, List.of());
    }

    AlertSample endedBy(Command... commands) {
        return new AlertSample(kind, severity, key, since, given, List.of(commands));
    }

    /// It comes in its instant, not before, and time does not take it away.
    void comes() {
        given.at(since.minusMillis(1));
        assertTrue(find().stream().noneMatch(this::isThis), () -> this + " comes too soon");
        given.at(since);
        var alert = given.alerts().alert(key).orElseThrow(() -> new AssertionError(this));
        assertEquals(kind, alert.kind());
        assertEquals(severity, alert.severity());
        assertEquals(since, alert.since());
        assertTrue(alert.rings());
        for (int hours = 1; hours < 50; hours += 7) {
            given.at(since.plus(Duration.ofHours(hours)));
            assertTrue(given.alerts().alert(key).isPresent(), () -> this + " goes by time alone");
        }
    }

    void goes() {
        given.at(since.plusSeconds(30));
        assertTrue(given.alerts().alert(key).isPresent(), this::toString);
        ended.forEach(given::when);
        assertTrue(given.alerts().alert(key).isEmpty(), () -> this + " stays");
    }

    private List<Alert> find() {
        return given.alerts().alert(key).stream().toList();
    }

    private boolean isThis(Alert alert) {
        return alert.kind() == kind && alert.severity() == severity;
    }

    @Override
    public String toString() {
        return kind + " " + severity + " " + key;
    }
}
