package app.courante.files;

import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.DeviceId;
import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.CorrectEntry;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.intake.Sheet.Row;
import app.courante.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/// The crisis that comes with the program, for pictures and first looks: the loss of a trunk, some
/// two hours in.
public final class SampleCrisis {
    /// What somebody did at a time of that day.
    public record Step(LocalTime at, Author author, Command command) {}

    /// The columns of the table, from left to right.
    private enum Column {
        AT,
        AUTHOR,
        ROLE,
        COMMAND,
        KIND,
        TEXT,
        SOURCE,
        VERIFIED,
        DECIDED_BY,
        ENTRY,
        REASON
    }

    private SampleCrisis() {}

    /// The steps in order. Each writes one entry, and the first of them this laptop's second: the
    /// plan comes before.
    public static List<Step> steps(Language language, DeviceId device) {
        var name = "crisis-" + language.code() + ".csv";
        try (var in = SampleCrisis.class.getResourceAsStream("/app/courante/sample/" + name)) {
            if (in == null) throw new IllegalStateException("missing " + name);
            if (!(SheetFile.read(name, in.readAllBytes()) instanceof SheetFile.Read(var sheets)))
                throw new IllegalStateException("unreadable " + name);
            return sheets.getFirst().rows().stream().skip(1).map(row -> step(row, device)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Step step(Row row, DeviceId device) {
        return new Step(
                LocalTime.parse(cell(row, Column.AT)),
                new Author(cell(row, Column.AUTHOR), cell(row, Column.ROLE)),
                command(row, device));
    }

    private static Command command(Row row, DeviceId device) {
        var text = cell(row, Column.TEXT);
        return switch (cell(row, Column.COMMAND)) {
            case "declare" ->
                    new DeclareCrisis(
                            text,
                            Integer.parseInt(cell(row, Column.KIND)),
                            cell(row, Column.REASON),
                            null);
            case "correct" ->
                    new CorrectEntry(
                            new EntryId(device, Long.parseLong(cell(row, Column.ENTRY)) + 1),
                            text,
                            cell(row, Column.REASON),
                            null);
            default ->
                    new LogEntry(
                            Kind.valueOf(cell(row, Column.KIND).toUpperCase(Locale.ROOT)),
                            text,
                            cell(row, Column.SOURCE),
                            Boolean.parseBoolean(cell(row, Column.VERIFIED)),
                            cell(row, Column.DECIDED_BY),
                            null,
                            null);
        };
    }

    private static String cell(Row row, Column column) {
        return row.cell(List.of(Column.values()).indexOf(column)).text();
    }
}
