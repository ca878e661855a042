package app.courante.crisis;

import app.courante.crisis.AlertEvent.AlertAcknowledged;
import app.courante.crisis.AlertEvent.AlertSnoozed;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which alerts somebody acknowledged or put off, by their keys.
public record Hushes(Map<String, Hush> alerts) {
    /// What somebody did about an alert.
    ///
    /// @param until null when it was acknowledged, else when it rings again
    public record Hush(Author by, Instant at, @Nullable Instant until) {}

    public Hushes {
        alerts = Map.copyOf(alerts);
    }

    static Hushes of(Collection<Entry> entries) {
        var alerts = new HashMap<String, Hush>();
        for (var entry : entries) {
            var at = entry.times().happened().instant();
            switch (entry.event()) {
                case AlertAcknowledged(var alert, _) ->
                        alerts.put(alert, new Hush(entry.author(), at, null));
                case AlertSnoozed(var alert, _, var until) ->
                        alerts.put(alert, new Hush(entry.author(), at, until));
                default -> {}
            }
        }
        return new Hushes(alerts);
    }
}
