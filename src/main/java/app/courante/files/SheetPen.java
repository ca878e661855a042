package app.courante.files;

import app.courante.document.Kind;
import app.courante.document.Node;
import app.courante.document.Scalars;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes single values into the cells of a sheet, each with the type a spreadsheet has for it.
///
/// A length of time is written as text, `4 h`: in a cell of hours whoever types 6 means six hours,
/// and the spreadsheet takes it for six days.
final class SheetPen {
    private static final int LONGEST_CELL = 32_767;
    private static final int NARROW = 14;
    private static final int MIDDLE = 28;
    private static final int WIDE = 50;

    /// Before it, spreadsheets do not agree on what day a number is.
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /// What XML cannot hold, and what would be taken for such a thing.
    private static final Pattern ESCAPED =
            Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\ufffe\\uffff]|_(?=x[0-9A-Fa-f]{4}_)");

    private final Worksheet cells;
    private final Headings headings;
    private final Faults faults;

    SheetPen(Worksheet cells, Headings headings, Faults faults) {
        this.cells = cells;
        this.headings = headings;
        this.faults = faults;
    }

    /// @param row from 0
    /// @param value null leaves the cell empty
    void write(int row, int column, Kind kind, @Nullable Node value) {
        switch (value) {
            case null -> {}
            case Node.Text(_, var text) when !text.isEmpty() -> {
                switch (Scalars.read(kind, text)) {
                    case Scalars.Read(var read) -> write(row, column, read, text);
                    case Scalars.Unreadable _ -> write(row, column, text);
                }
            }
            case Node.Text _ -> {}
            case Node.Items(_, var items) -> write(row, column, ListedTexts.write(texts(items)));
            case Node.Group _ -> throw new IllegalArgumentException("a group in a cell");
        }
    }

    /// How wide a column of these values is, in characters.
    static double width(Kind kind) {
        return switch (kind) {
            case Kind.Whole _, Kind.Euros _, Kind.Flag _, Kind.Length _, Kind.Day _ -> NARROW;
            case Kind.Clock _, Kind.Line _, Kind.Noted _, Kind.Choice _ -> MIDDLE;
            case Kind.Ref _, Kind.Refs _ -> MIDDLE;
            case Kind.Prose _, Kind.Texts _, Kind.Nested _, Kind.Many _ -> WIDE;
        };
    }

    /// How numbers are shown. Texts stay texts, whatever is typed: numbers keep their zeros, and
    /// `=` begins no formula.
    static String format(Kind kind) {
        return switch (kind) {
            case Kind.Whole _ -> "0";
            case Kind.Euros _ -> "#,##0";
            case Kind.Flag _ -> "General";
            case Kind.Day _ -> "yyyy-mm-dd";
            case Kind.Clock _ -> "yyyy-mm-dd hh:mm";
            case Kind.Line _, Kind.Prose _, Kind.Ref _, Kind.Texts _, Kind.Refs _ -> "@";
            case Kind.Length _, Kind.Noted _, Kind.Choice _, Kind.Nested _, Kind.Many _ -> "@";
        };
    }

    /// How many lines a text takes in a column, as far as one can tell without its letters.
    static int lines(String text, double width) {
        return text.lines().mapToInt(line -> 1 + (int) (line.length() / width)).sum();
    }

    private void write(int row, int column, Object read, String text) {
        switch (read) {
            case Long number -> cells.value(row, column, number);
            case Boolean flag -> cells.value(row, column, flag);
            case LocalDate day when isCounted(day) -> cells.value(row, column, day);
            case LocalDateTime at when isCounted(at) -> cells.value(row, column, at);
            case Enum<?> choice -> write(row, column, headings.of(choice));
            default -> write(row, column, text);
        }
    }

    private void write(int row, int column, String text) {
        var escaped =
                ESCAPED.matcher(text)
                        .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
        if (escaped.length() <= LONGEST_CELL) cells.value(row, column, escaped);
        else
            faults.add(
                    new CellAddress(cells.getName(), row + 1, column),
                    "fault.workbook.too-long",
                    text.length(),
                    LONGEST_CELL);
    }

    /// Whole seconds only: less than that is lost in the fraction of a day.
    private static boolean isCounted(LocalDateTime at) {
        return isCounted(at.toLocalDate()) && at.equals(at.truncatedTo(ChronoUnit.SECONDS));
    }

    private static boolean isCounted(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    private static List<String> texts(List<Node> items) {
        return items.stream()
                .filter(Node.Text.class::isInstance)
                .map(item -> ((Node.Text) item).text())
                .toList();
    }
}
