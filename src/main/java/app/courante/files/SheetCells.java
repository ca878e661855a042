package app.courante.files;

import app.courante.intake.Cell;
import java.math.BigDecimal;
import java.time.DateTimeException;
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

    /// 31 December 9999, the last day a spreadsheet knows, and one more.
    private static final double END_OF_DAYS = 2_958_466;

    /// Numbers that people typed are shorter; longer ones stay as they are written.
    private static final int LONGEST_NUMBER = 30;

    /// Characters that XML cannot hold are written as `_x000D_`.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> strings;
    private final NumberFormats formats;
    private final boolean since1904;

    SheetCells(List<String> strings, NumberFormats formats, boolean since1904) {
        this.strings = strings;
        this.formats = formats;
        this.since1904 = since1904;
    }

    /// Reads the cell that has just begun; leaves the reader at its end.
    Cell read(XMLStreamReader xml, int line) throws XMLStreamException, BadFile {
        var type = Xml.attribute(xml, "t");
        var style = Xml.attribute(xml, "s");
        var value = "";
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals("v")) value = Xml.text(xml, false, line);
            else if (xml.getLocalName().equals("is")) value = Xml.text(xml, true, line);
            else depth++;
        }
        return value.isEmpty() ? Cell.of("") : cell(type == null ? "n" : type, style, value);
    }

    private Cell cell(String type, @Nullable String style, String value) {
        return switch (type) {
            case "s" -> Cell.of(unescaped(strings.get(Integer.parseInt(value.strip()))));
            case "b" -> Cell.of(value.strip().equals("1") ? "TRUE" : "FALSE");
            case "d" -> isoDate(value.strip());
            case "n" -> number(value.strip(), style);
            default -> Cell.of(unescaped(value));
        };
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
            if (formats.isDate(style)) return date(number);
            boolean extreme = Math.abs((long) number.scale()) > LONGEST_NUMBER;
            return Cell.of(extreme ? value : number.stripTrailingZeros().toPlainString());
        } catch (NumberFormatException _) {
            return Cell.of(value);
        }
    }

    /// Days since the beginning of 1900 or 1904. In the former, 1900 has a 29 February.
    private Cell date(BigDecimal number) {
        double serial = number.doubleValue();
        if (serial < 0 || serial >= END_OF_DAYS) return Cell.of(number.toString());
        long millis = Math.round(serial * DAY_MILLIS);
        var time = LocalTime.ofNanoOfDay(millis % DAY_MILLIS * 1_000_000);
        if (serial < 1) return Cell.of(time.toString());
        long days = millis / DAY_MILLIS;
        var start = LocalDate.of(1899, 12, days < 60 ? 31 : 30);
        if (since1904) start = LocalDate.of(1904, 1, 1);
        return new Cell.Date(start.plusDays(days).atTime(time));
    }

    private static String unescaped(String text) {
        if (!text.contains("_x")) return text;
        return ESCAPED.matcher(text)
                .replaceAll(found -> {
                    char c = (char) Integer.parseInt(found.group(1), 16);
                    return c == 0 ? "" : Matcher.quoteReplacement("" + c);
                });
    }
}
