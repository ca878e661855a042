package app.courante.files;

import static app.courante.files.Sheets.csv;
import static app.courante.files.Sheets.fault;
import static app.courante.files.Sheets.only;
import static app.courante.files.Sheets.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.courante.intake.Finding;
import app.courante.intake.Sheet.Row;
import app.courante.text.Fault;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFound(String separator) {
        var text =
                "time,text,by\n10:00,\"one; two, three | four\tfive\",Léa\n10:01,x,Tom\n"
                        .replace(",", separator);
        var sheet = csv(text);
        assertEquals(List.of("time", "text", "by"), texts(sheet.rows().getFirst()));
        assertEquals(List.of("10:01", "x", "Tom"), texts(sheet.rows().getLast()));
    }

    @Test
    void commasInTextDoNotHideSemicolons() {
        var sheet = csv("heure;texte\n10:00;un, deux, trois\n10:01;quatre, cinq, six\n");
        assertEquals(List.of("10:00", "un, deux, trois"), texts(sheet.rows().get(1)));
    }

    @Test
    void anAnnouncedSeparatorIsTaken() {
        var sheet = csv("sep=;\r\na,b,c;d\r\n");
        assertEquals(List.of("a,b,c", "d"), texts(sheet.rows().getFirst()));
        assertEquals(2, sheet.rows().getFirst().line());
    }

    @Test
    void lineNumbersCountTheLinesInQuotesAndTheEmptyOnes() {
        var sheet = csv("time,text\r\n10:00,\"one\r\ntwo\nthree\"\r\n\r\n,\r\n10:01,four\r\n");
        assertEquals(List.of(1, 2, 7), sheet.rows().stream().map(Row::line).toList());
        assertEquals("one\r\ntwo\nthree", sheet.rows().get(1).cell(1).text());
    }

    @Test
    void everyUnicodeIsRead() {
        var text = "heure;texte\n10:00;café ☎ 🔥\n";
        for (var encoded :
                List.of(
                        text.getBytes(StandardCharsets.UTF_8),
                        ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
                        ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE),
                        ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE))) {
            var sheet = only(SheetFile.read("log.csv", encoded));
            assertEquals("heure", sheet.rows().getFirst().cell(0).text());
            assertEquals("café ☎ 🔥", sheet.rows().get(1).cell(1).text());
            assertEquals(List.of(), sheet.findings());
        }
    }

    @Test
    void theOldEncodingOfWindowsIsReadAndListed() {
        var bytes = "heure;texte\n10:00;café à 5 €\n".getBytes(Charset.forName("windows-1252"));
        var sheet = only(SheetFile.read("log.csv", bytes));
        assertEquals("café à 5 €", sheet.rows().get(1).cell(1).text());
        assertEquals(List.of(Finding.ofFile(Finding.Kind.OLD_ENCODING)), sheet.findings());
    }

    @Test
    void aQuoteLeftOpenIsFoundWhereItOpens() {
        var fault = faultOf("time,text\n10:00,a\n10:01,\"b\n10:02,c\n");
        assertEquals("fault.table-quote", fault.key());
        assertEquals(3, fault.line());
    }

    @Test
    void rowsKeepTheCellsTheyHave() {
        var sheet = csv("a,b\n1\n1,2,3\n");
        assertEquals(List.of("1"), texts(sheet.rows().get(1)));
        assertEquals(List.of("1", "2", "3"), texts(sheet.rows().get(2)));
    }

    @Test
    void aQuoteWithinWordsIsAQuote() {
        assertEquals("a 5\" pipe", csv("x,a 5\" pipe\n").rows().getFirst().cell(1).text());
        assertEquals("fault.table-quote", faultOf("x,\"a\"b\n").key());
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertEquals("fault.table-empty", faultOf("").key());
        assertEquals("fault.table-empty", faultOf(" \n,,\n\n").key());
        assertEquals("fault.table-nul", faultOf("a,b\nc,\0\n").key());
        assertEquals(2, faultOf("a,b\nc,\0\n").line());
        assertEquals("fault.table-binary", faultOf(new byte[] {'a', 1, 2, (byte) 0x99}).key());
        assertEquals(
                "fault.table-encoding",
                faultOf(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, (byte) 0x99}).key());
        assertEquals(
                "fault.table-old-workbook",
                faultOf(
                                new byte[] {
                                    (byte) 0xd0,
                                    (byte) 0xcf,
                                    0x11,
                                    (byte) 0xe0,
                                    (byte) 0xa1,
                                    (byte) 0xb1,
                                    0x1a,
                                    (byte) 0xe1
                                })
                        .key());
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertEquals("fault.table-too-many-columns", faultOf("a\n" + ",b".repeat(200)).key());
        assertEquals(2, faultOf("a\n" + ",b".repeat(200)).line());
        assertEquals("fault.table-too-many-rows", faultOf("a\n".repeat(1_000_001)).key());
        assertEquals("fault.table-cell-too-long", faultOf("a," + "b".repeat(100_001)).key());
        assertEquals(
                "fault.table-cell-too-long", faultOf("a,\"" + "b".repeat(30 << 20) + "\"").key());
        assertEquals("fault.table-too-big", faultOf("a".repeat((50 << 20) + 1)).key());
        assertEquals(1, csv("a," + "b".repeat(100_000)).rows().size());
    }

    private static Fault faultOf(String text) {
        return faultOf(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Fault faultOf(byte[] bytes) {
        return fault(SheetFile.read("log.csv", bytes));
    }
}
