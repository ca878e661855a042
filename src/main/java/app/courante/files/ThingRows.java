package app.courante.files;

import app.courante.document.Field;
import app.courante.document.Node;
import app.courante.document.Path;
import app.courante.document.Quote;
import app.courante.files.FoundSheet.Spot;
import app.courante.files.TypedSheet.Row;
import app.courante.text.NearestWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gathers the things of a plan from the rows of its sheets.
final class ThingRows {
    private final Faults faults;
    private final Thing plan = new Thing(null, 0);

    /// The things of each sheet by their names, the names of what they belong to first.
    private final Map<Path, Map<List<String>, Thing>> named = new HashMap<>();

    private ThingRows(Faults faults) {
        this.faults = faults;
    }

    /// @param sheets each after its owner
    static Thing plan(List<FoundSheet> sheets, Faults faults) {
        var rows = new ThingRows(faults);
        for (var sheet : sheets)
            if (sheet.layout().isTable()) rows.table(sheet);
            else rows.form(sheet);
        return rows.plan;
    }

    private void form(FoundSheet sheet) {
        for (var row : sheet.cells().rows())
            sheet.values()
                    .forEach((place, spot) -> {
                        if (spot.line() == row.line())
                            put(sheet, plan, sheet.layout().within().then(place), place, row);
                    });
    }

    private void table(FoundSheet sheet) {
        var layout = sheet.layout();
        var siblings = new LinkedHashMap<List<String>, List<Thing>>();
        for (var row : sheet.cells().rows()) {
            if (row.line() == sheet.header()) continue;
            var thing = new Thing(sheet, row.line());
            for (var place : sheet.values().keySet()) put(sheet, thing, place, place, row);
            var names = owners(sheet, row);
            var owner = names == null ? null : owner(sheet, row, names);
            if (owner == null) continue;
            owner.list(layout.within()).add(thing);
            siblings.computeIfAbsent(names, _ -> new ArrayList<>()).add(thing);
        }
        if (!layout.parts().isEmpty()) named.put(layout.path(), named(layout, siblings));
    }

    private static Map<List<String>, Thing> named(
            PlanSheet layout, Map<List<String>, List<Thing>> siblings) {
        var name = layout.nameColumn().place();
        var named = new LinkedHashMap<List<String>, Thing>();
        siblings.forEach((owners, things) -> {
            var apart = OwnerNames.apart(things.stream().map(thing -> thing.text(name)).toList());
            for (int i = 0; i < things.size(); i++) {
                var full = new ArrayList<>(owners);
                full.add(apart.get(i));
                named.put(full, things.get(i));
            }
        });
        return named;
    }

    /// What the row says it belongs to, the outermost first; null where it does not say.
    private @Nullable List<String> owners(FoundSheet sheet, Row row) {
        var names = new ArrayList<String>();
        for (var owner : sheet.layout().owners()) {
            var spot = sheet.owners().get(owner.path());
            var name = spot == null ? "" : name(sheet, row, spot, owner.nameColumn().field());
            if (name.isEmpty()) {
                faults.add(
                        sheet.cells().at(row.line(), spot == null ? 0 : spot.column()),
                        "fault.workbook.no-owner",
                        spot == null ? "" : Quote.of(spot.heading()));
                return null;
            }
            names.add(name);
        }
        return names;
    }

    private String name(FoundSheet sheet, Row row, Spot spot, Field field) {
        var cell = row.cells().get(spot.column());
        if (cell == null) return "";
        try {
            return PlanCells.node(cell, field.kind()) instanceof Node.Text(_, var text) ? text : "";
        } catch (BadFile e) {
            faults.add(e.at(sheet.cells().at(row.line(), spot.column())));
            return "";
        }
    }

    private @Nullable Thing owner(FoundSheet sheet, Row row, List<String> names) {
        var above = sheet.layout().owner();
        if (above == null) return plan;
        var known = named.getOrDefault(above.path(), Map.of());
        var owner = known.get(names);
        if (owner == null && !faults.isFull()) unknownOwner(sheet, row, names, known, above);
        return owner;
    }

    private void unknownOwner(
            FoundSheet sheet,
            Row row,
            List<String> names,
            Map<List<String>, Thing> known,
            PlanSheet above) {
        var spot = sheet.owners().get(above.path());
        var beside =
                known.keySet().stream()
                        .filter(other ->
                                other.subList(0, other.size() - 1)
                                        .equals(names.subList(0, names.size() - 1)))
                        .map(List::getLast)
                        .toList();
        var near = NearestWord.of(names.getLast(), beside);
        faults.add(
                sheet.cells().at(row.line(), spot == null ? 0 : spot.column()),
                near.isPresent()
                        ? "fault.workbook.unknown-owner-near"
                        : "fault.workbook.unknown-owner",
                Quote.of(names.getLast()),
                near.map(Quote::of).orElse(spot == null ? "" : Quote.of(spot.heading())));
    }

    /// @param place in the thing
    /// @param spot of its cell in the sheet
    private void put(FoundSheet sheet, Thing thing, Path place, Path spot, Row row) {
        var found = sheet.spot(spot);
        var column = sheet.layout().column(spot);
        if (found == null || column == null) return;
        var cell = row.cells().get(found.column());
        if (cell == null) return;
        try {
            thing.put(place, PlanCells.node(cell, column.field().kind()));
        } catch (BadFile e) {
            faults.add(e.at(sheet.cells().at(row.line(), found.column())));
        }
    }
}
