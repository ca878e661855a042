package app.courante.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;

/// Reads dates as YAML writes them: `2026-09-02`, `2026-09-02 23:00`.
final class WrittenDate {
    private WrittenDate() {}

    static Optional<LocalDate> day(String text) {
        return parsed(text, LocalDate::parse);
    }

    static Optional<LocalDateTime> moment(String text) {
        return parsed(text.replaceFirst("(?<=\\d) +(?=\\d)", "T"), LocalDateTime::parse);
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
