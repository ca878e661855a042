package app.courante.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// How the cell styles of a workbook show numbers.
///
/// @param styles the formats of the styles by their number
record NumberFormats(List<NumberFormat> styles) {
    static final NumberFormats NONE = new NumberFormats(List.of());

    private static final int MOST_STYLES = 100_000;

    static NumberFormats read(byte[] part) throws XMLStreamException {
        Map<String, String> own = new HashMap<>();
        var styles = new ArrayList<NumberFormat>();
        boolean inCells = false;
        var xml = Xml.open(part);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs"))
                inCells = false;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            var name = xml.getLocalName();
            var id = Xml.attribute(xml, "numFmtId");
            if (name.equals("cellXfs")) inCells = true;
            if (name.equals("numFmt") && id != null && own.size() < MOST_STYLES)
                own.put(id, String.valueOf(Xml.attribute(xml, "formatCode")));
            if (name.equals("xf") && inCells && styles.size() < MOST_STYLES)
                styles.add(format(id, own));
        }
        return new NumberFormats(styles);
    }

    NumberFormat of(@Nullable String style) {
        if (style == null || !style.matches("\\d{1,6}")) return NumberFormat.GENERAL;
        int number = Integer.parseInt(style);
        return number < styles.size() ? styles.get(number) : NumberFormat.GENERAL;
    }

    private static NumberFormat format(@Nullable String id, Map<String, String> own) {
        if (id == null) return NumberFormat.GENERAL;
        var code = own.get(id);
        if (code != null) return NumberFormat.of(code);
        return NumberFormat.builtIn(id.matches("\\d{1,5}") ? Integer.parseInt(id) : -1);
    }
}
