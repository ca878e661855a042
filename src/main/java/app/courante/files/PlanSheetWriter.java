package app.courante.files;

import app.courante.document.Kind;
import app.courante.document.Node;
import app.courante.document.Node.Group;
import app.courante.document.Path;
import app.courante.document.Places;
import app.courante.document.PlanShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes one sheet of a plan's workbook: the headings, then a line for each thing or value.
final class PlanSheetWriter {
    private static final String HEADING_COLOUR = "DCE6F1";
    private static final double FORM_VALUE_WIDTH = 80;

    /// Lines that a person may add before the lists to choose from come to an end.
    private static final int SPARE_LINES = 500;

    private static final double LINE_HEIGHT = 15;
    private static final double HIGHEST_ROW = 409;

    private static final Kind NAME = new Kind.Line();

    private final PlanSheet layout;
    private final Worksheet cells;
    private final Headings headings;
    private final SheetPen pen;
    private final List<PlanSheet> owners;
    private final List<Double> widths;
    private int line;

    PlanSheetWriter(PlanSheet layout, Worksheet cells, Headings headings, Faults faults) {
        this.layout = layout;
        this.cells = cells;
        this.headings = headings;
        this.pen = new SheetPen(cells, headings, faults);
        this.owners = layout.owners();
        this.widths = widths();
        head();
    }

    /// What there is once: a line for each value, also for those that are absent.
    void form(Group group) {
        for (var column : layout.columns()) {
            pen.write(++line, 0, NAME, Node.Text.of(headings.of(column)));
            pen.write(line, 1, column.field().kind(), Places.at(group, column.place()));
            dress(line, line, 1, column.field().kind());
            height(line);
        }
    }

    /// @param names of what it belongs to, the outermost first
    void thing(List<String> names, Group thing) {
        line++;
        for (int i = 0; i < names.size(); i++) pen.write(line, i, NAME, Node.Text.of(names.get(i)));
        for (int i = 0; i < layout.columns().size(); i++) {
            var column = layout.columns().get(i);
            int at = owners.size() + i;
            pen.write(line, at, column.field().kind(), Places.at(thing, column.place()));
        }
        height(line);
    }

    /// Gives what is written its looks, and lists to choose from.
    ///
    /// @param sheets all of the workbook by the paths of their layouts
    void dress(Map<Path, PlanSheetWriter> sheets) {
        if (!layout.isTable()) {
            if (line > 0)
                cells.range(1, 0, line, 0)
                        .style()
                        .bold()
                        .horizontalAlignment("left")
                        .verticalAlignment("top")
                        .set();
            return;
        }
        for (int i = 0; i < owners.size(); i++) {
            dress(i, NAME);
            offer(i, sheets.get(owners.get(i).path()));
        }
        for (int i = 0; i < layout.columns().size(); i++) {
            int column = owners.size() + i;
            var kind = layout.columns().get(i).field().kind();
            dress(column, kind);
            if (kind instanceof Kind.Ref(var part)) offer(column, sheets.get(PlanShape.list(part)));
            if (kind instanceof Kind.Choice(var type)) offer(column, type);
        }
        cells.setAutoFilter(0, 0, Math.max(1, line), owners.size() + layout.columns().size() - 1);
    }

    private List<Double> widths() {
        if (!layout.isTable()) return List.of(SheetPen.width(NAME), FORM_VALUE_WIDTH);
        var widths = new ArrayList<Double>();
        for (var _ : owners) widths.add(SheetPen.width(NAME));
        for (var column : layout.columns()) widths.add(SheetPen.width(column.field().kind()));
        return widths;
    }

    private void head() {
        var written = new ArrayList<String>();
        if (layout.isTable()) {
            for (var owner : owners) written.add(headings.ofOwner(owner));
            for (var column : layout.columns()) written.add(headings.of(column));
        } else written.addAll(List.of(headings.ofField(), headings.ofValue()));
        for (int i = 0; i < written.size(); i++) cells.value(0, i, written.get(i));
        cells.range(0, 0, 0, written.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("left")
                .verticalAlignment("top")
                .fillColor(HEADING_COLOUR)
                .set();
        for (int i = 0; i < widths.size(); i++) cells.width(i, widths.get(i));
        height(0);
        cells.freezePane(0, 1);
        cells.repeatRows(0);
        cells.paperSize(PaperSize.A4_PAPER);
        cells.pageOrientation("landscape");
    }

    /// Not every spreadsheet makes a row as high as its texts when it opens a file.
    private void height(int row) {
        int lines = 1;
        for (int i = 0; i < widths.size(); i++)
            if (cells.value(row, i) instanceof String text)
                lines = Math.max(lines, SheetPen.lines(text, widths.get(i)));
        if (lines > 1) cells.rowHeight(row, Math.min(HIGHEST_ROW, lines * LINE_HEIGHT));
    }

    private void dress(int column, Kind kind) {
        var format = SheetPen.format(kind);
        cells.style(column)
                .format(format)
                .horizontalAlignment("left")
                .verticalAlignment("top")
                .wrapText(true)
                .set();
        if (line > 0) dress(1, line, column, kind);
    }

    private void dress(int first, int last, int column, Kind kind) {
        cells.range(first, column, last, column)
                .style()
                .format(SheetPen.format(kind))
                .horizontalAlignment("left")
                .verticalAlignment("top")
                .wrapText(true)
                .set();
    }

    /// Offers the ids of the things of a sheet; others may be typed all the same.
    private void offer(int column, @Nullable PlanSheetWriter things) {
        if (things == null || !things.layout.shape().hasId()) return;
        int names =
                things.owners.size() + things.layout.columns().indexOf(things.layout.nameColumn());
        lines(column)
                .validateWithList(things.cells.range(1, names, things.line + SPARE_LINES, names))
                .allowBlank(true)
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .errorTitle(headings.of(things.layout))
                .error(headings.notListed());
    }

    private void offer(int column, Class<? extends Enum<?>> choice) {
        var words =
                Arrays.stream(choice.getEnumConstants())
                        .map(headings::of)
                        .collect(Collectors.joining(",", "\"", "\""));
        lines(column)
                .validateWithListByFormula(words)
                .allowBlank(true)
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(headings.of(layout))
                .error(headings.notListed());
    }

    private Range lines(int column) {
        return cells.range(1, column, line + SPARE_LINES, column);
    }
}
