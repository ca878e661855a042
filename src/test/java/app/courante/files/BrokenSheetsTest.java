package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.courante.intake.LogReading;
import app.courante.intake.Mapping;
import app.courante.intake.Mapping.Question;
import app.courante.intake.Sheet;
import app.courante.intake.TimePattern;
import app.courante.text.Fault;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/// Files that were cut, altered or made to harm: whatever they hold, the answer is a table or a
/// fault with a sentence, soon.
class BrokenSheetsTest {
    private static final Duration SOON = Duration.ofMinutes(2);

    @Test
    void aFileCutAnywhereIsReadOrRefused() throws IOException {
        for (var bytes : List.of(workbook(), csv()))
            assertTimeout(
                    SOON,
                    () -> {
                        for (int end = 0; end < bytes.length; end += 50)
                            read(Arrays.copyOf(bytes, end));
                    });
    }

    @Test
    void aCutWorkbookIsNeverTakenForAWhole() throws IOException {
        var bytes = workbook();
        for (int end = 4; end < bytes.length; end += 50)
            Sheets.fault(SheetFile.read("log.xlsx", Arrays.copyOf(bytes, end)));
    }

    @Test
    void aFileWithAlteredBytesIsReadOrRefused() throws IOException {
        for (var bytes : List.of(workbook(), csv()))
            assertTimeout(
                    SOON,
                    () -> {
                        for (int seed = 0; seed < 3000; seed++) read(altered(bytes, seed));
                    });
    }

    @Test
    void noiseIsReadOrRefused() {
        assertTimeout(
                SOON,
                () -> {
                    for (int seed = 0; seed < 300; seed++) {
                        var random = new Random(seed);
                        var bytes = new byte[random.nextInt(5000)];
                        random.nextBytes(bytes);
                        read(bytes);
                        for (int i = 0; i < bytes.length; i++)
                            bytes[i] = (byte) "\",;\n\r\t19:-/ aé".charAt(bytes[i] & 7);
                        read(bytes);
                    }
                });
    }

    @Test
    void hugeFilesAreReadOrRefusedSoon() {
        for (var text : List.of("\n", ",\n", "\"", "\"\"", "a\n", "é;\n", "2023-01-11 10:00,x\n"))
            assertTimeout(
                    SOON,
                    () ->
                            read(
                                    text.repeat((20 << 20) / text.length())
                                            .getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] altered(byte[] bytes, int seed) {
        var random = new Random(seed);
        var altered = bytes.clone();
        for (int i = 0; i <= random.nextInt(8); i++)
            altered[random.nextInt(altered.length)] = (byte) random.nextInt();
        return altered;
    }

    /// Reads as far as a line of the log, answering every question.
    private static void read(byte[] bytes) {
        switch (SheetFile.read("log", bytes)) {
            case SheetFile.Unreadable(var faults) -> faults.forEach(BrokenSheetsTest::hasSentence);
            case SheetFile.Read(var sheets) -> sheets.forEach(BrokenSheetsTest::read);
        }
    }

    private static void hasSentence(Fault fault) {
        for (var language : Language.values())
            assertNotEquals(fault.key(), Texts.in(language).of(fault));
    }

    private static void read(Sheet sheet) {
        assertFalse(sheet.rows().isEmpty());
        var mapping =
                Mapping.suggest(sheet)
                        .withZone(ZoneId.of("Europe/Paris"))
                        .withFirstDay(LocalDate.of(2023, 1, 11));
        for (var question : mapping.questions())
            if (question == Question.TIME_COLUMN || question == Question.TEXT_COLUMN) return;
        LogReading.of(
                sheet,
                mapping.pattern() == null ? mapping.withPattern(TimePattern.DAY_FIRST) : mapping);
    }

    private static byte[] csv() {
        return """
        Date;Heure;Événement;Rédacteur
        13/01/2023;14h05;"Trunk perdu ; ""site A"" !";Léa
        14/01/2023;08:30;"Deux
        lignes";Tom
        02/03/2023;10:00:05;Clôture;Léa
        """
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var cells = workbook.newWorksheet("journal");
            cells.value(0, 0, "heure");
            cells.value(0, 1, "texte");
            for (int row = 1; row < 50; row++) {
                cells.value(row, 0, LocalDateTime.of(2023, 1, 11, 14, row));
                cells.style(row, 0).format("yyyy-mm-dd hh:mm").set();
                cells.value(row, 1, "Appel numéro " + row);
            }
        }
        return out.toByteArray();
    }
}
