package app.courante.files;

import app.courante.document.Node;
import app.courante.document.Node.Group;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.document.PlanTree;
import app.courante.plan.Plan;
import app.courante.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;

/// Writes a plan as a workbook: every sheet with its headings, be it empty, to be filled in.
final class PlanWorkbookWriter {
    private final Map<Path, PlanSheetWriter> sheets = new LinkedHashMap<>();

    private PlanWorkbookWriter() {}

    static Reading<byte[]> write(String fileName, Plan plan, Language language) {
        var faults = new Faults(fileName);
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Courante", "1.0")) {
            new PlanWorkbookWriter()
                    .write(PlanTree.of(plan), workbook, new Headings(language), faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Memory does not fail.
        }
        return faults.isEmpty()
                ? new Reading.Done<>(out.toByteArray())
                : new Reading.Refused<>(faults.all());
    }

    private void write(Group document, Workbook workbook, Headings headings, Faults faults) {
        for (var layout : PlanSheet.ALL) {
            var cells = workbook.newWorksheet(headings.of(layout));
            sheets.put(layout.path(), new PlanSheetWriter(layout, cells, headings, faults));
        }
        for (var layout : PlanSheet.ALL)
            if (!layout.isTable()) form(layout, document);
            else if (layout.owner() == null) things(layout, document, List.of());
        for (var sheet : sheets.values()) sheet.dress(sheets);
    }

    private void form(PlanSheet layout, Group document) {
        var group = Places.at(document, layout.within());
        sheet(layout).form(group instanceof Group written ? written : Group.EMPTY);
    }

    /// @param owners what the holder is named by
    private void things(PlanSheet layout, Group holder, List<String> owners) {
        var things = Places.groups(holder, layout.within());
        var parts = layout.parts();
        var names = names(layout, things);
        for (int i = 0; i < things.size(); i++) {
            var thing = things.get(i);
            sheet(layout).thing(owners, thing);
            var owner = new ArrayList<>(owners);
            owner.add(names.get(i));
            for (var part : parts) things(part, thing, owner);
        }
    }

    private static List<String> names(PlanSheet layout, List<Group> things) {
        var place = layout.nameColumn().place();
        return OwnerNames.apart(
                things.stream()
                        .map(thing ->
                                Places.at(thing, place) instanceof Node.Text(_, var text)
                                        ? text
                                        : "")
                        .toList());
    }

    private PlanSheetWriter sheet(PlanSheet layout) {
        return Objects.requireNonNull(sheets.get(layout.path()));
    }
}
