package app.courante.plan.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bank holidays of a member state: those of a date, and those that move with Easter.
///
/// @param id of the member state, such as `fr`
/// @param zone in which its authorities count days and months; null where nobody knows
/// @param easter days after Easter Sunday; before it when negative
public record HolidayCalendar(
        String id, @Nullable ZoneId zone, List<Fixed> fixed, List<Integer> easter) {
    /// A holiday of the same date each year.
    ///
    /// @param since the first year in which it is one; [Year#MIN_VALUE] where it always was
    public record Fixed(MonthDay day, int since) {
        /// Reads `12-25`, and `10-04 since 2026`.
        ///
        /// @throws java.time.format.DateTimeParseException where it is neither
        public static Fixed parse(String written) {
            var parts = written.split(" since ", 2);
            var day = MonthDay.parse("--" + parts[0]);
            return new Fixed(
                    day, parts.length == 1 ? Year.MIN_VALUE : Year.parse(parts[1]).getValue());
        }

        boolean on(LocalDate date) {
            return date.getYear() >= since && day.equals(MonthDay.from(date));
        }
    }

    /// Weekends alone.
    public static final HolidayCalendar NONE = new HolidayCalendar("", null, List.of(), List.of());

    public HolidayCalendar {
        fixed = List.copyOf(fixed);
        easter = List.copyOf(easter);
    }

    public boolean holiday(LocalDate day) {
        if (fixed.stream().anyMatch(one -> one.on(day))) return true;
        var sunday = easterSunday(day.getYear());
        return easter.stream().anyMatch(offset -> sunday.plusDays(offset).equals(day));
    }

    public boolean working(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holiday(day);
    }

    /// The first working day after this one.
    public LocalDate nextWorking(LocalDate day) {
        var next = day.plusDays(1);
        while (!working(next)) next = next.plusDays(1);
        return next;
    }

    /// Of the Gregorian calendar, by the anonymous computus.
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
