package app.courante.files;

import app.courante.document.Flaw;
import app.courante.document.Kind;
import app.courante.document.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Tells of the flaws of a plan that came from a workbook: by their cells, and with the headings
/// that stand there instead of a document's keys.
final class FlawCells {
    private final List<FoundSheet> sheets;
    private final Headings shown;
    private final Map<Path, Thing> things;
    private final Faults faults;

    /// @param things by where they stand in the document
    FlawCells(List<FoundSheet> sheets, Headings shown, Map<Path, Thing> things, Faults faults) {
        this.sheets = sheets;
        this.shown = shown;
        this.things = things;
        this.faults = faults;
    }

    void tell(Flaw flaw) {
        var holder = flaw.path();
        while (!holder.isRoot() && !things.containsKey(holder)) holder = holder.parent();
        var thing = things.get(holder);
        var place = flaw.path().after(holder);
        var sheet = thing == null ? null : thing.sheet();
        if (thing != null && sheet != null) tell(flaw, sheet, place, thing.line());
        else tellOnce(flaw, place);
    }

    /// Of what there is once in the plan.
    private void tellOnce(Flaw flaw, Path place) {
        for (var sheet : sheets) {
            var within = sheet.layout().within();
            if (sheet.layout().isTable() || !place.startsWith(within)) continue;
            tell(flaw, sheet, place.after(within), sheet.header());
            return;
        }
        var absent =
                PlanSheet.ALL.stream().filter(sheet -> sheet.within().equals(place)).findFirst();
        if (absent.isPresent()) faults.add(0, "fault.workbook.no-sheet", shown.of(absent.get()));
        else faults.add(0, flaw.key(), flaw.details().toArray());
    }

    private void tell(Flaw flaw, FoundSheet sheet, Path place, int line) {
        var column = sheet.layout().column(place);
        var spot = sheet.spot(place);
        var details = new ArrayList<>(flaw.details());
        if (spot != null) details.set(0, spot.heading());
        else if (column != null) details.set(0, shown.of(column));
        if (column != null && column.field().kind() instanceof Kind.Choice(var type))
            details.set(
                    2,
                    Arrays.stream(type.getEnumConstants())
                            .map(shown::of)
                            .collect(Collectors.joining(", ")));
        faults.add(sheet.cell(place, line), key(flaw), details.toArray());
    }

    private static String key(Flaw flaw) {
        return switch (flaw.key()) {
            case "fault.plan.flag" -> "fault.workbook.flag";
            case "fault.plan.missing-key" -> "fault.workbook.missing";
            default -> flaw.key();
        };
    }
}
