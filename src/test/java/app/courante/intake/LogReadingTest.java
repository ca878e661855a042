package app.courante.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CrisisCommand.ImportedLine;
import app.courante.crisis.Kind;
import app.courante.intake.Mapping.Question;
import app.courante.intake.Sheet.Row;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LogReadingTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void equalTimesKeepTheOrderOfTheFileAndAreListed() {
        var reading =
                read("time;text", "2023-01-11 10:01;b", "2023-01-11 10:00;a", "2023-01-11 10:01;c");
        assertEquals(List.of("a", "b", "c"), texts(reading));
        assertEquals(
                List.of(
                        Finding.at(
                                3,
                                Finding.Kind.OUT_OF_ORDER,
                                "2023-01-11 10:00",
                                2,
                                "2023-01-11 10:01"),
                        Finding.at(4, Finding.Kind.EQUAL_TIMES, "2023-01-11 10:01", 2)),
                reading.findings());
    }

    @Test
    void twinsAreKept() {
        var reading = read("time;text", "2023-01-11 10:00;a", "2023-01-11 10:00;a");
        assertEquals(List.of("a", "a"), texts(reading));
    }

    @Test
    void aMistypedYearIsListedAndKeptAndBlamesNoOtherLine() {
        for (var year : List.of("2022", "2024")) {
            var reading =
                    read(
                            "time;text",
                            "2023-01-11 10:00;a",
                            year + "-01-11 10:01;b",
                            "2023-01-11 10:02;c");
            assertEquals(3, reading.lines().size());
            assertEquals(
                    List.of(Finding.at(3, Finding.Kind.OTHER_YEAR, year, "2023")),
                    only(reading, Finding.Kind.OTHER_YEAR));
            assertTrue(reading.findings().stream().allMatch(finding -> finding.line() == 3));
        }
    }

    @Test
    void aMistypedYearAtEitherEndIsListed() {
        var first =
                read("time;text", "2022-01-11 10:00;a", "2023-01-11 10:01;b", "2023-01-11 10:02;c");
        assertEquals(2, only(first, Finding.Kind.OTHER_YEAR).getFirst().line());
        var last =
                read("time;text", "2023-01-11 10:00;a", "2023-01-11 10:01;b", "2024-01-11 10:02;c");
        assertEquals(4, only(last, Finding.Kind.OTHER_YEAR).getFirst().line());
    }

    @Test
    void aMistypedMonthIsListedFromSixtyDaysOn() {
        var reading =
                read("time;text", "2023-01-11 10:00;a", "2023-07-11 10:01;b", "2023-01-11 10:02;c");
        assertEquals(
                List.of(Finding.at(3, Finding.Kind.FAR_OFF, "2023-07-11 10:01", 181L)),
                only(reading, Finding.Kind.FAR_OFF));
    }

    @Test
    void newYearIsNoMistake() {
        var reading = read("time;text", "2023-12-31 23:59;a", "2024-01-01 00:01;b");
        assertEquals(List.of(), reading.findings());
    }

    @Test
    void rowsThatCannotBecomeLinesAreListedAndBlock() {
        var reading =
                read(
                        "time;text",
                        "2023-01-11 10:00;a",
                        "vers 10h;b",
                        "2023-01-11 10:02; ",
                        "2023-01-11 10:03");
        assertEquals(List.of("a"), texts(reading));
        assertEquals(
                List.of(
                        Finding.at(3, Finding.Kind.UNREADABLE_TIME, "vers 10h", "2026-12-31 14:05"),
                        Finding.at(4, Finding.Kind.EMPTY_TEXT),
                        Finding.at(5, Finding.Kind.EMPTY_TEXT)),
                reading.blocking());
        assertEquals(
                List.of(Finding.at(5, Finding.Kind.MISSING_CELLS, 1, 2)),
                only(reading, Finding.Kind.MISSING_CELLS));
    }

    @Test
    void textBeyondTheLastColumnIsNotLostSilently() {
        var reading = read("time;text", "2023-01-11 10:00;Panne;totale");
        assertEquals(
                List.of(Finding.at(2, Finding.Kind.EXTRA_CELLS, 3, 2, "totale")),
                reading.findings());
    }

    @Test
    void aTimeThatTheClocksSkippedIsListed() {
        var reading = read("time;text", "2023-03-26 02:30;a");
        assertEquals("2023-03-26T03:30+02:00[Europe/Paris]", times(reading).getFirst());
        assertEquals(
                List.of(
                        Finding.at(
                                2,
                                Finding.Kind.TIME_SKIPPED,
                                "2023-03-26 02:30",
                                "2023-03-26 03:30 +02:00")),
                reading.findings());
    }

    @Test
    void aTimeThatCameTwiceIsListedAndTheLineAboveTellsWhichItWas() {
        var reading =
                read("time;text", "2023-10-29 02:50;a", "2023-10-29 02:10;b", "2023-10-29 03:01;c");
        assertEquals(
                List.of(
                        "2023-10-29T02:50+02:00[Europe/Paris]",
                        "2023-10-29T02:10+01:00[Europe/Paris]",
                        "2023-10-29T03:01+01:00[Europe/Paris]"),
                times(reading));
        assertEquals(
                List.of(
                        Finding.at(
                                2,
                                Finding.Kind.TIME_TWICE,
                                "2023-10-29 02:50",
                                "2023-10-29 02:50 +02:00"),
                        Finding.at(
                                3,
                                Finding.Kind.TIME_TWICE,
                                "2023-10-29 02:10",
                                "2023-10-29 02:10 +01:00")),
                reading.findings());
    }

    @Test
    void anExplicitOffsetIsKept() {
        var reading = read("time;text", "2023-01-11T10:00:00-05:00;a", "2023-01-11 17:00;b");
        assertEquals(
                List.of("2023-01-11T10:00-05:00", "2023-01-11T17:00+01:00[Europe/Paris]"),
                times(reading));
    }

    @Test
    void aZoneColumnTellsTheZoneOfItsRow() {
        var reading =
                read(
                        "event_date;event_tz;event_title",
                        "2023-01-11T10:00:00.000;+00:00;a",
                        "2023-01-11T11:30:00.000;Mars;b");
        assertEquals(
                List.of("2023-01-11T10:00Z", "2023-01-11T11:30+01:00[Europe/Paris]"),
                times(reading));
        assertEquals(
                List.of(Finding.at(3, Finding.Kind.UNKNOWN_ZONE, "Mars", "Europe/Paris")),
                only(reading, Finding.Kind.UNKNOWN_ZONE));
    }

    @Test
    void timesAloneNeedTheFirstDayAndPassMidnight() {
        var sheet = sheet("heure;texte", "23h50;a", "00h10;b", "23h58;c", "0h05;d", "8h30;e");
        var mapping = Mapping.suggest(sheet).withZone(PARIS);
        assertEquals(Set.of(Question.FIRST_DAY), mapping.questions());
        var reading = LogReading.of(sheet, mapping.withFirstDay(LocalDate.of(2023, 1, 11)));
        assertEquals(List.of("a", "c", "d", "b", "e"), texts(reading));
        assertEquals("2023-01-12T08:30+01:00[Europe/Paris]", times(reading).getLast());
        assertEquals(
                List.of(3, 4, 5),
                only(reading, Finding.Kind.DAY_CHANGED).stream().map(Finding::line).toList());
    }

    @Test
    void aDateColumnJoinsItsTimeColumnAndAnEmptyDateIsThatAbove() {
        var reading =
                read("Date;Heure;Événement;Rédacteur", "13/01/2023;14h05;a;Léa", ";14h10;b;Tom");
        assertEquals(
                List.of(
                        "2023-01-13T14:05+01:00[Europe/Paris]",
                        "2023-01-13T14:10+01:00[Europe/Paris]"),
                times(reading));
        assertEquals("Tom", reading.lines().getLast().author());
        assertEquals(
                List.of(Finding.at(3, Finding.Kind.DAY_OF_LINE_ABOVE, "2023-01-13")),
                reading.findings());
    }

    @Test
    void aDateWithoutATimeIsTakenAtMidnightAndListed() {
        var reading = read("date;texte", "2023-01-13;a");
        assertEquals(List.of("2023-01-13T00:00+01:00[Europe/Paris]"), times(reading));
        assertEquals(
                List.of(Finding.at(2, Finding.Kind.NO_TIME_OF_DAY, "2023-01-13")),
                reading.findings());
    }

    @Test
    void kindsAreReadInBothLanguagesAndUnknownOnesListed() {
        var reading =
                read(
                        "time;type;text",
                        "2023-01-13 10:00;Décision;a",
                        "2023-01-13 10:01;call;b",
                        "2023-01-13 10:02;Météo;c",
                        "2023-01-13 10:03;;d");
        assertEquals(
                List.of(Kind.DECISION, Kind.CALL, Kind.INFORMATION, Kind.INFORMATION),
                reading.lines().stream().map(ImportedLine::kind).toList());
        assertEquals(
                List.of(Finding.at(4, Finding.Kind.UNKNOWN_KIND, "Météo")), reading.findings());
    }

    @Test
    void aFirstRowWithoutKnownNamesIsNotLeftOutSilently() {
        var reading = read("vers 10h;Panne", "2023-01-11 10:05;Trunk");
        assertEquals(
                List.of(Finding.at(1, Finding.Kind.UNNAMED_HEADER, "vers 10h · Panne")),
                reading.findings());
    }

    @Test
    void theCommandCarriesTheLinesAndTheZone() {
        var command = read("time;text", "2023-01-11 10:00;a").command("Panne", "log.csv");
        assertEquals("Europe/Paris", command.zone());
        assertEquals("log.csv", command.source());
        assertEquals(1, command.lines().size());
    }

    private static List<Finding> only(LogReading reading, Finding.Kind kind) {
        return reading.findings().stream().filter(finding -> finding.kind() == kind).toList();
    }

    private static List<String> texts(LogReading reading) {
        return reading.lines().stream().map(ImportedLine::text).toList();
    }

    private static List<String> times(LogReading reading) {
        return reading.lines().stream().map(line -> line.at().toString()).toList();
    }

    private static LogReading read(String... lines) {
        var sheet = sheet(lines);
        return LogReading.of(sheet, Mapping.suggest(sheet).withZone(PARIS));
    }

    static Sheet sheet(String... lines) {
        var rows = new ArrayList<Row>();
        for (var line : lines)
            rows.add(
                    new Row(
                            rows.size() + 1,
                            Stream.of(line.split(";", -1)).map(Cell::of).toList()));
        return new Sheet("log", rows, List.of());
    }
}
