package app.courante.files;

import app.courante.document.Field;
import app.courante.document.Kind;
import app.courante.document.Node;
import app.courante.document.Node.Group;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.document.Scalars;
import app.courante.document.ScenarioShape;
import app.courante.exercise.Scenario;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes a scenario as an XLSX workbook: the inject sheet that trainers know, and beside it what
/// they expect, the objectives, the roles and the variants. [ScenarioCells] reads it as the same.
final class ScenarioWorkbook {
    private final ScenarioWords words;
    private final Map<ScenarioPart, Worksheet> sheets = new EnumMap<>(ScenarioPart.class);
    private final Map<ScenarioPart, SheetPen> pens = new EnumMap<>(ScenarioPart.class);
    private final Map<ScenarioPart, Integer> rows = new EnumMap<>(ScenarioPart.class);

    private ScenarioWorkbook(ScenarioWords words) {
        this.words = words;
    }

    /// Refused where a text is longer than a cell can hold.
    static Reading<byte[]> write(String fileName, Scenario scenario, Language language) {
        var faults = new Faults(fileName);
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Courante", "1.0")) {
            var writer = new ScenarioWorkbook(new ScenarioWords(Texts.in(language)));
            for (var part : ScenarioPart.values())
                writer.begin(part, workbook, new Headings(language), faults);
            writer.document(ScenarioShape.tree(scenario));
            for (var part : ScenarioPart.values()) writer.dress(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Memory does not fail.
        }
        return faults.isEmpty()
                ? new Reading.Done<>(out.toByteArray())
                : new Reading.Refused<>(faults.all());
    }

    private void begin(ScenarioPart part, Workbook workbook, Headings headings, Faults faults) {
        var cells = workbook.newWorksheet(words.of(part));
        sheets.put(part, cells);
        pens.put(part, new SheetPen(cells, headings, faults));
        rows.put(part, 1);
        if (part == ScenarioPart.SCENARIO) {
            cells.value(0, 0, words.of(ScenarioPart.Heading.FIELD));
            cells.value(0, 1, words.of(ScenarioPart.Heading.VALUE));
            return;
        }
        int column = 0;
        if (part.owner() != null) cells.value(0, column++, words.of(part.ownerHeading()));
        for (var field : part.fields())
            cells.value(0, column++, words.of(part.heading(field.key())));
    }

    private void document(Group scenario) {
        for (var field : ScenarioPart.SCENARIO.fields()) {
            int row = rows.merge(ScenarioPart.SCENARIO, 1, Integer::sum) - 1;
            sheet(ScenarioPart.SCENARIO)
                    .value(row, 0, words.of(ScenarioPart.SCENARIO.heading(field.key())));
            write(ScenarioPart.SCENARIO, row, 1, field, scenario.get(field.key()));
        }
        for (var part : ScenarioPart.values())
            if (part != ScenarioPart.SCENARIO && part.owner() == null) things(part, scenario, null);
    }

    private void things(ScenarioPart part, Group holder, @Nullable String owner) {
        for (var thing : Places.groups(holder, Path.ROOT.then(part.list()))) {
            int row = rows.merge(part, 1, Integer::sum) - 1;
            int column = 0;
            if (owner != null) pen(part).write(row, column++, new Kind.Line(), Node.Text.of(owner));
            for (var field : part.fields())
                write(part, row, column++, field, thing.get(field.key()));
            for (var inner : ScenarioPart.values())
                if (inner.owner() == part) things(inner, thing, thing.text(part.idKey()));
        }
    }

    private void write(ScenarioPart part, int row, int column, Field field, @Nullable Node value) {
        if (field.kind() instanceof Kind.Choice(var type)
                && value instanceof Node.Text(_, var word)) {
            for (var constant : type.getEnumConstants())
                if (Scalars.word(constant).equals(word))
                    sheet(part).value(row, column, words.of(constant));
        } else pen(part).write(row, column, field.kind(), value);
    }

    private void dress(ScenarioPart part) {
        var cells = sheet(part);
        int last = Math.max(1, rows(part) - 1);
        int column = part.owner() == null ? 0 : 1;
        if (part == ScenarioPart.SCENARIO) {
            cells.width(0, SheetPen.width(new Kind.Line()));
            cells.width(1, 2 * SheetPen.width(new Kind.Prose()));
            cells.range(1, 1, last, 1).style().wrapText(true).verticalAlignment("top").set();
            cells.range(0, 0, last, 0).style().bold().verticalAlignment("top").set();
            return;
        }
        if (column == 1) cells.width(0, SheetPen.width(new Kind.Flag()));
        for (var field : part.fields()) {
            cells.width(column, SheetPen.width(field.kind()));
            cells.range(1, column, last, column)
                    .style()
                    .format(SheetPen.format(field.kind()))
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            column++;
        }
        cells.range(0, 0, 0, column - 1).style().bold().set();
        cells.freezePane(0, 1);
    }

    private Worksheet sheet(ScenarioPart part) {
        return Objects.requireNonNull(sheets.get(part));
    }

    private SheetPen pen(ScenarioPart part) {
        return Objects.requireNonNull(pens.get(part));
    }

    private int rows(ScenarioPart part) {
        return Objects.requireNonNull(rows.get(part));
    }
}
