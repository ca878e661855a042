package app.courante.files;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads XML that strangers wrote: nothing outside the document is ever fetched, nothing in it is
/// expanded.
final class Xml {
    /// Tables are shallow; a document nested endlessly would fill the memory.
    private static final String DEEPEST = "100";

    private Xml() {}

    static XMLStreamReader open(byte[] document) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        return factory.createXMLStreamReader(new ByteArrayInputStream(document));
    }

    /// The attribute of this name, whatever its namespace.
    static @Nullable String attribute(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++)
            if (element.getAttributeLocalName(i).equals(name)) return element.getAttributeValue(i);
        return null;
    }

    /// The text of the element that has just begun; leaves the reader at its end.
    ///
    /// Where runs of text are marked as such (`t`), only they count, and how a word is pronounced
    /// (`rPh`) does not.
    static String text(XMLStreamReader xml, boolean inRuns, int line)
            throws XMLStreamException, BadFile {
        var text = new StringBuilder();
        int depth = 1;
        int pronounced = 0;
        boolean run = !inRuns;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (xml.getLocalName().equals("rPh")) pronounced++;
                    if (inRuns) run = xml.getLocalName().equals("t") && pronounced == 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (xml.getLocalName().equals("rPh")) pronounced--;
                    if (inRuns) run = false;
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    if (run) text.append(xml.getText());
                    if (text.length() > TableLimits.CELL_CHARS) throw TableLimits.cellTooLong(line);
                }
                default -> {}
            }
        }
        return text.toString();
    }
}
