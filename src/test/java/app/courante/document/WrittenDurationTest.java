package app.courante.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDurationTest {
    @ParameterizedTest
    @CsvSource({
        "2 h, PT2H",
        "2h, PT2H",
        "30 min, PT30M",
        "0 min, PT0S",
        "1 h 30, PT1H30M",
        "1h30, PT1H30M",
        "1 h 30 min, PT1H30M",
        "1 h 05, PT1H5M",
        "1 j, PT24H",
        "1 d, PT24H",
        "7 jours, PT168H",
        "1 day, PT24H",
        "1 j 12 h, PT36H",
        "1 semaine, PT168H",
        "2 weeks, PT336H",
        "90 min, PT1H30M",
        "45 s, PT45S",
        "72 h, PT72H",
        "2 H, PT2H"
    })
    void durationsAreReadAsPeopleWriteThem(String text, Duration expected) {
        assertEquals(Optional.of(expected), WrittenDuration.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2",
                "h",
                "two hours",
                "-2 h",
                "2,5 h",
                "1 h 75",
                "30 min 2 h",
                "PT2H",
                "2 hh",
                "1 h 30 s 2",
                "99999999999999999999 h",
                "2 h.",
                "1 mois",
                "9999 semaines"
            })
    void anythingElseIsNoDuration(String text) {
        assertEquals(Optional.empty(), WrittenDuration.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2\u00a0h", "2\u202fh", " 2  h "})
    void aSpaceOfAnyKindIsASpace(String text) {
        assertEquals(Optional.of(Duration.ofHours(2)), WrittenDuration.parse(text));
    }
}
