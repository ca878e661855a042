package app.courante.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a day as it is typed, day first as in both languages: `23/11`, `23/11/26`, `2026-11-23`.
public final class DayInput {
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,4})[-/.](\\d{1,2})(?:[-/.](\\d{1,4}))?");

    /// A day and month this far back are meant for the next year.
    private static final int HALF_A_YEAR = 183;

    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;

    private DayInput() {}

    /// One that has been; null when it is no day.
    ///
    /// @throws DateTimeException when there is no such day
    public static @Nullable LocalDate past(String text, LocalDate today) {
        var day = read(text, today);
        return day != null && yearless(text) && day.isAfter(today) ? day.minusYears(1) : day;
    }

    /// One that is to come, or has just been.
    public static @Nullable LocalDate ahead(String text, LocalDate today) {
        var day = read(text, today);
        return day != null && yearless(text) && day.isBefore(today.minusDays(HALF_A_YEAR))
                ? day.plusYears(1)
                : day;
    }

    /// Of this year, where it names none.
    private static @Nullable LocalDate read(String text, LocalDate today) {
        var parts = DAY.matcher(text);
        if (!parts.matches()) return null;
        int one = Integer.parseInt(parts.group(1));
        int two = Integer.parseInt(parts.group(2));
        var last = parts.group(3);
        if (parts.group(1).length() == 4)
            return LocalDate.of(one, two, last == null ? 1 : Integer.parseInt(last));
        if (last == null) return LocalDate.of(today.getYear(), two, one);
        int year = Integer.parseInt(last);
        return LocalDate.of(year < CENTURY ? THIS_CENTURY + year : year, two, one);
    }

    private static boolean yearless(String text) {
        var parts = DAY.matcher(text);
        return parts.matches() && parts.group(3) == null && parts.group(1).length() < 4;
    }
}
