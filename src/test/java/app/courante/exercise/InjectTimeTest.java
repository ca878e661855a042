package app.courante.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.document.AnyNoted;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The times that trainers write, and the instants that they mean.
class InjectTimeTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static InjectTime time(String text) {
        return InjectTime.parse(text).orElseThrow(() -> new AssertionError(text));
    }

    @ParameterizedTest
    @CsvSource({
        "T+2, H+2",
        "M-5, M-5",
        "' h+1  m+30 ', H+1 M+30",
        "H+1 M+90, H+2 M+30",
        "J-60, D-60",
        "D+2 H+3 M+45, D+2 H+3 M+45",
        "J+1 H-2, D+1 H-2",
        "M+90, H+1 M+30",
        "T+0:45, M+45",
        "T-0:30, M-30",
        "T+30 min, M+30",
        "T+2h, H+2",
        "S+720, M+12",
        "−, ",
        "J − 2, D-2",
        "T0, T+0",
        "DEBEX, T+0",
        "J, T+0",
        "9:05, 09:05",
        "9h05, 09:05",
        "9 h 05, 09:05",
        "23 h, 23:00",
        "J+1 09:05, D+1 09:05",
        "D-1 9 h, D-1 09:00",
        "D-1, D-1",
        "H+1h30, H+1 M+30",
        "T+1 h 30, H+1 M+30",
        "H-1h30, H-1 M-30",
        "T+1h30min, H+1 M+30",
        "T+1:30, H+1 M+30",
        "+45, M+45",
        "- 15, M-15",
        "+1h30, H+1 M+30",
        "+1:30, H+1 M+30",
        "+2 h, H+2",
        "+90 min, H+1 M+30",
        "+2 j, D+2",
        "10:15 AM, 10:15",
        "12:05 am, 00:05",
        "12:05 p.m., 12:05",
        "1 pm, 13:00",
        "J+1 10:15 PM, D+1 22:15"
    })
    void aTimeIsReadAsItIsMeant(String text, String meant) {
        if (meant == null) assertEquals(Optional.empty(), InjectTime.parse(text));
        else assertEquals(meant, time(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "T",
                "T+",
                "M5",
                "5",
                "12",
                "24:00",
                "9:60",
                "H+1 H+2",
                "T+1 H+2",
                "J+1 D+2",
                "M+5x",
                "after lunch",
                "T+0:75",
                "M+0:05",
                "J+99999",
                "H+9999999",
                "26/06/2024 09h00",
                "T+1 min+2",
                "J+1 25:00",
                "13:05 PM",
                "0:30 AM",
                "J+1h30",
                "M+1h30",
                "T+1 30",
                "+33 1 40",
                "+1234567",
                "10 M"
            })
    void whatNobodyWouldTakeForATimeIsNone(String text) {
        if (text.equals("T")) assertEquals(InjectTime.start(), time(text));
        else assertEquals(Optional.empty(), InjectTime.parse(text), text);
    }

    @Test
    void anyTimeIsReadAgainAsItself() {
        for (int seed = 0; seed < 3_000; seed++) {
            var time = AnyNoted.injectTime(new Random(seed));
            assertEquals(time, time(time.toString()), () -> "written " + time);
            assertEquals(time, time(time.written('J')), () -> "written " + time);
        }
    }

    @Test
    void hoursAreElapsedAndDaysAreOfTheCalendarAcrossBothChangesOfClocks() {
        for (var start : List.of("2026-03-28T09:00", "2026-10-24T09:00")) {
            var begin = java.time.LocalDateTime.parse(start).atZone(PARIS);
            assertEquals(
                    begin.toInstant().plus(Duration.ofHours(24)), time("H+24").at(begin), start);
            var nextDay = time("J+1").at(begin).atZone(PARIS);
            assertEquals(LocalTime.of(9, 0), nextDay.toLocalTime(), start);
            assertEquals(nextDay.toInstant(), time("J+1 09:00").at(begin), start);
        }
    }

    @Test
    void theYearEndsWithoutAStumble() {
        var begin = ZonedDateTime.of(2026, 12, 31, 22, 0, 0, 0, PARIS);
        assertEquals(Instant.parse("2026-12-31T23:30:00Z"), time("H+2 M+30").at(begin));
        assertEquals(Instant.parse("2027-01-01T08:05:00Z"), time("J+1 09:05").at(begin));
        assertEquals(Instant.parse("2026-11-01T21:00:00Z"), time("J-60").at(begin));
    }

    @Test
    void aClockBeforeTheStartIsBeforeIt() {
        assertEquals(Duration.ofMinutes(-5), time("08:55").offset(LocalTime.of(9, 0)));
        assertEquals(Duration.ofHours(17), time("J+1 02:00").offset(LocalTime.of(9, 0)));
    }
}
