package app.courante.files;

import app.courante.document.Path;
import app.courante.document.Quote;
import app.courante.files.FoundSheet.Spot;
import app.courante.files.TypedCell.Words;
import app.courante.files.TypedSheet.Row;
import app.courante.text.NearestWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds the plan's sheets and columns in a workbook by their headings, in either language and in
/// any order, and tells of every one that is none of the plan's.
final class SheetFinder {
    private final Faults faults;
    private final Headings shown;

    private SheetFinder(Faults faults, Headings shown) {
        this.faults = faults;
        this.shown = shown;
    }

    /// The sheets that hold anything, in the order of the plan.
    ///
    /// @param shown the headings that faults name
    static List<FoundSheet> find(List<TypedSheet> sheets, Headings shown, Faults faults) {
        var known = sheetNames();
        var filled = sheets.stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
        if (filled.stream().noneMatch(sheet -> known.containsKey(Headings.bare(sheet.name())))) {
            faults.add(0, "fault.workbook.not-a-plan", names(Headings.ALL.getFirst()));
            return List.of();
        }
        var finder = new SheetFinder(faults, shown);
        var found = new HashMap<Path, FoundSheet>();
        for (var sheet : filled) {
            var layout = known.get(Headings.bare(sheet.name()));
            if (layout == null) finder.unknownSheet(sheet);
            else {
                var before = found.putIfAbsent(layout.path(), finder.found(layout, sheet));
                if (before != null)
                    faults.add(sheet.at(1, 0), "fault.workbook.sheet-twice", before.cells().name());
            }
        }
        return PlanSheet.ALL.stream()
                .filter(layout -> found.containsKey(layout.path()))
                .map(layout -> found.get(layout.path()))
                .toList();
    }

    /// The language that most sheets have their names in.
    static Headings language(List<TypedSheet> sheets) {
        var names = sheets.stream().map(sheet -> Headings.bare(sheet.name())).toList();
        var most = Headings.ALL.getFirst();
        long mostKnown = 0;
        for (var language : Headings.ALL) {
            long count =
                    PlanSheet.ALL.stream()
                            .filter(layout -> names.contains(Headings.bare(language.of(layout))))
                            .count();
            if (count > mostKnown) most = language;
            mostKnown = Math.max(count, mostKnown);
        }
        return most;
    }

    private static Map<String, PlanSheet> sheetNames() {
        var names = new HashMap<String, PlanSheet>();
        for (var language : Headings.ALL)
            for (var sheet : PlanSheet.ALL) names.put(Headings.bare(language.of(sheet)), sheet);
        return names;
    }

    private static String names(Headings language) {
        return String.join(", ", PlanSheet.ALL.stream().map(language::of).toList());
    }

    private void unknownSheet(TypedSheet sheet) {
        var near = NearestWord.of(sheet.name(), PlanSheet.ALL.stream().map(shown::of).toList());
        faults.add(
                sheet.at(1, 0),
                near.isPresent()
                        ? "fault.workbook.unknown-sheet-near"
                        : "fault.workbook.unknown-sheet",
                Quote.of(sheet.name()),
                near.orElse(names(shown)));
    }

    private FoundSheet found(PlanSheet layout, TypedSheet sheet) {
        for (var range : sheet.merged())
            faults.add(sheet.name() + "!" + range, "fault.workbook.merged");
        return layout.isTable() ? table(layout, sheet) : form(layout, sheet);
    }

    private FoundSheet table(PlanSheet layout, TypedSheet sheet) {
        var values = new HashMap<Path, Spot>();
        var owners = new HashMap<Path, Spot>();
        var header = sheet.rows().getFirst();
        for (var cell : header.cells().entrySet()) {
            var at = sheet.at(header.line(), cell.getKey());
            var spot = new Spot(header.line(), cell.getKey(), shown(cell.getValue()));
            var owner = owner(layout, spot.heading());
            if (owner != null) put(owners, owner.path(), spot, at);
            else value(layout, values, spot, at);
        }
        for (var owner : layout.owners())
            if (!owners.containsKey(owner.path()))
                faults.add(
                        sheet.at(header.line(), 0),
                        "fault.workbook.no-owner-column",
                        shown.ofOwner(owner),
                        shown.of(owner));
        beside(sheet, header.cells().keySet().stream().toList());
        return new FoundSheet(layout, sheet, header.line(), values, owners);
    }

    private FoundSheet form(PlanSheet layout, TypedSheet sheet) {
        var header = sheet.rows().getFirst();
        var fields = column(header, Headings::ofField);
        var value = column(header, Headings::ofValue);
        if (fields == null || value == null) {
            faults.add(
                    sheet.at(header.line(), 0),
                    "fault.workbook.two-columns",
                    shown.ofField(),
                    shown.ofValue());
            return new FoundSheet(layout, sheet, header.line(), Map.of(), Map.of());
        }
        var values = new HashMap<Path, Spot>();
        for (var row : sheet.rows().subList(1, sheet.rows().size())) {
            var field = row.cells().get(fields);
            if (field == null) {
                if (row.cells().containsKey(value)) noHeading(sheet.at(row.line(), value));
                continue;
            }
            var spot = new Spot(row.line(), value, shown(field));
            value(layout, values, spot, sheet.at(row.line(), fields));
        }
        beside(sheet, List.of(fields, value));
        return new FoundSheet(layout, sheet, header.line(), values, Map.of());
    }

    /// Tells of values in columns that no heading is about.
    private void beside(TypedSheet sheet, List<Integer> columns) {
        for (var row : sheet.rows())
            for (var column : row.cells().keySet())
                if (!columns.contains(column)) noHeading(sheet.at(row.line(), column));
    }

    private void noHeading(CellAddress cell) {
        faults.add(cell, "fault.workbook.no-heading");
    }

    private void value(PlanSheet layout, Map<Path, Spot> values, Spot spot, CellAddress at) {
        var names = new LinkedHashMap<String, Path>();
        for (var language : Headings.ALL)
            for (var column : layout.columns())
                names.put(Headings.bare(language.of(column)), column.place());
        var place = names.get(Headings.bare(spot.heading()));
        if (place != null) put(values, place, spot, at);
        else unknownHeading(layout, spot, at);
    }

    private void unknownHeading(PlanSheet layout, Spot spot, CellAddress at) {
        var expected = new ArrayList<String>();
        for (var owner : layout.owners()) expected.add(shown.ofOwner(owner));
        for (var column : layout.columns()) expected.add(shown.of(column));
        var near = NearestWord.of(spot.heading(), expected);
        faults.add(
                at,
                near.isPresent()
                        ? "fault.workbook.unknown-heading-near"
                        : "fault.workbook.unknown-heading",
                Quote.of(spot.heading()),
                near.orElse(String.join(", ", expected)));
    }

    private void put(Map<Path, Spot> spots, Path place, Spot spot, CellAddress at) {
        var before = spots.putIfAbsent(place, spot);
        if (before != null)
            faults.add(at, "fault.workbook.heading-twice", Quote.of(before.heading()));
    }

    private static @Nullable PlanSheet owner(PlanSheet layout, String heading) {
        for (var owner : layout.owners())
            for (var language : Headings.ALL)
                if (Headings.bare(language.ofOwner(owner)).equals(Headings.bare(heading)))
                    return owner;
        return null;
    }

    private static @Nullable Integer column(Row header, Function<Headings, String> name) {
        for (var cell : header.cells().entrySet())
            for (var language : Headings.ALL)
                if (Headings.bare(name.apply(language))
                        .equals(Headings.bare(shown(cell.getValue())))) return cell.getKey();
        return null;
    }

    private static String shown(TypedCell cell) {
        return cell instanceof Words(var text) ? text.strip() : "";
    }
}
