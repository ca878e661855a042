package app.courante.ui.recovery;

import app.courante.crisis.board.RecoveryBoard;
import app.courante.crisis.board.TaskLine.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The stretch of time that the chart shows.
record Axis(Instant from, Instant until) {
    private static final Duration LEAST_SPAN = Duration.ofHours(1);
    private static final double MARGIN = 0.04;

    private static final double CLOSEST = 84;
    private static final List<Duration> STEPS =
            Stream.of(1, 5, 15, 30, 60, 120, 240, 360, 720, 1440, 2880, 7200, 14400, 43200, 144000)
                    .map(Duration::ofMinutes)
                    .toList();

    Duration span() {
        return Duration.between(from, until);
    }

    /// Where an instant stands on a chart of this width; beyond its edges when it is not seen.
    double x(Instant at, double width) {
        double whole = span().toSeconds();
        return whole <= 0 ? 0 : width * Duration.between(from, at).toSeconds() / whole;
    }

    /// Round times on the clocks of this zone, far enough apart to be labelled.
    List<Instant> ticks(double width, ZoneId zone) {
        var ticks = new ArrayList<Instant>();
        if (width <= 0 || span().isZero() || span().isNegative()) return ticks;
        var step =
                STEPS.stream()
                        .filter(each -> width * each.toSeconds() / span().toSeconds() >= CLOSEST)
                        .findFirst()
                        .orElse(STEPS.getLast());
        var day = from.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        long past = Duration.between(day, from).dividedBy(step);
        for (var at = day.plus(step.multipliedBy(past)); at.isBefore(until); at = at.plus(step))
            if (!at.isBefore(from)) ticks.add(at);
        return ticks;
    }

    /// The same stretch, longer or shorter by a factor, around an instant that keeps its place.
    Axis scaled(double factor, Instant around) {
        return new Axis(
                around.minus(scaled(Duration.between(from, around), factor)),
                around.plus(scaled(Duration.between(around, until), factor)));
    }

    /// The same length, moved by a share of it.
    Axis moved(double share) {
        var by = scaled(span(), share);
        return new Axis(from.plus(by), until.plus(by));
    }

    boolean shows(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    private static Duration scaled(Duration time, double factor) {
        return Duration.ofSeconds(Math.round(time.toSeconds() * factor));
    }

    /// From the first beginning to the last end, the limits of what is waited for included where
    /// they are not far beyond.
    static Axis around(RecoveryBoard shown, Instant now) {
        var from = now;
        var until = now.plus(LEAST_SPAN);
        if (shown.began() != null && shown.began().isBefore(from)) from = shown.began();
        for (var line : shown.lines()) {
            from = earlier(from, line.slot());
            until = later(until, line.slot());
        }
        var length = Duration.between(from, until);
        for (var aim : shown.aims())
            if (aim.limit().isAfter(until)
                    && Duration.between(until, aim.limit()).compareTo(length.dividedBy(2)) < 0)
                until = aim.limit();
        var edge = Duration.ofSeconds((long) (Duration.between(from, until).toSeconds() * MARGIN));
        return new Axis(from.minus(edge), until.plus(edge.multipliedBy(2)));
    }

    private static Instant earlier(Instant at, @Nullable Slot slot) {
        return slot != null && slot.from().isBefore(at) ? slot.from() : at;
    }

    private static Instant later(Instant at, @Nullable Slot slot) {
        return slot != null && slot.until().isAfter(at) ? slot.until() : at;
    }
}
