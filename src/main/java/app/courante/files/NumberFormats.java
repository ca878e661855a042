package app.courante.files;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Which cell styles of a workbook show a number as a date or a time.
///
/// @param dates the styles by their number
record NumberFormats(BitSet dates) {
    static final NumberFormats NONE = new NumberFormats(new BitSet());

    private static final int MOST_STYLES = 100_000;

    /// What in a format is shown as it stands, and colours and conditions; `[h]` is a time.
    private static final Pattern LITERAL =
            Pattern.compile(
                    "\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^\\]]*]", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE_LETTER = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    static NumberFormats read(byte[] part) throws XMLStreamException {
        Map<String, String> own = new HashMap<>();
        var dates = new BitSet();
        int style = 0;
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
            if (name.equals("xf") && inCells && style < MOST_STYLES)
                dates.set(style++, isDate(id, own));
        }
        return new NumberFormats(dates);
    }

    boolean isDate(@Nullable String style) {
        return style != null && style.matches("\\d{1,6}") && dates.get(Integer.parseInt(style));
    }

    private static boolean isDate(@Nullable String id, Map<String, String> own) {
        if (id == null) return false;
        var code = own.get(id);
        if (code != null)
            return !code.equalsIgnoreCase("General")
                    && DATE_LETTER.matcher(LITERAL.matcher(code).replaceAll("")).find();
        return id.matches("1[4-9]|2[0-27-9]|3[0-6]|4[5-7]|5[0-8]");
    }
}
