package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.exercise.Inject;
import app.courante.exercise.Inject.Means;
import app.courante.exercise.InjectTime;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// No row of somebody's inject sheet is lost untold, and what is taken of it is not bent.
class InjectRowsTest {
    private static byte[] rows(String[]... rows) {
        var all = new String[rows.length + 1][];
        all[0] = new String[] {"N°", "Heure", "Destinataires", "Objet", "Notes", "Fait"};
        System.arraycopy(rows, 0, all, 1, rows.length);
        return InjectBooks.sheet("Feuille", all);
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private static List<String> numbers(ScenarioFile.Found found) {
        return found.scenario().injects().stream().map(Inject::number).toList();
    }

    /// Row 2 is whole; in the rows below something is an error of the spreadsheet.
    private static byte[] withErrors() {
        return PlanWorkbooks.zip(
                Map.of(
                        "xl/workbook.xml",
                        "<workbook><sheets><sheet name='F' id='r1'/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='one.xml'/>"
                                + "</Relationships>",
                        "xl/one.xml",
                        "<worksheet><sheetData><row r='1'>"
                                + words("Time", "To", "Subject", "Done")
                                + "</row><row r='2'>"
                                + words("T+1", "Cell", "One")
                                + "<c t='e'><v>#N/A</v></c></row><row r='3'>"
                                + "<c t='e'><f>Z9</f><v>#REF!</v></c>"
                                + words("Cell", "Two")
                                + "</row><row r='4'>"
                                + words("T+2", "Cell")
                                + "<c><f>NOW()</f></c></row></sheetData></worksheet>"));
    }

    private static String words(String... words) {
        var cells = new StringBuilder();
        for (var word : words) cells.append("<c t='str'><v>" + word + "</v></c>");
        return cells.toString();
    }

    @Test
    void aRowWithAnErrorOfTheSpreadsheetRefusesTheFileOrIsLeftOutWithItsCell() {
        var told = List.of("F!A3 error", "F!C4 formula");
        assertEquals(told, InjectBooks.refused("s.xlsx", withErrors()));
        var found = InjectBooks.without("s.xlsx", withErrors());
        assertEquals(told, InjectBooks.words(found.left()));
        assertEquals(1, found.scenario().injects().size());
    }

    @Test
    void whereNoRowCanBeReadTheFileIsRefusedAndEachRowIsTold() {
        var bytes = rows(row("1", "bientôt", "Cellule", "A"), row("2", "", "Cellule", "B"));
        if (ScenarioFile.read("s.xlsx", bytes, true)
                instanceof Reading.Refused<ScenarioFile.Found>(var faults))
            assertEquals(
                    List.of("Feuille!B2 time", "Feuille!B3 no-time"), InjectBooks.words(faults));
        else throw new AssertionError("read");
    }

    @Test
    void tenThousandRowsAreToldOneByOne() {
        var rows = new String[10_001][];
        for (int i = 0; i < 10_000; i++) rows[i] = row("" + i, "bientôt", "Cellule", "A");
        rows[10_000] = row("x", "T+1", "Cellule", "B");
        var found = InjectBooks.without("s.xlsx", rows(rows));
        assertEquals(10_000, found.left().size());
        assertEquals("Feuille!B10001", found.left().getLast().cell());
    }

    @Test
    void numbersThatAreAloneStayAndOnlyDoublesAndGapsGetOneOfTheirOwn() {
        var found =
                InjectBooks.found(
                        "s.xlsx",
                        rows(
                                row("7", "T+0", "Cellule", "A"),
                                row("7", "T+1", "Cellule", "B"),
                                row("8", "T+2", "Cellule", "C"),
                                row("", "T+3", "Cellule", "D"),
                                row("7c", "T+4", "Cellule", "E"),
                                row("7", "T+5", "Cellule", "F"),
                                row("A", "T+6", "Cellule", "G"),
                                row("A", "T+7", "Cellule", "H")));
        assertEquals(List.of("7", "7b", "8", "8b", "7c", "7d", "A", "A-2"), numbers(found));
        assertEquals(
                List.of(
                        "Feuille!F1 column",
                        "Feuille!A3 double",
                        "Feuille!A5 unnumbered",
                        "Feuille!A7 double",
                        "Feuille!A9 double"),
                InjectBooks.words(found.notes()));
    }

    @Test
    void manyRowsOfOneNumberAreNumberedAtOnce() {
        var rows = new String[20_000][];
        for (int i = 0; i < rows.length; i++) rows[i] = row("1", "T+1", "Cellule", "A");
        var numbers = numbers(InjectBooks.found("s.xlsx", rows(rows)));
        assertEquals(rows.length, numbers.stream().distinct().count());
    }

    @Test
    void theStartThatIsTakenOfTheClockIsTold() {
        var found =
                InjectBooks.found(
                        "s.xlsx",
                        rows(
                                row("1", "J-1 07:00", "Cellule", "A"),
                                row("2", "09:20", "Cellule", "B"),
                                row("3", "09:05", "Cellule", "C")));
        assertTrue(found.startGuessed());
        assertEquals(LocalTime.of(9, 5), found.scenario().startsAt());
        var note = found.notes().getLast();
        assertEquals("Feuille!B4 start", InjectBooks.words(List.of(note)).getFirst());
        assertTrue(Texts.in(Language.FRENCH).of(note).contains("09:05"));
        assertFalse(
                InjectBooks.found("s.xlsx", rows(row("1", "T+1", "Cellule", "A"))).startGuessed());
    }

    @Test
    void whereTheDayOfTheStartHasNoTimeTheStartIsLeftOpenAndThatIsTold() {
        var found = InjectBooks.found("s.xlsx", rows(row("1", "J+1 09:05", "Cellule", "A")));
        assertNull(found.scenario().startsAt());
        assertTrue(found.startGuessed());
        assertTrue(InjectBooks.words(found.notes()).contains("Feuille!B2 no-start"));
    }

    @Test
    void minutesThatNobodyNamedAreTold() {
        var found = InjectBooks.found("s.xlsx", rows(row("1", "+45", "Cellule", "A")));
        assertEquals("M+45", String.valueOf(found.scenario().injects().getFirst().at()));
        assertTrue(InjectBooks.words(found.notes()).contains("Feuille!B2 minutes"));
    }

    @Test
    void headingsOfOtherHousesAreKnown() {
        var found =
                InjectBooks.found(
                        "s.xlsx",
                        InjectBooks.sheet(
                                "MSEL",
                                row(
                                        "Event #",
                                        "Event Time",
                                        "Sender",
                                        "Recipient Player(s)",
                                        "Method",
                                        "Inject title",
                                        "Inject content",
                                        "Expected player action",
                                        "Controller",
                                        "Actual time"),
                                row(
                                        "A1",
                                        "10:15 AM",
                                        "Press",
                                        "Cell",
                                        "Phone call",
                                        "A call",
                                        "They ask.",
                                        "Answer",
                                        "Bob",
                                        "10:17")));
        var inject = found.scenario().injects().getFirst();
        assertEquals("A1 A call", inject.number() + " " + inject.title());
        assertEquals(Means.CALL, inject.means());
        assertEquals("They ask.", inject.content());
        assertEquals("Answer", inject.expected().getFirst().text());
        assertEquals("Controller – Bob\nPhone call", inject.notes());
        assertEquals("press", inject.from());
        assertEquals(List.of("MSEL!J1 column", "MSEL!B2 start"), InjectBooks.words(found.notes()));
    }

    @Test
    void aTableInTextIsReadAsASheetIs() {
        var csv = "N°;Heure;Destinataires;Objet\r\n1;T+1;Cellule;« Alerte »\r\n2;tôt;Cellule;B\r\n";
        var bytes = csv.getBytes(StandardCharsets.UTF_8);
        assertTrue(ScenarioFile.isMeant("chronogramme.csv", bytes));
        assertEquals(List.of("B3 time"), InjectBooks.refused("chronogramme.csv", bytes));
        var one = csv.lines().limit(2).toList();
        var scenario =
                InjectBooks.scenario(
                        "chronogramme.csv",
                        String.join("\n", one).getBytes(StandardCharsets.UTF_8));
        assertEquals("chronogramme", scenario.title());
        assertEquals(InjectTime.parse("T+1").orElseThrow(), scenario.injects().getFirst().at());
    }
}
