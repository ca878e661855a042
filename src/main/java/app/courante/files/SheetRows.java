package app.courante.files;

import app.courante.intake.Cell;
import app.courante.intake.Sheet.Row;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

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
        var number = Xml.attribute(xml, "r");
        boolean told = number != null && number.matches("[1-9]\\d{0,6}");
        line = told ? Math.min(Integer.parseInt(number), LAST_LINE) : line + 1;
    }

    private void take(XMLStreamReader xml) throws XMLStreamException, BadFile {
        int column = column(Xml.attribute(xml, "r"));
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

    /// The column of an address such as `AB12`, counted from 0; the next one where there is none.
    private int column(@Nullable String address) {
        if (address == null) return cells.size();
        int column = 0;
        for (int i = 0; i < address.length() && column <= TableLimits.COLUMNS; i++) {
            char c = address.charAt(i);
            if (c < 'A' || c > 'Z') break;
            column = column * 26 + c - 'A' + 1;
        }
        return column == 0 ? cells.size() : column - 1;
    }
}
