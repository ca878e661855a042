package app.courante.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// How the details of a finding are said: times and days in words, everything else as it is.
public final class Spoken {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Spoken() {}

    /// Ready to be filled into a text.
    public static Object[] arguments(List<Object> details, Texts texts) {
        return details.stream().map(detail -> said(detail, texts)).toArray();
    }

    private static Object said(Object detail, Texts texts) {
        return switch (detail) {
            case Duration time -> Spans.duration(time, texts);
            case LocalDate day -> DAY.format(day);
            default -> detail;
        };
    }
}
