package app.courante.text;

import java.time.Duration;
import java.util.Locale;

/// How spans of time are written: on screens and on the command line alike.
public final class Spans {
    private Spans() {}

    /// `02:14:37`, with days before it once there are some.
    public static String elapsed(Duration time, Texts texts) {
        var positive = time.isNegative() ? Duration.ZERO : time;
        var clock =
                String.format(
                        locale(texts),
                        "%02d:%02d:%02d",
                        positive.toHoursPart(),
                        positive.toMinutesPart(),
                        positive.toSecondsPart());
        return positive.toDays() == 0
                ? clock
                : texts.of("duration.days-and", positive.toDays(), clock);
    }

    /// `2 h`, `1 h 30`, `45 min`, `3 j`: as people write limits.
    public static String duration(Duration time, Texts texts) {
        long minutes = time.toMinutes();
        if (minutes < 60) return texts.of("duration.minutes", minutes);
        if (minutes % (24 * 60) == 0 && minutes > 24 * 60)
            return texts.of("duration.days", minutes / (24 * 60));
        return minutes % 60 == 0
                ? texts.of("duration.hours", minutes / 60)
                : texts.of(
                        "duration.hours-minutes",
                        minutes / 60,
                        String.format(locale(texts), "%02d", minutes % 60));
    }

    private static Locale locale(Texts texts) {
        return texts.language().locale();
    }
}
