package app.courante.files;

import static app.courante.files.PlanWorkbooks.byHand;
import static java.util.Collections.nCopies;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.courante.plan.Plan;
import app.courante.text.Fault;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Workbooks that are something else, were cut or altered, or were made to harm: the answer is a
/// sentence, soon, and no plan.
class PlanWorkbookHardshipTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};
    private static final String HEADINGS =
            "<row r='1'><c r='A1' t='str'><v>Identifiant</v></c>"
                    + "<c r='B1' t='str'><v>Nom</v></c></row>";

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertRefused("fault.workbook.no-workbook", new byte[0]);
        assertRefused("fault.workbook.no-workbook", bytes("Identifiant;Nom\na;A\n"));
        assertRefused("fault.workbook.no-workbook", SamplePlan.bytes(Language.FRENCH));
        assertRefused("fault.workbook.old", COMPOUND);
        var locked = Arrays.copyOf(COMPOUND, 5000);
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 2000, name.length);
        assertRefused("fault.workbook.password", locked);
        assertRefused("fault.table-no-workbook", PlanWorkbooks.zip(Map.of("a.txt", "a")));
    }

    @Test
    void aWorkbookCutAnywhereIsRefused() {
        var bytes = PlanWorkbooks.written(PlanWorkbooks.sample(Language.FRENCH), Language.FRENCH);
        assertTimeout(
                SOON,
                () -> {
                    for (int end = 0; end < bytes.length; end += 100)
                        PlanWorkbooks.faults(Arrays.copyOf(bytes, end)).forEach(this::hasSentence);
                });
    }

    @Test
    void aWorkbookWithAlteredBytesIsReadAsItWasOrRefused() {
        var plan = PlanWorkbooks.sample(Language.ENGLISH);
        var bytes = PlanWorkbooks.written(plan, Language.ENGLISH);
        assertTimeout(
                SOON,
                () -> {
                    for (int seed = 0; seed < 300; seed++)
                        switch (PlanWorkbook.read("plan.xlsx", altered(bytes, seed))) {
                            case Reading.Done<Plan>(var read) ->
                                    assertEquals("", PlanWorkbooks.firstDifference(plan, read));
                            case Reading.Refused<Plan>(var faults) ->
                                    faults.forEach(this::hasSentence);
                        }
                });
    }

    @Test
    void aWorkbookThatWouldUnpackEndlesslyIsRefused() {
        assertTimeout(
                SOON,
                () ->
                        assertRefused(
                                "fault.table-unpacked-too-big",
                                byHand(HEADINGS + " ".repeat(201 << 20))));
    }

    @Test
    void aCellOfFiftyMegabytesIsToldByItsCell() {
        var bytes =
                byHand(
                        HEADINGS
                                + "<row r='2'><c r='B2' t='str'><v>"
                                + "x".repeat(50 << 20)
                                + "</v></c></row>");
        assertTimeout(SOON, () -> assertRefused("fault.table-cell-too-long", bytes));
        assertEquals("Annuaire!B2", PlanWorkbooks.faults(bytes).getFirst().cell());
    }

    @Test
    void aMillionBlankRowsHoldNothing() {
        var rows = new StringBuilder(HEADINGS);
        for (int line = 2; line <= 1 << 20; line++)
            rows.append("<row r='")
                    .append(line)
                    .append("'><c s='1'/><c t='str'><v> </v></c></row>");
        var bytes = byHand(rows.toString());
        assertTimeout(SOON, () -> assertEquals(0, PlanWorkbooks.read(bytes).people().size()));
    }

    @Test
    void manyCellsThatAllHoldMuchAreRefused() {
        var much = "<c t='str'><v>" + "_x0041_".repeat(10_000) + "</v></c>";
        var rows = ("<row>" + much.repeat(2) + "</row>").repeat(1200);
        assertTimeout(
                SOON, () -> assertRefused("fault.workbook.too-much", byHand(HEADINGS + rows)));
    }

    @Test
    void aCellFarToTheRightIsRefused() {
        assertRefused(
                "fault.table-too-many-columns",
                byHand(HEADINGS + "<row r='2'><c r='ZZZZZZ2' t='str'><v>x</v></c></row>"));
    }

    @Test
    void nothingOutsideTheWorkbookIsRead() {
        assertRefused(
                "fault.table-workbook-damaged",
                PlanWorkbooks.zip(
                        Map.of(
                                "xl/workbook.xml",
                                "<!DOCTYPE w [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                                        + "<workbook><sheets>&e;</sheets></workbook>")));
    }

    @Test
    void aHundredThousandFaultsAreToldSoonAndInPart() {
        var rows = new StringBuilder(HEADINGS);
        for (int line = 2; line <= 100_000; line++)
            rows.append("<row><c t='str'><v>same</v></c><c/><c t='str'><v>?</v></c></row>");
        assertTimeout(
                SOON,
                () -> assertEquals(101, PlanWorkbooks.faults(byHand(rows.toString())).size()));
    }

    @Test
    void aHundredThousandThingsOfOneNameAreReadSoon() {
        var rows = "<row><c t='str'><v>x</v></c><c t='str'><v>X</v></c></row>".repeat(100_000);
        assertTimeout(
                SOON,
                () ->
                        assertEquals(
                                100_000,
                                PlanWorkbooks.read(byHand(HEADINGS + rows)).people().size()));
        assertTimeout(
                SOON,
                () ->
                        assertEquals(
                                "x (100000)", OwnerNames.apart(nCopies(100_000, "x")).getLast()));
    }

    private void assertRefused(String key, byte[] bytes) {
        var fault = PlanWorkbooks.faults(bytes).getFirst();
        assertEquals(key, fault.key());
        hasSentence(fault);
    }

    private void hasSentence(Fault fault) {
        for (var language : Language.values())
            assertNotEquals(fault.key(), Texts.in(language).of(fault));
    }

    private static byte[] altered(byte[] bytes, int seed) {
        var random = new Random(seed);
        var altered = bytes.clone();
        for (int i = 0; i <= random.nextInt(8); i++)
            altered[random.nextInt(altered.length)] = (byte) random.nextInt();
        return altered;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
