package app.courante.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Moment.Precision;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeInputTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /// Ten past three in the morning, the day after the clocks changed for winter.
    private static final Instant NOW = Instant.parse("2026-10-26T02:10:00Z");

    @ParameterizedTest
    @CsvSource({
        "2h05, 2026-10-26T02:05+01:00",
        "02:05, 2026-10-26T02:05+01:00",
        "0205, 2026-10-26T02:05+01:00",
        "2 h 05, 2026-10-26T02:05+01:00",
        "2h, 2026-10-26T02:00+01:00",
        "02:05:09, 2026-10-26T02:05:09+01:00",
        "-10, 2026-10-26T03:00+01:00",
        "-90 min, 2026-10-26T01:40+01:00",
        "23:50, 2026-10-25T23:50+01:00",
        "24/10 14h05, 2026-10-24T14:05+02:00",
        "24/10/2025 14:05, 2025-10-24T14:05+02:00",
        "2026-10-24 14:05, 2026-10-24T14:05+02:00",
        "31/12 23h59, 2025-12-31T23:59+01:00",
    })
    void timesAreReadAsTheyAreTyped(String typed, String expected) {
        var moment = TimeInput.read(typed, NOW, PARIS).orElseThrow();
        assertEquals(expected + "[Europe/Paris]", moment.at().toString());
        assertEquals(Precision.EXACT, moment.precision());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "midi", "25h00", "12:60", "14h5h", "32/01 10:00", "14", "14h05 ?"})
    void whatIsNoTimeIsNone(String typed) {
        assertTrue(TimeInput.read(typed, NOW, PARIS).isEmpty());
    }

    @Test
    void aSignInFrontTellsHowSurelyItIsKnown() {
        assertEquals(Precision.ABOUT, TimeInput.read("~2h", NOW, PARIS).orElseThrow().precision());
        assertEquals(
                Precision.BEFORE, TimeInput.read("< 2h", NOW, PARIS).orElseThrow().precision());
        assertEquals(Precision.AFTER, TimeInput.read(">2h", NOW, PARIS).orElseThrow().precision());
    }

    @Test
    void anHourThatCameTwiceIsTheFirstOne() {
        var moment = TimeInput.read("25/10 02:30", NOW, PARIS).orElseThrow();
        assertEquals("2026-10-25T02:30+02:00[Europe/Paris]", moment.at().toString());
    }
}
