package app.courante.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAheadTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "14:17, 14h35, 2026-11-23T14:35",
        "14:17, 14:35, 2026-11-23T14:35",
        "14:17, 1435, 2026-11-23T14:35",
        "14:17, +20, 2026-11-23T14:37",
        "14:17, + 20 min, 2026-11-23T14:37",
        "14:17, 20 min, 2026-11-23T14:37",
        "14:17, 90mn, 2026-11-23T15:47",
        "14:17, 24/11 8h00, 2026-11-24T08:00",
        "14:17, 24/11/2026 08:00, 2026-11-24T08:00",
        "23:50, 0h30, 2026-11-24T00:30",
        "23:50, +20, 2026-11-24T00:10",
        "00:10, 0h30, 2026-11-23T00:30",
    })
    void timesToComeAreReadAsTheyAreTyped(String clock, String typed, String expected) {
        var now = at("2026-11-23T" + clock);
        assertEquals(at(expected), TimeAhead.read(typed, now, PARIS).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "14:17, 13h35, 2026-11-23T13:35",
        "14:17, 14h00, 2026-11-23T14:00",
        "14:17, 22/11 14h00, 2026-11-22T14:00",
        "14:17, 23/11/2025 15h00, 2025-11-23T15:00",
    })
    void aTimeThatHasJustPassedStaysPast(String clock, String typed, String expected) {
        var now = at("2026-11-23T" + clock);
        assertEquals(at(expected), TimeAhead.read(typed, now, PARIS).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bientôt", "-10", "20", "25h00", "+", "min"})
    void whatIsNoTimeToComeIsNone(String typed) {
        assertTrue(TimeAhead.read(typed, at("2026-11-23T14:17"), PARIS).isEmpty());
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
