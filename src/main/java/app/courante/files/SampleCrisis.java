package app.courante.files;

import app.courante.crisis.ActionCommand.EndAction;
import app.courante.crisis.ActionCommand.GiveAction;
import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityState;
import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.ActivatePlan;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.EntryId;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.CorrectEntry;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.Moment;
import app.courante.crisis.PlanSide;
import app.courante.crisis.Priority;
import app.courante.crisis.RecoveryCommand.BlockTask;
import app.courante.crisis.ReportCommand.GiveReport;
import app.courante.intake.Sheet.Row;
import app.courante.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The crisis that comes with the program, for pictures and first looks: the loss of a trunk, some
/// two hours in.
///
/// What was said is in a table for each language; whom they called and which steps they did is the
/// same in all, in [SampleMobilization].
public final class SampleCrisis {
    /// What somebody did at a time of that day.
    ///
    /// @param name by which later steps speak of the entry that comes of it; empty when none does
    public record Step(LocalTime at, Author author, String name, Making command) {
        Step(LocalTime at, Author author, Making command) {
            this(at, author, "", command);
        }
    }

    /// Makes a command once what came before is written down.
    public interface Making {
        /// The command as it is then.
        ///
        /// @param day midnight of the day, where the crisis is
        /// @param written the first entry of each step so far that has a name
        Command of(ZonedDateTime day, Map<String, EntryId> written);
    }

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
        TO,
        ROW,
        MORE
    }

    private SampleCrisis() {}

    /// The steps in order; the plan comes before.
    public static List<Step> steps(Language language) {
        var steps = new ArrayList<>(table(language));
        steps.addAll(SampleDeadlines.steps(language));
        steps.addAll(SampleMobilization.steps());
        steps.addAll(SampleVoice.steps(language));
        steps.addAll(SampleMessages.steps(language));
        steps.addAll(SampleForesight.steps(language));
        steps.addAll(SampleRecovery.steps());
        steps.addAll(SampleMeasures.steps());
        steps.sort(Comparator.comparing(Step::at));
        return List.copyOf(steps);
    }

    private static List<Step> table(Language language) {
        var name = "crisis-" + language.code() + ".csv";
        try (var in = SampleCrisis.class.getResourceAsStream("/app/courante/sample/" + name)) {
            if (in == null) throw new IllegalStateException("missing " + name);
            if (!(SheetFile.read(name, in.readAllBytes()) instanceof SheetFile.Read(var sheets)))
                throw new IllegalStateException("unreadable " + name);
            var rows = sheets.getFirst().rows();
            return IntStream.range(1, rows.size()).mapToObj(i -> step(rows.get(i), i)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A row of the table; others speak of it by its number.
    private static Step step(Row row, int number) {
        return new Step(
                LocalTime.parse(cell(row, Column.AT)),
                new Author(cell(row, Column.AUTHOR), cell(row, Column.ROLE)),
                Integer.toString(number),
                (day, written) -> command(row, day, written));
    }

    private static Command command(Row row, ZonedDateTime day, Map<String, EntryId> written) {
        var text = cell(row, Column.TEXT);
        var kind = cell(row, Column.KIND).toUpperCase(Locale.ROOT);
        return switch (cell(row, Column.COMMAND)) {
            case "declare" ->
                    new DeclareCrisis(text, Integer.parseInt(kind), cell(row, Column.MORE), null);
            case "activate" -> new ActivatePlan(PlanSide.valueOf(kind), text);
            case "correct" ->
                    new CorrectEntry(entry(row, written), text, cell(row, Column.MORE), null);
            case "action" ->
                    new GiveAction(
                            text,
                            cell(row, Column.TO),
                            due(cell(row, Column.SOURCE), day),
                            Priority.valueOf(kind),
                            null);
            case "done" -> new EndAction(entry(row, written), text);
            case "activity" ->
                    new ChangeActivity(
                            cell(row, Column.SOURCE),
                            ActivityState.valueOf(kind),
                            text,
                            moment(cell(row, Column.MORE), day));
            case "block" ->
                    new BlockTask(
                            cell(row, Column.TO),
                            text,
                            cell(row, Column.SOURCE),
                            due(cell(row, Column.MORE), day),
                            null);
            case "report" -> new GiveReport(text, null);
            default ->
                    new LogEntry(
                            Kind.valueOf(kind),
                            text,
                            cell(row, Column.SOURCE),
                            Boolean.parseBoolean(cell(row, Column.VERIFIED)),
                            cell(row, Column.TO),
                            null,
                            null);
        };
    }

    private static EntryId entry(Row row, Map<String, EntryId> written) {
        return Objects.requireNonNull(written.get(cell(row, Column.ROW)));
    }

    private static @Nullable Moment moment(String time, ZonedDateTime day) {
        return time.isEmpty() ? null : Moment.exactly(at(time, day));
    }

    private static @Nullable Instant due(String time, ZonedDateTime day) {
        return time.isEmpty() ? null : at(time, day).toInstant();
    }

    private static ZonedDateTime at(String time, ZonedDateTime day) {
        return day.with(LocalTime.parse(time));
    }

    private static String cell(Row row, Column column) {
        return row.cell(List.of(Column.values()).indexOf(column)).text();
    }
}
