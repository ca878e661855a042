package app.courante.ui.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HourAheadTest {
    private static final ZonedDateTime NOW = Cell.hour("14:00");

    private static Optional<ZonedDateTime> read(String typed) {
        return HourAhead.read(typed, NOW, NOW.toLocalDate());
    }

    @ParameterizedTest
    @CsvSource({
        "22h, 2026-11-23T22:00",
        "22:30, 2026-11-23T22:30",
        "2215, 2026-11-23T22:15",
        "22h05, 2026-11-23T22:05",
        " 6h , 2026-11-24T06:00",
        "14:00, 2026-11-23T14:00",
        "13:59, 2026-11-24T13:59",
        "0h, 2026-11-24T00:00",
        "demain 06h, 2026-11-24T06:00",
        "Demain 15:00, 2026-11-24T15:00",
        "tomorrow 06:00, 2026-11-24T06:00",
        "après-demain 6h, 2026-11-25T06:00",
        "aujourd'hui 12h, 2026-11-23T12:00",
        "today 12:00, 2026-11-23T12:00",
        "24/11 6h30, 2026-11-24T06:30",
        "02/01 6h, 2027-01-02T06:00",
        "22/11 6h, 2026-11-22T06:00",
        "1/12/26 0600, 2026-12-01T06:00",
        "2026-12-01 06:00, 2026-12-01T06:00",
        "+6h, 2026-11-23T20:00",
        "+6h30, 2026-11-23T20:30",
        "+45, 2026-11-23T14:45",
        "+45 min, 2026-11-23T14:45",
    })
    void anHourIsReadAsItIsTyped(String typed, String meant) {
        assertEquals(meant, read(typed).orElseThrow().toLocalDateTime().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "midi",
                "22",
                "25h",
                "22h75",
                "hier 6h",
                "31/02 6h",
                "demain",
                "+",
                "+h",
                "-10",
                "2026-13-01 06:00",
                "99999"
            })
    void whatIsNoHourIsNotGuessed(String typed) {
        assertEquals(Optional.empty(), read(typed));
    }

    @Test
    void anHourAloneComesAfterTheOtherOne() {
        var from = Cell.hour("22:00");
        assertEquals(
                Cell.hour("+1 06:00"), HourAhead.read("6h", from, NOW.toLocalDate()).orElseThrow());
        assertEquals(
                Cell.hour("+1 04:00"),
                HourAhead.read("+6h", from, NOW.toLocalDate()).orElseThrow());
    }
}
