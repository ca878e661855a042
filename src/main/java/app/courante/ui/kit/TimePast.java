package app.courante.ui.kit;

import app.courante.crisis.Moment;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Reads when something happened that is written down afterwards.
public final class TimePast {
    private TimePast() {}

    /// Null when it is no time. An hour that makes no sense in the past, before the thing could
    /// have been, is taken for one to come, and the desk says so.
    ///
    /// @param since when it could have been at the earliest; null when nobody knows
    public static @Nullable Moment read(
            String typed, Instant now, ZoneId zone, @Nullable Instant since) {
        var past = TimeInput.read(typed, now, zone).orElse(null);
        if (past == null || since == null || !past.instant().isBefore(since)) return past;
        return TimeAhead.read(typed, now, zone)
                .filter(at -> at.isAfter(now))
                .map(at -> Moment.exactly(at, zone))
                .orElse(past);
    }
}
