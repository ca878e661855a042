package app.courante.files;

import app.courante.intake.Cell;
import app.courante.intake.Sheet.Row;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes the records of a CSV file as rows, within the limits of a table.
final class CsvRows extends AbstractBaseCsvCallbackHandler<Row> {
    private List<Cell> cells = new ArrayList<>();
    private int line = 1;
    private @Nullable BadFile refusal;

    /// Where the record begins that is being read.
    int line() {
        return line;
    }

    /// Why reading was ended, if it was ended here.
    @Nullable BadFile refusal() {
        return refusal;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = (int) startingLineNumber;
        cells = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (length > TableLimits.CELL_CHARS) throw refuse(TableLimits.cellTooLong(line));
        if (index >= TableLimits.COLUMNS) throw refuse(TableLimits.tooManyColumns(line));
        cells.add(Cell.of(new String(buffer, offset, length)));
    }

    @Override
    protected Row buildRecord() {
        return new Row(line, cells);
    }

    private CsvParseException refuse(BadFile why) {
        refusal = why;
        return new CsvParseException(why.getMessage());
    }
}
