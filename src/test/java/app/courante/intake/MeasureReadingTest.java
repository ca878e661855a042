package app.courante.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Named;
import app.courante.intake.MeasureReading.Why;
import app.courante.intake.MeasureReading.Wrong;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureReadingTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-23T13:17:00Z");
    private static final List<Named> KNOWN =
            List.of(
                    new Named("offered", "Appels offerts"),
                    new Named("answered", "Appels répondus"),
                    new Named("wait", "Plus longue attente"));

    private static MeasureReading read(String text) {
        return MeasureReading.of(text, KNOWN, NOW, PARIS);
    }

    private static List<String> told(MeasureReading reading) {
        assertEquals(List.of(), reading.wrong());
        return reading.measures().stream()
                .map(one ->
                        one.indicator()
                                + " "
                                + one.value()
                                + (one.unit().isEmpty() ? "" : " " + one.unit())
                                + (one.at() == null
                                        ? ""
                                        : " " + one.at().atZone(PARIS).toLocalDateTime()))
                .toList();
    }

    @Test
    void aLineIsATimeNamesAndFigures() {
        assertEquals(
                List.of("offered 120.0 2026-11-23T14:05", "wait 6.5 min 2026-11-23T14:05"),
                told(read("14h05 offerts 120 attente 6,5 min")));
        assertEquals(List.of("offered 120.0"), told(read("appels offerts = 120")));
        assertEquals(List.of("Pizzas 3.0"), told(read("Pizzas 3")));
    }

    @Test
    void anHourThatHasNotComeYetIsYesterdays() {
        assertEquals(List.of("offered 3.0 2026-11-22T22:15"), told(read("22:15 offerts 3")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heure\tAppels offerts\tAppels répondus\n14:00\t1 234\t92,5\n14:15\t\t80",
                "Heure;appels offerts;appels repondus\n14:00;1 234;92,5\n14:15;-;80 ",
                "time,offered,answered\n14:00,1234,92.5\n14:15,,80",
                "14:00;1234;92,5\n14:15;;80",
                "2026-11-23 14:00;1234;92,5\n23/11/2026 14:15;n/a;80",
                "date;heure;offered;answered\n23/11/2026;14:00;1234;92,5\n23/11/2026;14h15;;80",
                "\"14:00\";\"1234\";\"92,5\"\n\"14:15\";\"\";\"80\"",
                "14:00;Appels offerts;1234\n14:00;Appels répondus;92,5\n14:15;answered;80"
            })
    void aTableIsReadWhateverItsHeadingSeparatorAndDecimals(String text) {
        assertEquals(
                List.of(
                        "offered 1234.0 2026-11-23T14:00",
                        "answered 92.5 2026-11-23T14:00",
                        "answered 80.0 2026-11-23T14:15"),
                told(read(text)));
    }

    @Test
    void theUnitThatStandsBehindAFigureIsTaken() {
        assertEquals(List.of("Agents 12.0 postes"), told(read("Agents;12 postes")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14:00;douze|1|NUMBER_UNREADABLE|",
                "heure;offered\\n14:00;12\\n25:61;13|3|TIME_UNREADABLE|25:61",
                "heure;offered\\nmidi;12|2|TIME_UNREADABLE|midi",
                "14:00;1;2;3;4|1|NAME_MISSING|4",
                "120|1|NAME_MISSING|120",
                "rien du tout|1|NUMBER_UNREADABLE|rien du tout",
                "offered;answered\\n1;2\\n3;4|2|TIME_MISSING|1",
                "24/11/2026 14:00;12|1|TIME_AHEAD|24/11/2026 14:00"
            })
    void eachFaultyRowIsToldAndThenNoneIsTaken(String text, int line, Why why, String found) {
        var reading = read("14:01;7\n".repeat(0) + text.replace("\\n", "\n"));
        assertEquals(List.of(), reading.measures());
        assertTrue(!reading.wrong().isEmpty());
        var first = reading.wrong().getFirst();
        assertEquals(line, first.line());
        assertEquals(why, first.why());
        if (found != null) assertEquals(new Wrong(line, why, found), first);
    }

    @Test
    void everyFaultyRowIsToldNotOnlyTheFirst() {
        var reading = read("heure;offered\n14:00;x\n14:05;3\n14:10;y");
        assertEquals(List.of(2, 4), reading.wrong().stream().map(Wrong::line).toList());
    }

    @Test
    void theHourThatTheClocksRepeatIsReadTwice() {
        var now = Instant.parse("2026-10-25T05:00:00Z");
        var reading =
                MeasureReading.of(
                        "01:30;1\n02:00;2\n02:30;3\n02:00;4\n02:30;5\n03:00;6", KNOWN, now, PARIS);
        assertEquals(
                List.of(
                        "2026-10-24T23:30:00Z",
                        "2026-10-25T00:00:00Z",
                        "2026-10-25T00:30:00Z",
                        "2026-10-25T01:00:00Z",
                        "2026-10-25T01:30:00Z",
                        "2026-10-25T02:00:00Z"),
                reading.measures().stream().map(one -> String.valueOf(one.at())).toList());
    }

    @Test
    void aNightIsReadAcrossMidnightAndTheYear() {
        var now = Instant.parse("2026-12-31T23:30:00Z");
        var reading = MeasureReading.of("23:45;1\n00:15;2", KNOWN, now, PARIS);
        assertEquals(
                List.of("2026-12-31T22:45:00Z", "2026-12-31T23:15:00Z"),
                reading.measures().stream().map(one -> String.valueOf(one.at())).toList());
    }

    @Test
    void nothingTypedIsNothingRead() {
        assertEquals(new MeasureReading(List.of(), List.of()), read(" \n "));
    }
}
