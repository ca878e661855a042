package app.courante.ui.mobilization;

import app.courante.crisis.Moment;
import app.courante.ui.kit.TimeAhead;
import app.courante.ui.kit.TimeInput;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Reads when somebody arrived.
final class ArrivalInput {
    private ArrivalInput() {}

    /// Null when it is no time. An hour that makes no sense in the past, before the call itself, is
    /// taken for one to come, and the desk says so.
    static @Nullable Moment read(
            String typed, Instant now, ZoneId zone, @Nullable Instant called) {
        var past = TimeInput.read(typed, now, zone).orElse(null);
        if (past == null || called == null || !past.instant().isBefore(called)) return past;
        return TimeAhead.read(typed, now, zone)
                .filter(at -> at.isAfter(now))
                .map(at -> Moment.exactly(at, zone))
                .orElse(past);
    }
}
