package app.courante.files;

import app.courante.exercise.Scenario;
import app.courante.text.Fault;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/// Workbooks and zips of scenarios for tests, and what is read of them.
final class InjectBooks {
    private InjectBooks() {}

    /// One sheet of texts; an empty text leaves its cell empty.
    static byte[] sheet(String name, String[]... rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var cells = book.newWorksheet(name);
            for (int row = 0; row < rows.length; row++)
                for (int column = 0; column < rows[row].length; column++)
                    if (!rows[row][column].isEmpty()) cells.value(row, column, rows[row][column]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip(String name, String text) {
        return zip(Map.of(name, text));
    }

    static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static ScenarioFile.Found found(String name, byte[] bytes) {
        return switch (ScenarioFile.read(name, bytes, false)) {
            case Reading.Done<ScenarioFile.Found>(var found) -> found;
            case Reading.Refused<ScenarioFile.Found>(var faults) ->
                    throw new AssertionError(sentences(faults).toString());
        };
    }

    /// What is found where rows that cannot be read are left out.
    static ScenarioFile.Found without(String name, byte[] bytes) {
        return switch (ScenarioFile.read(name, bytes, true)) {
            case Reading.Done<ScenarioFile.Found>(var found) -> {
                sentences(found.left());
                sentences(found.notes());
                yield found;
            }
            case Reading.Refused<ScenarioFile.Found>(var faults) ->
                    throw new AssertionError(sentences(faults).toString());
        };
    }

    static Scenario scenario(String name, byte[] bytes) {
        return found(name, bytes).scenario();
    }

    static List<String> refused(String name, byte[] bytes) {
        return switch (ScenarioFile.read(name, bytes, false)) {
            case Reading.Done<ScenarioFile.Found>(var found) ->
                    throw new AssertionError("read: " + found);
            case Reading.Refused<ScenarioFile.Found>(var faults) -> sentences(faults);
        };
    }

    /// `3 no-time` or `Injects!B3 time`: where, and the last word of the key.
    static List<String> words(List<Fault> faults) {
        return faults.stream()
                .map(fault ->
                        (fault.cell().isEmpty() ? "" + fault.line() : fault.cell())
                                + " "
                                + fault.key().substring(fault.key().lastIndexOf('.') + 1))
                .toList();
    }

    /// Every sentence must be there in both languages.
    private static List<String> sentences(List<Fault> faults) {
        for (var fault : faults)
            for (var language : Language.values())
                if (Texts.in(language).of(fault).equals(fault.key()))
                    throw new AssertionError("no sentence " + fault.key());
        return words(faults);
    }
}
