package app.courante.files;

import app.courante.intake.Sheet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Reads the sheets of an XLSX workbook. Formulas are passed over: their last result is read.
final class Workbook {
    private static final int MOST_STRINGS = 4_000_000;

    private final Parts parts;
    private final Map<String, String> sheetParts = new LinkedHashMap<>();
    private final Map<String, String> hiddenParts = new LinkedHashMap<>();
    private boolean since1904;

    /// Where one part of a workbook points to.
    private record Relation(String type, String target) {}

    private Workbook(Parts parts) {
        this.parts = parts;
    }

    /// Whether this is a zip archive, be it an empty one.
    static boolean isZip(byte[] bytes) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') return false;
        return (bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6);
    }

    /// The sheets in their order, hidden ones last.
    static List<Sheet> read(byte[] bytes) throws BadFile {
        var parts = Parts.in(bytes);
        try {
            return new Workbook(parts).sheets(Workbook::table);
        } catch (XMLStreamException | RuntimeException _) {
            // On some broken documents the parser itself fails without declaring it.
            throw new BadFile(0, "fault.table-workbook-damaged");
        }
    }

    /// The sheets with the types of their cells, in the same order.
    static List<TypedSheet> typed(byte[] bytes) throws BadFile {
        var parts = Parts.in(bytes);
        try {
            var cells = new TypedRows.Allowance();
            return new Workbook(parts)
                    .sheets((name, part, types) -> new TypedRows(name, types, cells).read(part));
        } catch (XMLStreamException | RuntimeException _) {
            throw new BadFile(0, "fault.table-workbook-damaged");
        }
    }

    /// Reads one sheet out of its part.
    private interface SheetReader<T> {
        T read(String name, byte[] part, SheetCells cells) throws XMLStreamException, BadFile;
    }

    private static Sheet table(String name, byte[] part, SheetCells cells)
            throws XMLStreamException, BadFile {
        return new Sheet(name, new SheetRows(cells).read(part), List.of());
    }

    private <T> List<T> sheets(SheetReader<T> reader) throws XMLStreamException, BadFile {
        var main = "xl/workbook.xml";
        for (var relation : relations("").values())
            if (relation.type().endsWith("/officeDocument")) main = relation.target();
        if (parts.get(main) == null) throw new BadFile(0, "fault.table-no-workbook");
        var relations = relations(main);
        outline(main, relations);
        var strings = List.<String>of();
        var formats = NumberFormats.NONE;
        for (var relation : relations.values()) {
            if (relation.type().endsWith("/sharedStrings")) strings = strings(relation.target());
            if (relation.type().endsWith("/styles"))
                formats = NumberFormats.read(part(relation.target()));
        }
        sheetParts.putAll(hiddenParts);
        var cells = new SheetCells(strings, formats, since1904);
        var sheets = new ArrayList<T>();
        for (var sheet : sheetParts.entrySet())
            sheets.add(reader.read(sheet.getValue(), part(sheet.getKey()), cells));
        return sheets;
    }

    /// Names and parts of the sheets; a part named twice is read once.
    private void outline(String main, Map<String, Relation> relations)
            throws XMLStreamException, BadFile {
        var xml = Xml.open(part(main));
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals("workbookPr"))
                since1904 = List.of("1", "true").contains(value(Xml.attribute(xml, "date1904")));
            if (!xml.getLocalName().equals("sheet")) continue;
            var relation = relations.get(value(Xml.attribute(xml, "id")));
            if (relation == null) continue;
            boolean shown = value(Xml.attribute(xml, "state")).isEmpty();
            (shown ? sheetParts : hiddenParts)
                    .putIfAbsent(relation.target(), value(Xml.attribute(xml, "name")));
            if (sheetParts.size() + hiddenParts.size() > TableLimits.SHEETS)
                throw new BadFile(0, "fault.table-too-many-sheets", TableLimits.SHEETS);
        }
    }

    private List<String> strings(String name) throws XMLStreamException, BadFile {
        var strings = new ArrayList<String>();
        var xml = Xml.open(part(name));
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT || !xml.getLocalName().equals("si"))
                continue;
            if (strings.size() == MOST_STRINGS) throw TableLimits.unpackedTooBig();
            strings.add(SheetCells.unescaped(Xml.text(xml, true, 0)));
        }
        return strings;
    }

    /// What this part points to, by the names it uses; the empty part is the package itself.
    private Map<String, Relation> relations(String from) throws XMLStreamException, BadFile {
        int slash = from.lastIndexOf('/') + 1;
        var folder = from.substring(0, slash);
        var part = parts.get(folder + "_rels/" + from.substring(slash) + ".rels");
        var relations = new HashMap<String, Relation>();
        if (part == null) return relations;
        var xml = Xml.open(part);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT
                    || !xml.getLocalName().equals("Relationship")) continue;
            relations.put(
                    value(Xml.attribute(xml, "Id")),
                    new Relation(
                            value(Xml.attribute(xml, "Type")),
                            resolved(folder, value(Xml.attribute(xml, "Target")))));
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        var names = new ArrayDeque<String>();
        for (var name : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (name.equals("..")) names.pollLast();
            else if (!name.isEmpty() && !name.equals(".")) names.addLast(name);
        }
        return String.join("/", names);
    }

    private byte[] part(String name) throws XMLStreamException, BadFile {
        var part = parts.get(name);
        if (part == null) throw new XMLStreamException("missing part");
        return part;
    }

    private static String value(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }
}
