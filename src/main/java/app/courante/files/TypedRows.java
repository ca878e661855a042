package app.courante.files;

import app.courante.files.TypedSheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads one sheet of a workbook with the types of its cells, within the limits of a plan.
final class TypedRows {
    private static final int MOST_CHARS = FileText.MOST_MEGABYTES * 1024 * 1024;
    private static final int CHARS_OF_A_NUMBER = 10;
    private static final int MOST_MERGED = 1000;

    /// How much the cells of one workbook may still hold, in characters. Many may share one text.
    static final class Allowance {
        private int left = MOST_CHARS;

        void take(TypedCell cell) throws BadFile {
            left -= cell instanceof TypedCell.Words(var text) ? text.length() : CHARS_OF_A_NUMBER;
            if (left < 0) throw new BadFile(0, "fault.workbook.too-much", MOST_CHARS);
        }
    }

    private final String sheet;
    private final SheetCells reader;
    private final Allowance allowance;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();
    private Map<Integer, TypedCell> cells = new TreeMap<>();
    private int line;
    private int column;

    TypedRows(String sheet, SheetCells reader, Allowance allowance) {
        this.sheet = sheet;
        this.reader = reader;
        this.allowance = allowance;
    }

    TypedSheet read(byte[] part) throws XMLStreamException, BadFile {
        var xml = Xml.open(part);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT)
                switch (xml.getLocalName()) {
                    case "row" -> begin(xml);
                    case "c" -> take(xml);
                    case "mergeCell" -> {
                        if (merged.size() < MOST_MERGED)
                            merged.add(String.valueOf(Xml.attribute(xml, "ref")));
                    }
                    default -> {}
                }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) end();
        }
        return new TypedSheet(sheet, rows, merged);
    }

    private void begin(XMLStreamReader xml) {
        cells = new TreeMap<>();
        column = -1;
        line = SheetRows.line(xml, line);
    }

    private void take(XMLStreamReader xml) throws XMLStreamException, BadFile {
        int address = CellAddress.column(Xml.attribute(xml, "r"));
        column = address < 0 ? column + 1 : address;
        try {
            var cell = reader.typed(xml, line);
            if (cell == null) return;
            if (column >= TableLimits.COLUMNS) throw TableLimits.tooManyColumns(line);
            allowance.take(cell);
            cells.put(column, cell);
        } catch (BadFile e) {
            throw e.at(new CellAddress(sheet, line, column));
        }
    }

    private void end() {
        if (!cells.isEmpty()) rows.add(new Row(line, cells));
    }
}
