package app.courante.ui.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Where a time stands on a chart, and which times are worth a line.
///
/// @param left where the beginning stands
/// @param right where the end of the span stands
record TimeScale(double left, double right, Duration span) {
    private static final double CLOSEST = 78;
    private static final List<Duration> STEPS =
            Stream.of(5, 15, 30, 60, 120, 240, 360, 720, 1440, 2880, 7200, 14400, 43200, 144000)
                    .map(Duration::ofMinutes)
                    .toList();

    double x(Duration time) {
        if (span.isZero()) return left;
        return left + (right - left) * time.toSeconds() / span.toSeconds();
    }

    /// Round times far enough apart to be labelled, the beginning included.
    List<Duration> ticks() {
        var ticks = new ArrayList<Duration>();
        ticks.add(Duration.ZERO);
        if (span.isZero() || right <= left) return ticks;
        var step =
                STEPS.stream()
                        .filter(each -> x(each) - left >= CLOSEST)
                        .findFirst()
                        .orElse(STEPS.getLast());
        for (var at = step; at.compareTo(span) <= 0; at = at.plus(step)) ticks.add(at);
        return ticks;
    }
}
