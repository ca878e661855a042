package app.courante.plan.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bank holidays of a member state: those of a date, and those that move with Easter.
///
/// @param id of the member state, such as `fr`
/// @param zone in which its authorities count days and months; null where nobody knows
/// @param easter days after Easter Sunday; before it when negative
public record HolidayCalendar(
        String id, @Nullable ZoneId zone, List<MonthDay> fixed, List<Integer> easter) {
    /// Weekends alone.
    public static final HolidayCalendar NONE =
            new HolidayCalendar("", null, List.of(), List.of());

    public HolidayCalendar {
        fixed = List.copyOf(fixed);
        easter = List.copyOf(easter);
    }

    public boolean holiday(LocalDate day) {
        if (fixed.contains(MonthDay.from(day))) return true;
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
