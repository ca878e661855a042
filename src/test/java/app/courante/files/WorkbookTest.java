package app.courante.files;

import static app.courante.files.Sheets.fault;
import static app.courante.files.Sheets.only;
import static app.courante.files.Sheets.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.courante.intake.Cell;
import app.courante.intake.Sheet.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbookTest {
    private static final String RELATIONS =
            "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/one.xml'/>"
                    + "<Relationship Id='r2' Type='x/worksheet' Target='/xl/worksheets/two.xml'/>"
                    + "<Relationship Id='r3' Type='x/styles' Target='styles.xml'/>"
                    + "<Relationship Id='r4' Type='x/sharedStrings' Target='strings.xml'/>"
                    + "</Relationships>";
    private static final String STYLES =
            "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='dd/mm/yyyy\\ hh:mm'/>"
                    + "<numFmt numFmtId='171' formatCode='0.00\" days\"'/></numFmts>"
                    + "<cellXfs><xf numFmtId='0'/><xf numFmtId='170'/><xf numFmtId='20'/>"
                    + "<xf numFmtId='171'/></cellXfs></styleSheet>";

    @Test
    void aWorkbookIsReadWithItsDates() throws IOException {
        var at = LocalDateTime.of(2023, 1, 11, 14, 22, 59);
        var sheet =
                only(
                        workbook(cells -> {
                            cells.value(0, 0, "heure");
                            cells.value(0, 1, "texte");
                            cells.value(0, 2, "auteur");
                            cells.value(2, 0, at);
                            cells.style(2, 0).format("yyyy-mm-dd hh:mm:ss").set();
                            cells.value(2, 1, "l’opérateur\n☎ 🔥");
                            cells.value(3, 0, "14h05");
                            cells.value(3, 1, 1234.5);
                            cells.value(3, 2, true);
                        }));
        assertEquals("journal", sheet.name());
        assertEquals(List.of(1, 3, 4), sheet.rows().stream().map(Row::line).toList());
        assertEquals(new Cell.Date(at), sheet.rows().get(1).cell(0));
        assertEquals("l’opérateur\n☎ 🔥", sheet.rows().get(1).cell(1).text());
        assertEquals(3, sheet.rows().get(1).cells().size());
        assertEquals(List.of("14h05", "1234.5", "TRUE"), texts(sheet.rows().get(2)));
    }

    @Test
    void formulasAreNeverRunAndTheirLastResultIsRead() {
        var sheet =
                only(
                        byHand(
                                "<row r='1'><c r='A1' t='str'><f>1/0</f><v>last</v></c>"
                                        + "<c r='B1'><f t='shared' si='9'/><v>2</v></c>"
                                        + "<c r='C1'><f>NOW()</f></c></row>"));
        assertEquals(List.of("last", "2", ""), texts(sheet.rows().getFirst()));
    }

    @Test
    void cellsOfEveryKindAreRead() {
        var sheet =
                only(
                        byHand(
                                "<row><c t='s'><v>1</v></c><c t='inlineStr'><is><r><t>rich </t></r>"
                                        + "<r><t>text</t></r><rPh><t>no</t></rPh></is></c>"
                                        + "<c s='1'><v>44937.5993055556</v></c><c s='2'><v>0.5</v></c>"
                                        + "<c s='3'><v>45000</v></c><c t='e'><v>#N/A</v></c>"
                                        + "<c t='d'><v>2023-01-11T14:22:00</v></c>"
                                        + "<c><v>1E999999999</v></c><c><v>100000</v></c></row>"));
        assertEquals(
                List.of(
                        "shared\r\n_",
                        "rich text",
                        "2023-01-11 14:23",
                        "12:00",
                        "45000",
                        "#N/A",
                        "2023-01-11 14:22",
                        "1E999999999",
                        "100000"),
                texts(sheet.rows().getFirst()));
        assertInstanceOf(Cell.Date.class, sheet.rows().getFirst().cell(2));
    }

    @Test
    void everySheetWithContentIsOfferedHiddenOnesLast() {
        var outline =
                "<workbook><workbookPr date1904='1'/><sheets>"
                        + "<sheet name='secret' state='hidden' id='r1'/><sheet name='shown' id='r2'/>"
                        + "</sheets></workbook>";
        var file =
                zip(
                        Map.of(
                                "xl/workbook.xml",
                                outline,
                                "xl/_rels/workbook.xml.rels",
                                RELATIONS,
                                "xl/styles.xml",
                                STYLES,
                                "xl/strings.xml",
                                "<sst/>",
                                "xl/worksheets/one.xml",
                                sheetXml("<row><c><v>1</v></c></row>"),
                                "xl/worksheets/two.xml",
                                sheetXml("<row><c s='1'><v>1</v></c></row>")));
        var sheets = assertInstanceOf(SheetFile.Read.class, SheetFile.read("x", file)).sheets();
        assertEquals(List.of("shown", "secret"), sheets.stream().map(s -> s.name()).toList());
        assertEquals("1904-01-02 00:00", sheets.getFirst().rows().getFirst().cell(0).text());
    }

    @Test
    void theRealInjectSheetsAreRead() throws IOException {
        var folder = Path.of("../shared/data/exercise");
        assumeTrue(Files.isDirectory(folder), "no shared data beside the project");
        for (int i = 1; i <= 2; i++) {
            var sheet = only(SheetFile.read(folder.resolve("openaev-injects-" + i + ".xlsx")));
            assertEquals(11, sheet.width() + 1, sheet.toString());
        }
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        assertEquals("fault.table-no-workbook", key(zip(Map.of("a.txt", "a"))));
        assertEquals("fault.table-zip-damaged", key(new byte[] {'P', 'K', 3, 4, 5, 6}));
        assertEquals(
                "fault.table-workbook-damaged", key(zip(Map.of("xl/workbook.xml", "<workbook>"))));
        assertEquals("fault.table-empty", fault(byHand("<row r='1'/>")).key());
        var missing = Path.of("no such file.xlsx");
        assertEquals("fault.table-unreachable", fault(SheetFile.read(missing)).key());
        assertEquals("fault.table-unreachable", fault(SheetFile.read(Path.of("."))).key());
    }

    @Test
    void nothingOutsideTheWorkbookIsFetched() {
        var bait =
                "<!DOCTYPE worksheet [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                        + sheetXml("<row><c t='str'><v>&e;</v></c></row>");
        switch (byHandSheet(bait)) {
            case SheetFile.Unreadable(var faults) ->
                    assertEquals("fault.table-workbook-damaged", faults.getFirst().key());
            case SheetFile.Read(var sheets) -> throw new AssertionError(sheets);
        }
    }

    @Test
    void whatWouldFillTheMemoryIsRefused() {
        assertEquals(
                "fault.table-too-many-columns",
                fault(byHand("<row r='1'><c r='ZZZZZZZZZZ1'><v>1</v></c></row>")).key());
        assertEquals(
                "fault.table-cell-too-long",
                fault(byHand("<row><c t='str'><v>" + "a".repeat(30 << 20) + "</v></c></row>"))
                        .key());
        assertEquals(
                "fault.table-workbook-damaged", fault(byHandSheet("<a>".repeat(1 << 20))).key());
        assertEquals(
                "fault.table-unpacked-too-big",
                fault(byHandSheet(" ".repeat((200 << 20) + 1))).key());
        var pictures = new TreeMap<String, String>();
        for (int i = 0; i < 30; i++) pictures.put("xl/media/" + i + ".png", " ".repeat(8 << 20));
        assertEquals("fault.table-unpacked-too-big", key(zip(pictures)));
    }

    private interface Writing {
        void to(Worksheet cells);
    }

    private static SheetFile workbook(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("empty");
            writing.to(workbook.newWorksheet("journal"));
        }
        return SheetFile.read("log.xlsx", out.toByteArray());
    }

    private static SheetFile byHand(String rows) {
        return byHandSheet(sheetXml(rows));
    }

    private static SheetFile byHandSheet(String sheet) {
        return SheetFile.read(
                "log.xlsx",
                zip(
                        Map.of(
                                "xl/workbook.xml",
                                "<workbook><sheets><sheet name='one' id='r1'/></sheets></workbook>",
                                "xl/_rels/workbook.xml.rels",
                                RELATIONS,
                                "xl/styles.xml",
                                STYLES,
                                "xl/strings.xml",
                                "<sst><si><t>no</t></si><si><t>shared_x000D_\n_</t></si></sst>",
                                "xl/worksheets/one.xml",
                                sheet)));
    }

    private static String sheetXml(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String key(byte[] bytes) {
        return fault(SheetFile.read("log.xlsx", bytes)).key();
    }

    private static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
