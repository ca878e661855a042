package app.courante.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;

/// Reads dates as YAML writes them: `2026-09-02`, `2026-09-02 23:00`.
public final class WrittenDate {
    /// How a day is usually written, as a regular expression that any language reads.
    public static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";

    /// How a moment is usually written, as a regular expression that any language reads.
    public static final String MOMENT =
            "^\\d{4}-\\d{2}-\\d{2}( +|T)\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?$";

    private WrittenDate() {}

    /// A day as `2026-09-02`.
    public static Optional<LocalDate> day(String text) {
        return parsed(text, LocalDate::parse);
    }

    /// A moment as `2026-09-02 23:00`, or with a `T` between.
    public static Optional<LocalDateTime> moment(String text) {
        return parsed(text.replaceFirst("(?<=\\d) +(?=\\d)", "T"), LocalDateTime::parse);
    }

    public static String of(LocalDateTime moment) {
        return moment.toString().replace('T', ' ');
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
