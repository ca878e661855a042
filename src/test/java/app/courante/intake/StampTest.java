package app.courante.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2023-01-11 14:22                  | 2023-01-11 | 14:22        |
                    2023-01-11T14:22:05.123           | 2023-01-11 | 14:22:05.123 |
                    2023-01-11T14:22:05Z              | 2023-01-11 | 14:22:05     | Z
                    2023-01-11 14:22:05 UTC           | 2023-01-11 | 14:22:05     | Z
                    2023-01-11T14:22:05.5+01:00       | 2023-01-11 | 14:22:05.500 | +01:00
                    2023-01-11 14:22 -0530            | 2023-01-11 | 14:22        | -05:30
                    2023/1/5 4:02                     | 2023-01-05 | 04:02        |
                    31/12/2023 14:22                  | 2023-12-31 | 14:22        |
                    31/12/23 14:22:59                 | 2023-12-31 | 14:22:59     |
                    31.12.2023 14:22                  | 2023-12-31 | 14:22        |
                    31-12-2023, 14:22                 | 2023-12-31 | 14:22        |
                    le 31/12/2023 à 14h05             | 2023-12-31 | 14:05        |
                    31/12/2023 2:05 PM                | 2023-12-31 | 14:05        |
                    31/12/2023 12:05 a.m.             | 2023-12-31 | 00:05        |
                    31/12/2023                        | 2023-12-31 |              |
                    14h05                             |            | 14:05        |
                    14 h 05                           |            | 14:05        |
                    14h                               |            | 14:00        |
                    14h05mn30s                        |            | 14:05:30     |
                    14:05                             |            | 14:05        |
                    """)
    void readsWhatPeopleWrite(String text, String date, String time, String offset) {
        var stamp = Stamp.of(Cell.of(text), TimePattern.DAY_FIRST);
        assertEquals(
                Stream.of(date, time, offset).toList(),
                stamp == null
                        ? List.of()
                        : Stream.of(stamp.date(), stamp.time(), stamp.offset())
                                .map(part -> part == null ? null : part.toString())
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "14",
                "14:",
                "25:00",
                "14:60",
                "2023-13-01 10:00",
                "2023-02-29 10:00",
                "32/01/2023 10:00",
                "2023-01-11T",
                "2023-01-1114:22",
                "2023-01/11 14:22",
                "13:05 PM",
                "hier vers 14h",
                "+01:00",
                "2023-01-11 14:22 +25:00",
                "2023-01-11 14:22 Decision made"
            })
    void readsNothingElse(String text) {
        assertNull(Stamp.of(Cell.of(text), TimePattern.DAY_FIRST));
        assertNull(Stamp.of(Cell.of(text), TimePattern.MONTH_FIRST));
    }

    @Test
    void aLongTextIsNoTimeAndCostsNothing() {
        assertNull(Stamp.of(Cell.of("1".repeat(100_000)), TimePattern.DAY_FIRST));
    }

    @Test
    void dayAndMonthAreAskedWhenBothWaysFit() {
        assertNull(pattern("01/02/2023 10:00", "03/04/2023 11:00"));
        assertNull(pattern("13/02/2023 10:00", "03/14/2023 11:00"));
    }

    @Test
    void oneRowThatFitsOnlyOneWayTells() {
        assertEquals(TimePattern.DAY_FIRST, pattern("01/02/2023 10:00", "13/02/2023 11:00"));
        assertEquals(TimePattern.MONTH_FIRST, pattern("01/02/2023 10:00", "02/13/2023 11:00"));
        assertEquals(TimePattern.DAY_FIRST, pattern("13/02/2023 10:00", "illegible"));
    }

    @Test
    void unmistakableDatesNeedNoQuestion() {
        assertEquals(TimePattern.YEAR_FIRST, pattern("2023-01-02 10:00"));
        assertEquals(TimePattern.YEAR_FIRST, pattern("01.02.2023 10:00"));
        assertEquals(TimePattern.TIME_ONLY, pattern("10:00", "14h05"));
        assertNull(pattern("illegible"));
    }

    private static @Nullable TimePattern pattern(String... cells) {
        return TimePattern.of(Stream.of(cells).map(Cell::of).toList());
    }
}
