package app.courante.files;

import static app.courante.files.Sheets.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.ActivityState;
import app.courante.crisis.Author;
import app.courante.crisis.CallEvent.PersonArrived;
import app.courante.crisis.CrisisCommand.ImportedLine;
import app.courante.crisis.DeviceId;
import app.courante.crisis.Entry;
import app.courante.crisis.EntryId;
import app.courante.crisis.Event;
import app.courante.crisis.HybridTime;
import app.courante.crisis.Kind;
import app.courante.crisis.Log;
import app.courante.crisis.LogEvent.DecisionMade;
import app.courante.crisis.LogEvent.EntryCorrected;
import app.courante.crisis.LogEvent.EntryLogged;
import app.courante.crisis.LogLine;
import app.courante.crisis.Moment;
import app.courante.crisis.Named;
import app.courante.crisis.Situation;
import app.courante.crisis.Times;
import app.courante.intake.Finding;
import app.courante.intake.LogReading;
import app.courante.intake.Mapping;
import app.courante.intake.Sheet;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.wording.EntrySentence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogCsvTest {
    private static final DeviceId DEVICE = new DeviceId("KXB-9f3a61c04d2e7b15");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZonedDateTime START = ZonedDateTime.of(2023, 10, 29, 0, 30, 0, 0, PARIS);
    private static final EntrySentence SENTENCES =
            new EntrySentence(Texts.in(Language.FRENCH), PARIS);
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final List<String> NASTY =
            List.of(
                    "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "'", "''", "\"", "\"\"", ",", ";",
                    "|", " ", "é", "🔥", "👩‍🚒", "مرحبا", "\u202e", "\u0001", "=1+1", "＝1+1", "a",
                    "Z", "0", "\ufeff", "\\", "sep=;", "_x000D_");

    @Test
    void everythingKnownOfALineIsWritten() throws IOException {
        var line = logged(1, START, "Bascule ; \"site B\"", Kind.DECISION);
        var correction =
                entry(
                        2,
                        START.plusMinutes(3),
                        new EntryCorrected(line.id(), "Bascule vers le site C", "erreur", null));
        var text = written(log(List.of(line, correction)), false);
        assertEquals(
                """
                number,happened,zone,precision,learned,entered,kind,reference,decided_by,text,source,\
                verified,author,role,struck\r
                KXB-001,2023-10-29T00:30:00+02:00,Europe/Paris,exact,2023-10-29T00:30:00+02:00,\
                2023-10-29T00:30:00+02:00,decision,D-001,Léa,Bascule vers le site C,opérateur,true,\
                Léa,directrice,"2023-10-29T00:30:00+02:00 Bascule ; ""site B""\"\r
                """,
                text);
    }

    @Test
    void whatTheProgramWroteDownIsASentenceInTheLanguageOfTheFile() throws IOException {
        var arrived = entry(1, START, new PersonArrived(new Named("lea", "Léa Roux")));
        var marked =
                entry(
                        2,
                        START,
                        new ActivityChanged(
                                new Named("calls", "Appels"), ActivityState.INTERRUPTED, ""));
        var csv = written(log(List.of(arrived, marked)), false);
        var texts = Texts.in(Language.FRENCH);
        assertTrue(csv.contains("," + texts.of("told.arrived", "Léa Roux") + ","), csv);
        assertTrue(
                csv.contains(
                        "," + texts.of("told.activity", ActivityState.INTERRUPTED, "Appels") + ","),
                csv);
    }

    @Test
    void theMarkOfUnicodeIsWrittenOnlyOnDemand() throws IOException {
        assertTrue(written(log(List.of()), true).startsWith("\ufeffnumber"));
        assertTrue(written(log(List.of()), false).startsWith("number"));
    }

    @Test
    void noCellBeginsAsAFormula() throws IOException {
        for (var start : List.of("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")) {
            var csv = written(log(List.of(logged(1, START, start + "1+1", Kind.CALL))), false);
            assertTrue(csv.contains("'" + start + "1+1"), csv);
            assertFalse(csv.contains("," + start + "1+1"), csv);
            assertFalse(csv.contains(",\"" + start + "1+1"), csv);
        }
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var log = log(nasty(random));
            var reading = reading(written(log, random.nextBoolean()));
            assertEquals(List.of(), reading.blocking(), "seed " + seed);
            assertEquals(
                    log.lines().stream().map(LogCsvTest::imported).toList(),
                    reading.lines(),
                    "seed " + seed);
        }
    }

    @Test
    void whatStandsAboveTheColumnsIsReadBackAsSaidOfTheWholeFile() throws IOException {
        var log = log(nasty(new Random(7)));
        var csv = written(log, "EXERCICE", true);
        assertTrue(csv.startsWith("\ufeffEXERCICE,"), csv);
        var reading = reading(csv);
        assertEquals(log.lines().stream().map(LogCsvTest::imported).toList(), reading.lines());
        assertEquals(
                new Finding(Finding.Kind.SIGNED, 0, List.of("EXERCICE")),
                reading.findings().getFirst());
    }

    @Test
    void anApostropheInAnotherLogStays() {
        var sheet = Sheets.csv("time,text\n2023-01-11 10:00,'=1+1\n");
        assertEquals(List.of("2023-01-11 10:00", "'=1+1"), texts(sheet.rows().get(1)));
    }

    @Test
    void theCharacterNulIsShownByItsPicture() throws IOException {
        var reading = reading(written(log(List.of(logged(1, START, "a\0b", Kind.ACTION))), false));
        assertEquals("a␀b", reading.lines().getFirst().text());
    }

    private static List<Entry> nasty(Random random) {
        var entries = new ArrayList<Entry>();
        var at = START;
        for (int i = 1; i <= 1 + random.nextInt(20); i++) {
            at = at.plusSeconds(random.nextInt(1200)).plusNanos(random.nextInt(2) * 123_000_000L);
            var kind = KINDS.get(random.nextInt(KINDS.size()));
            var shown = random.nextInt(4) == 0 ? at.withZoneSameInstant(ZoneId.of("+05:30")) : at;
            entries.add(logged(i, shown, text(random), kind));
        }
        return entries;
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        do text.append(NASTY.get(random.nextInt(NASTY.size())));
        while (random.nextInt(5) > 0 || text.toString().isBlank());
        return text.toString();
    }

    private static ImportedLine imported(LogLine line) {
        return new ImportedLine(
                line.wording().happened().at(),
                line.kind(),
                line.wording().text(),
                line.entry().author().name(),
                line.source());
    }

    private static LogReading reading(String csv) {
        Sheet sheet = Sheets.csv(csv);
        return LogReading.of(sheet, Mapping.suggest(sheet).withZone(ZoneId.of("Asia/Tokyo")));
    }

    private static String written(Log log, boolean mark) throws IOException {
        return written(log, "", mark);
    }

    private static String written(Log log, String sign, boolean mark) throws IOException {
        var out = new ByteArrayOutputStream();
        LogCsv.write(log, sign, SENTENCES::of, out, mark);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Log log(List<Entry> entries) {
        return Situation.of(entries).log();
    }

    private static Entry logged(int number, ZonedDateTime at, String text, Kind kind) {
        var decision =
                kind == Kind.DECISION ? new DecisionMade("D-%03d".formatted(number), "Léa") : null;
        return entry(number, at, new EntryLogged(kind, text, "opérateur", true, decision));
    }

    private static Entry entry(int number, ZonedDateTime at, Event event) {
        return new Entry(
                new EntryId(DEVICE, number),
                null,
                new Times(
                        Moment.exactly(at),
                        at.toInstant(),
                        at,
                        new HybridTime(at.toInstant().toEpochMilli(), number)),
                new Author("Léa", "directrice"),
                event);
    }
}
