package app.courante.files;

import app.courante.document.Field;
import app.courante.document.Flaw;
import app.courante.document.Kind;
import app.courante.document.Node;
import app.courante.document.Node.Entry;
import app.courante.document.Node.Group;
import app.courante.document.Quote;
import app.courante.document.ScenarioShape;
import app.courante.exercise.Scenario;
import app.courante.files.TypedSheet.Row;
import app.courante.text.NearestWord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes the workbook that [ScenarioWorkbook] writes for a scenario, in either language, and tells
/// each fault with its cell.
///
/// Every piece of the document knows its cell: its line is the rank of the cell among those read.
final class ScenarioCells {
    private final Faults faults;
    private final List<CellAddress> cells = new ArrayList<>();
    private final Map<ScenarioPart, Map<String, List<Node>>> owned =
            new EnumMap<>(ScenarioPart.class);
    private ScenarioWords shown = ScenarioWords.ALL.getFirst();

    private ScenarioCells(Faults faults) {
        this.faults = faults;
    }

    /// Whether the workbook has our sheet of injects, with our headings.
    static boolean isMeant(List<TypedSheet> sheets) {
        for (var sheet : sheets)
            if (ScenarioWords.part(sheet.name()) == ScenarioPart.INJECTS && !sheet.rows().isEmpty())
                return ScenarioPart.INJECTS.fields().stream()
                        .filter(Field::required)
                        .allMatch(field ->
                                sheet.rows().getFirst().cells().values().stream()
                                        .anyMatch(cell ->
                                                isCalled(cell, ScenarioPart.INJECTS, field)));
        return false;
    }

    /// Null where there are faults.
    static @Nullable Scenario read(List<TypedSheet> sheets, Faults faults) {
        var reader = new ScenarioCells(faults);
        var root = reader.document(sheets);
        if (!faults.isEmpty()) return null;
        var scenario = ScenarioShape.read(root, reader::tell);
        return faults.isEmpty() ? scenario : null;
    }

    private Group document(List<TypedSheet> sheets) {
        var found = new EnumMap<ScenarioPart, TypedSheet>(ScenarioPart.class);
        for (var sheet : sheets) {
            var part = ScenarioWords.part(sheet.name());
            if (sheet.rows().isEmpty()) continue;
            if (part == null)
                faults.add(sheet.at(1, 0), "fault.scenario.unknown-sheet", Quote.of(sheet.name()));
            else if (found.putIfAbsent(part, sheet) != null)
                faults.add(sheet.at(1, 0), "fault.workbook.sheet-twice", sheet.name());
            if (part != null)
                for (var words : ScenarioWords.ALL)
                    if (words.of(part).equals(sheet.name())) shown = words;
        }
        var entries = new ArrayList<Entry>();
        var form = found.get(ScenarioPart.SCENARIO);
        if (form != null) entries.addAll(form(form));
        for (var part : ScenarioPart.values())
            if (part.owner() != null && found.get(part) != null) owned(part, found.get(part));
        for (var part : ScenarioPart.values()) {
            var sheet = found.get(part);
            if (part == ScenarioPart.SCENARIO || part.owner() != null || sheet == null) continue;
            var things = things(part, sheet);
            if (!things.isEmpty())
                entries.add(new Entry(spot(sheet.at(1, 0)), part.list(), Node.Items.of(things)));
        }
        for (var part : owned.entrySet())
            for (var left : part.getValue().entrySet()) unknownOwner(part.getKey(), left);
        return new Group(form == null ? 0 : spot(form.at(1, 0)), entries);
    }

    private List<Entry> form(TypedSheet sheet) {
        var entries = new ArrayList<Entry>();
        for (var row : sheet.rows().subList(1, sheet.rows().size())) {
            var name = row.cells().get(0);
            var value = row.cells().get(1);
            if (name == null || value == null) continue;
            var field =
                    ScenarioPart.SCENARIO.fields().stream()
                            .filter(known -> isCalled(name, ScenarioPart.SCENARIO, known))
                            .findFirst();
            if (field.isEmpty())
                unknownHeading(ScenarioPart.SCENARIO, sheet.at(row.line(), 0), name);
            else entry(field.get(), value, sheet.at(row.line(), 1), entries);
        }
        return entries;
    }

    private List<Node> things(ScenarioPart part, TypedSheet sheet) {
        var columns = columns(part, sheet);
        var things = new ArrayList<Node>();
        for (var row : sheet.rows().subList(1, sheet.rows().size()))
            things.add(thing(part, sheet, row, columns));
        return things;
    }

    private void owned(ScenarioPart part, TypedSheet sheet) {
        var columns = columns(part, sheet);
        int ownerColumn = -1;
        for (var cell : sheet.rows().getFirst().cells().entrySet())
            if (cell.getValue() instanceof TypedCell.Words(var text)
                    && ScenarioWords.isCalled(part.ownerHeading(), text))
                ownerColumn = cell.getKey();
        var groups = new LinkedHashMap<String, List<Node>>();
        owned.put(part, groups);
        for (var row : sheet.rows().subList(1, sheet.rows().size())) {
            var cell = row.cells().get(ownerColumn);
            var owner = cell == null ? "" : text(cell, sheet.at(row.line(), ownerColumn), false);
            if (owner.isEmpty())
                faults.add(
                        sheet.at(row.line(), Math.max(0, ownerColumn)),
                        "fault.workbook.no-owner",
                        shown.of(part.ownerHeading()));
            groups.computeIfAbsent(owner, _ -> new ArrayList<>())
                    .add(thing(part, sheet, row, columns));
        }
    }

    private Group thing(ScenarioPart part, TypedSheet sheet, Row row, Map<Integer, Field> columns) {
        var entries = new ArrayList<Entry>();
        for (var cell : row.cells().entrySet()) {
            var field = columns.get(cell.getKey());
            if (field != null)
                entry(field, cell.getValue(), sheet.at(row.line(), cell.getKey()), entries);
        }
        var group = new Group(spot(sheet.at(row.line(), 0)), entries);
        for (var inner : ScenarioPart.values()) {
            var groups = owned.get(inner);
            if (inner.owner() != part || groups == null) continue;
            var things = groups.remove(group.text(part.idKey()));
            if (things != null) group = group.with(inner.list(), Node.Items.of(things));
        }
        return group;
    }

    private Map<Integer, Field> columns(ScenarioPart part, TypedSheet sheet) {
        var columns = new LinkedHashMap<Integer, Field>();
        var header = sheet.rows().getFirst();
        for (var cell : header.cells().entrySet()) {
            var at = sheet.at(header.line(), cell.getKey());
            var field =
                    part.fields().stream()
                            .filter(known -> isCalled(cell.getValue(), part, known))
                            .findFirst();
            if (field.isPresent() && columns.containsValue(field.get()))
                faults.add(at, "fault.workbook.heading-twice", heading(part, field.get()));
            else if (field.isPresent()) columns.put(cell.getKey(), field.get());
            else if (part.owner() == null
                    || !(cell.getValue() instanceof TypedCell.Words(var text))
                    || !ScenarioWords.isCalled(part.ownerHeading(), text))
                unknownHeading(part, at, cell.getValue());
        }
        return columns;
    }

    private void entry(Field field, TypedCell cell, CellAddress at, List<Entry> entries) {
        var text = text(cell, at, field.kind() instanceof Kind.Noted);
        if (text.isEmpty()) return;
        int line = spot(at);
        var value =
                switch (field.kind()) {
                    case Kind.Texts _ ->
                            new Node.Items(
                                    line,
                                    ListedTexts.read(text).stream()
                                            .map(item -> (Node) new Node.Text(line, item))
                                            .toList());
                    case Kind.Choice(var type) -> {
                        var word = ScenarioWords.word(type, text);
                        yield new Node.Text(line, word == null ? text : word);
                    }
                    case Kind.Flag _ -> new Node.Text(line, flag(text));
                    default -> new Node.Text(line, text);
                };
        entries.add(new Entry(line, field.key(), value));
    }

    private static String flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "x", "oui", "vrai", "yes" -> "true";
            case "non", "faux", "no" -> "false";
            default -> text;
        };
    }

    private String text(TypedCell cell, CellAddress at, boolean clock) {
        try {
            return CellTexts.of(cell, clock);
        } catch (BadFile e) {
            faults.add(e.at(at));
            return "";
        }
    }

    private void unknownHeading(ScenarioPart part, CellAddress at, TypedCell cell) {
        var found = text(cell, at, false);
        var known = part.fields().stream().map(field -> heading(part, field)).toList();
        var near = NearestWord.of(found, known);
        faults.add(
                at,
                near.isPresent()
                        ? "fault.workbook.unknown-heading-near"
                        : "fault.workbook.unknown-heading",
                Quote.of(found),
                near.orElse(String.join(", ", known)));
    }

    private void unknownOwner(ScenarioPart part, Map.Entry<String, List<Node>> left) {
        if (!left.getKey().isEmpty())
            faults.add(
                    cells.get(left.getValue().getFirst().line() - 1),
                    "fault.workbook.unknown-owner",
                    Quote.of(left.getKey()),
                    shown.of(part.ownerHeading()));
    }

    /// The key that a flaw names is told as the heading it stands under.
    private void tell(Flaw flaw) {
        var details = new ArrayList<>(flaw.details());
        if (flaw.line() == 0) {
            faults.add(0, flaw.key(), details.toArray());
            return;
        }
        var cell = cells.get(flaw.line() - 1);
        var part = ScenarioWords.part(cell.sheet());
        if (part != null && !details.isEmpty())
            part.fields().stream()
                    .filter(field -> field.key().equals(details.getFirst()))
                    .findFirst()
                    .ifPresent(field -> details.set(0, heading(part, field)));
        faults.add(cell, flaw.key(), details.toArray());
    }

    private String heading(ScenarioPart part, Field field) {
        return shown.of(part.heading(field.key()));
    }

    private static boolean isCalled(TypedCell cell, ScenarioPart part, Field field) {
        return cell instanceof TypedCell.Words(var text)
                && ScenarioWords.isCalled(part.heading(field.key()), text);
    }

    private int spot(CellAddress cell) {
        cells.add(cell);
        return cells.size();
    }
}
