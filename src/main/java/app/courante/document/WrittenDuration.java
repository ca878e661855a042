package app.courante.document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Durations as people write them: `2 h`, `30 min`, `1 j`, `1 d`, `1 h 30`, `1 j 12 h`.
public final class WrittenDuration {
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?:(?<weeks>\\d{1,4}) ?(?:semaines?|sem|weeks?|w))? ?"
                            + "(?:(?<days>\\d{1,5}) ?(?:jours?|j|days?|d))? ?"
                            + "(?:(?<hours>\\d{1,6}) ?(?:heures?|hours?|h)"
                            + "(?: ?(?<after>[0-5]?\\d)(?![\\d ]*[a-z]))?)? ?"
                            + "(?:(?<minutes>\\d{1,7}) ?(?:minutes?|min|mn))? ?"
                            + "(?:(?<seconds>\\d{1,7}) ?(?:secondes?|seconds?|s))?");

    /// More than a century, and what [#of] writes with six digits.
    private static final long MOST_HOURS = 999_999;

    private WrittenDuration() {}

    /// The duration in hours, minutes and seconds, which both languages write alike: `168 h`, `1 h
    /// 30 min`.
    public static String of(Duration duration) {
        var parts = new ArrayList<String>();
        if (duration.toHours() > 0) parts.add(duration.toHours() + " h");
        if (duration.toMinutesPart() > 0) parts.add(duration.toMinutesPart() + " min");
        if (duration.toSecondsPart() > 0 || parts.isEmpty())
            parts.add(duration.toSecondsPart() + " s");
        return String.join(" ", parts);
    }

    /// How a duration is usually written, as a regular expression that any language reads.
    public static String pattern() {
        return "^(?=\\S)" + WRITTEN.pattern().replaceAll("\\?<[a-z]+>", "?:") + "$";
    }

    /// Empty when nobody would take the text for a duration.
    public static Optional<Duration> parse(String text) {
        var plain = text.strip().replaceAll("[\\s\u00a0\u202f]+", " ").toLowerCase(Locale.ROOT);
        var parts = WRITTEN.matcher(plain);
        if (plain.isEmpty() || !parts.matches()) return Optional.empty();
        var sum =
                Duration.ofDays(7 * number(parts.group("weeks")) + number(parts.group("days")))
                        .plusHours(number(parts.group("hours")))
                        .plusMinutes(number(parts.group("after")))
                        .plusMinutes(number(parts.group("minutes")))
                        .plusSeconds(number(parts.group("seconds")));
        return sum.toHours() > MOST_HOURS ? Optional.empty() : Optional.of(sum);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
