package app.courante.files;

import app.courante.intake.Cell;
import app.courante.intake.Sheet.Row;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the rows of one sheet of a workbook, within the limits of a table.
final class SheetRows {
    private static final int LAST_LINE = 1 << 20;

    private final SheetCells reader;
    private final List<Row> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private int line;

    SheetRows(SheetCells reader) {
        this.reader = reader;
    }

    List<Row> read(byte[] part) throws XMLStreamException, BadFile {
        var xml = Xml.open(part);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("row")) begin(xml);
                if (xml.getLocalName().equals("c")) take(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row"))
                end();
        }
        return rows;
    }

    private void begin(XMLStreamReader xml) {
        cells = new ArrayList<>();
        line = line(xml, line);
    }

    private void take(XMLStreamReader xml) throws XMLStreamException, BadFile {
        int address = CellAddress.column(Xml.attribute(xml, "r"));
        int column = address < 0 ? cells.size() : address;
        var cell = reader.read(xml, line);
        if (column >= TableLimits.COLUMNS) {
            if (cell.blank()) return;
            throw TableLimits.tooManyColumns(line);
        }
        while (cells.size() <= column) cells.add(Cell.of(""));
        cells.set(column, cell);
    }

    /// Spreadsheets leave out empty cells at the end; a row is as wide as the first all the same.
    private void end() throws BadFile {
        if (cells.stream().allMatch(Cell::blank)) return;
        if (rows.size() == TableLimits.ROWS) throw TableLimits.tooManyRows();
        int width = rows.isEmpty() ? 0 : rows.getFirst().cells().size();
        while (cells.size() < width) cells.add(Cell.of(""));
        rows.add(new Row(line, cells));
    }

    /// The number of the row that has just begun.
    static int line(XMLStreamReader row, int before) {
        var number = Xml.attribute(row, "r");
        boolean told = number != null && number.matches("[1-9]\\d{0,6}");
        return told ? Math.min(Integer.parseInt(number), LAST_LINE) : before + 1;
    }
}
