package app.courante.files;

import app.courante.document.Edit;
import app.courante.document.Node;
import app.courante.document.Path;
import app.courante.document.PlanReader;
import app.courante.document.PlanTree;
import app.courante.document.Quote;
import app.courante.plan.Plan;
import app.courante.text.Fault;
import app.courante.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// What tests do with plans in workbooks.
final class PlanWorkbooks {
    private static final int TOLD = 5;

    private PlanWorkbooks() {}

    /// A sheet of a workbook to be.
    record Written(String name, List<Object[]> rows) {}

    /// A value with the way in which the spreadsheet shows it.
    private record Shown(Object value, String format) {}

    static Object[] row(Object... values) {
        return values;
    }

    static Object shown(Object value, String format) {
        return new Shown(value, format);
    }

    static Written sheet(String name, Object[]... rows) {
        return new Written(name, List.of(rows));
    }

    /// A plan's workbook with its identity and one more sheet.
    static byte[] workbook(String name, Object[]... rows) {
        return workbookOf(sheet(name, rows));
    }

    static byte[] workbookOf(Written... sheets) {
        var all = new ArrayList<>(List.of(sheets));
        all.add(
                sheet(
                        "Identité du plan",
                        row("Rubrique", "Valeur"),
                        row("Intitulé", "PCA"),
                        row("Version", "1.0")));
        return bare(all.toArray(Written[]::new));
    }

    /// A workbook with these sheets alone.
    static byte[] bare(Written... sheets) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            for (var sheet : sheets) {
                var cells = workbook.newWorksheet(sheet.name());
                for (int row = 0; row < sheet.rows().size(); row++)
                    for (int column = 0; column < sheet.rows().get(row).length; column++)
                        put(cells, row, column, sheet.rows().get(row)[column]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A plan's workbook whose directory has these rows in XML.
    static byte[] byHand(String rows, String... after) {
        var identity =
                "<row r='1'><c t='str'><v>Field</v></c><c t='str'><v>Value</v></c></row>"
                        + "<row r='2'><c t='str'><v>Title</v></c><c t='str'><v>BCP</v></c></row>"
                        + "<row r='3'><c t='str'><v>Version</v></c><c t='str'><v>1</v></c></row>";
        return zip(
                Map.of(
                        "xl/workbook.xml",
                        "<workbook><sheets><sheet name='Identité du plan' id='r1'/>"
                                + "<sheet name='Annuaire' id='r2'/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='one.xml'/>"
                                + "<Relationship Id='r2' Type='x/worksheet' Target='two.xml'/>"
                                + "</Relationships>",
                        "xl/one.xml",
                        "<worksheet><sheetData>" + identity + "</sheetData></worksheet>",
                        "xl/two.xml",
                        "<worksheet><sheetData>"
                                + rows
                                + "</sheetData>"
                                + String.join("", after)
                                + "</worksheet>"));
    }

    static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The XML of the shared texts and of all sheets.
    static String unpacked(byte[] workbook) {
        var all = new StringBuilder();
        try {
            var parts = Parts.in(workbook);
            all.append(text(parts.get("xl/sharedStrings.xml")));
            for (int i = 1; i <= PlanSheet.ALL.size(); i++)
                all.append(text(parts.get("xl/worksheets/sheet" + i + ".xml")));
        } catch (BadFile e) {
            throw new AssertionError(e);
        }
        return all.toString();
    }

    private static String text(byte @Nullable [] part) {
        return new String(Objects.requireNonNull(part), StandardCharsets.UTF_8);
    }

    /// The same plan, where the first person does something else.
    static Plan withFunction(Plan plan, String function) {
        var put = new Edit.Put(Path.parse("people/0/function"), Node.Text.of(function));
        return new PlanReader().read(put.in(PlanTree.of(plan)), _ -> {});
    }

    static Plan sample(Language language) {
        return plan(PlanFile.read("plan.yaml", SamplePlan.bytes(language)));
    }

    static byte[] written(Plan plan, Language language) {
        return switch (PlanWorkbook.write("plan.xlsx", plan, language)) {
            case Reading.Done<byte[]>(var bytes) -> bytes;
            case Reading.Refused<byte[]>(var faults) -> throw refused(faults);
        };
    }

    static Plan read(byte[] bytes) {
        return plan(PlanWorkbook.read("plan.xlsx", bytes));
    }

    static List<Fault> faults(byte[] bytes) {
        return switch (PlanWorkbook.read("plan.xlsx", bytes)) {
            case Reading.Done<Plan> _ -> throw new AssertionError("read");
            case Reading.Refused<Plan>(var faults) -> faults;
        };
    }

    /// Where two plans first differ, and in what; plans are far too long to be shown whole.
    static String firstDifference(Plan expected, Plan found) {
        var left = new TreeMap<String, String>();
        var right = new TreeMap<String, String>();
        flatten(PlanTree.of(expected), Path.ROOT, left);
        flatten(PlanTree.of(found), Path.ROOT, right);
        for (var path : left.keySet())
            if (!left.get(path).equals(right.get(path)))
                return path + ": " + left.get(path) + " became " + right.get(path);
        right.keySet().removeAll(left.keySet());
        return right.isEmpty() ? "" : "new: " + right.firstEntry();
    }

    private static void put(Worksheet cells, int row, int column, Object value) {
        switch (value) {
            case Shown(var inner, var format) -> {
                put(cells, row, column, inner);
                cells.style(row, column).format(format).set();
            }
            case Number number -> cells.value(row, column, number);
            case Boolean truth -> cells.value(row, column, truth);
            case LocalDate day -> cells.value(row, column, day);
            case LocalDateTime at -> cells.value(row, column, at);
            default -> cells.value(row, column, value.toString());
        }
    }

    private static Plan plan(Reading<Plan> reading) {
        return switch (reading) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) -> throw refused(faults);
        };
    }

    private static AssertionError refused(List<Fault> faults) {
        return new AssertionError(
                faults.size() + " faults: " + faults.subList(0, Math.min(TOLD, faults.size())));
    }

    private static void flatten(Node node, Path at, Map<String, String> into) {
        switch (node) {
            case Node.Text(_, var text) ->
                    into.put(
                            at.toString(),
                            Quote.of(text).replace("\r", "\\r") + "#" + text.hashCode());
            case Node.Items(_, var items) -> {
                for (int i = 0; i < items.size(); i++) flatten(items.get(i), at.at(i), into);
            }
            case Node.Group(_, var entries) ->
                    entries.forEach(entry -> flatten(entry.value(), at.then(entry.key()), into));
        }
    }
}
