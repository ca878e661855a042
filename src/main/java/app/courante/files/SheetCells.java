package app.courante.files;

import app.courante.files.NumberFormat.Shown;
import app.courante.intake.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads single cells of a workbook: text as it is, numbers in full, dates as dates.
final class SheetCells {
    private static final long DAY_MILLIS = 86_400_000;
    private static final long DAY_SECONDS = 86_400;

    /// Spreadsheets write two digits more than they show: 0.07 as 7.0000000000000007E-2.
    private static final MathContext AS_SHOWN = new MathContext(15);

    /// 31 December 9999, the last day a spreadsheet knows, and one more.
    private static final double END_OF_DAYS = 2_958_466;

    /// Numbers that people typed are shorter; longer ones stay as they are written.
    private static final int LONGEST_NUMBER = 30;

    /// Characters that XML cannot hold are written as `_x000D_`.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> strings;
    private final NumberFormats formats;
    private final boolean since1904;

    /// @param strings that cells share, as they read
    SheetCells(List<String> strings, NumberFormats formats, boolean since1904) {
        this.strings = strings;
        this.formats = formats;
        this.since1904 = since1904;
    }

    /// What is written of a cell.
    ///
    /// @param value null where there is none
    private record Stored(
            String type, @Nullable String style, @Nullable String value, boolean formula) {}

    /// Reads the cell that has just begun; leaves the reader at its end.
    Cell read(XMLStreamReader xml, int line) throws XMLStreamException, BadFile {
        var stored = stored(xml, line);
        var value = stored.value();
        return value == null || value.isEmpty()
                ? Cell.of("")
                : cell(stored.type(), stored.style(), value);
    }

    /// As [#read], with the type that the cell has; null for a blank one.
    @Nullable TypedCell typed(XMLStreamReader xml, int line) throws XMLStreamException, BadFile {
        var stored = stored(xml, line);
        var value = stored.value();
        if (value == null || value.isBlank())
            return value == null && stored.formula() ? new TypedCell.NotComputed() : null;
        return switch (stored.type()) {
            case "s" -> words(strings.get(Integer.parseInt(value.strip())));
            case "b" -> new TypedCell.Truth(value.strip().equals("1"));
            case "e" -> new TypedCell.Failed(value.strip());
            case "d" ->
                    isoDate(value.strip()) instanceof Cell.Date(var at)
                            ? new TypedCell.Moment(at)
                            : words(value);
            case "n" -> typedNumber(value.strip(), stored.style());
            default -> words(unescaped(value));
        };
    }

    private Stored stored(XMLStreamReader xml, int line) throws XMLStreamException, BadFile {
        var type = Xml.attribute(xml, "t");
        var style = Xml.attribute(xml, "s");
        @Nullable String value = null;
        boolean formula = false;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            var name = xml.getLocalName();
            formula |= name.equals("f");
            if (name.equals("v")) value = Xml.text(xml, false, line);
            else if (name.equals("is")) value = Xml.text(xml, true, line);
            else depth++;
        }
        return new Stored(type == null ? "n" : type, style, value, formula);
    }

    private Cell cell(String type, @Nullable String style, String value) {
        return switch (type) {
            case "s" -> Cell.of(strings.get(Integer.parseInt(value.strip())));
            case "b" -> Cell.of(value.strip().equals("1") ? "TRUE" : "FALSE");
            case "d" -> isoDate(value.strip());
            case "n" -> number(value.strip(), style);
            default -> Cell.of(unescaped(value));
        };
    }

    private static TypedCell.@Nullable Words words(String text) {
        return text.isBlank() ? null : new TypedCell.Words(text);
    }

    private static Cell isoDate(String value) {
        try {
            return new Cell.Date(LocalDateTime.parse(value));
        } catch (DateTimeException _) {
            return Cell.of(value);
        }
    }

    private Cell number(String value, @Nullable String style) {
        if (value.length() > LONGEST_NUMBER) return Cell.of(value);
        try {
            var number = new BigDecimal(value);
            if (formats.of(style).isTime()) return date(number);
            return Cell.of(isExtreme(number) ? value : number.stripTrailingZeros().toPlainString());
        } catch (NumberFormatException _) {
            return Cell.of(value);
        }
    }

    private TypedCell typedNumber(String value, @Nullable String style) {
        if (value.length() > LONGEST_NUMBER) return new TypedCell.Words(value);
        try {
            var number = new BigDecimal(value);
            if (isExtreme(number)) return new TypedCell.Words(value);
            var format = formats.of(style);
            double serial = number.doubleValue();
            if (!format.isTime()) return new TypedCell.Figure(number.round(AS_SHOWN), format);
            if (serial < 0 || serial >= END_OF_DAYS) return new TypedCell.Words(value);
            boolean isSpan = format.shown() == Shown.SPAN;
            if (isSpan || (format.shown() == Shown.TIME && serial < 1))
                return new TypedCell.Span(Duration.ofSeconds(Math.round(serial * DAY_SECONDS)));
            return new TypedCell.Moment(moment(serial));
        } catch (NumberFormatException _) {
            return new TypedCell.Words(value);
        }
    }

    private static boolean isExtreme(BigDecimal number) {
        return Math.abs((long) number.scale()) > LONGEST_NUMBER;
    }

    private Cell date(BigDecimal number) {
        double serial = number.doubleValue();
        if (serial < 0 || serial >= END_OF_DAYS) return Cell.of(number.toString());
        var moment = moment(serial);
        return serial < 1 ? Cell.of(moment.toLocalTime().toString()) : new Cell.Date(moment);
    }

    /// Days since the beginning of 1900 or 1904. In the former, 1900 has a 29 February.
    private LocalDateTime moment(double serial) {
        long millis = Math.round(serial * DAY_MILLIS);
        var time = LocalTime.ofNanoOfDay(millis % DAY_MILLIS * 1_000_000);
        long days = millis / DAY_MILLIS;
        var start = LocalDate.of(1899, 12, days < 60 ? 31 : 30);
        if (since1904) start = LocalDate.of(1904, 1, 1);
        return start.plusDays(days).atTime(time);
    }

    /// The text that is written so.
    static String unescaped(String text) {
        if (!text.contains("_x")) return text;
        return ESCAPED.matcher(text)
                .replaceAll(found -> {
                    char c = (char) Integer.parseInt(found.group(1), 16);
                    return c == 0 ? "" : Matcher.quoteReplacement("" + c);
                });
    }
}
