package app.courante.ui.replay;

import app.courante.crisis.Moment;
import app.courante.crisis.Tape;
import app.courante.ui.kit.TimeInput;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a time within a log: `14h05` on the day on screen, `23/11 14:05`, or `T+1:30` from the
/// beginning; `T+90` counts minutes.
final class ReplayTime {
    private static final Pattern ELAPSED =
            Pattern.compile("[Tt]\\s*\\+\\s*(\\d{1,5})(?:\\s*[:hH]\\s*([0-5]?\\d)?)?");

    private ReplayTime() {}

    /// Empty when it is no time, or one that lies outside of the log.
    static Optional<Instant> read(String typed, Tape tape, Instant shown, ZoneId zone) {
        var elapsed = ELAPSED.matcher(typed.strip());
        if (elapsed.matches()) {
            boolean hours = typed.matches(".*[:hH].*");
            long first = Long.parseLong(elapsed.group(1));
            var minutes = elapsed.group(2);
            var time =
                    hours
                            ? Duration.ofHours(first)
                                    .plusMinutes(minutes == null ? 0 : Long.parseLong(minutes))
                            : Duration.ofMinutes(first);
            return Optional.of(tape.begin().plus(time)).filter(at -> within(at, tape));
        }
        // An hour alone is meant on the day on screen, else on the last one, else on the first.
        return Stream.of(shown, tape.end(), tape.begin())
                .map(day -> evening(day, zone))
                .flatMap(now -> TimeInput.read(typed, now, zone).stream())
                .map(Moment::instant)
                .filter(at -> within(at, tape))
                .findFirst();
    }

    private static Instant evening(Instant day, ZoneId zone) {
        return day.atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant()
                .minusSeconds(1);
    }

    /// A minute is as good as any second of it.
    private static boolean within(Instant at, Tape tape) {
        return !at.plusSeconds(60).isBefore(tape.begin())
                && !at.isAfter(tape.end().plusSeconds(60));
    }
}
