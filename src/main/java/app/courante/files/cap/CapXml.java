package app.courante.files.cap;

import app.courante.crisis.cap.CapMessage;
import app.courante.crisis.cap.CapMessage.Content;
import app.courante.crisis.cap.CapMessage.Reference;
import app.courante.crisis.cap.CapTerm;
import app.courante.crisis.cap.CapTerm.Scope;
import app.courante.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes one message. What is of an exercise says so wherever a receiver may look: in the status,
/// in a note, before the headline, at both ends of the text.
public final class CapXml {
    private static final String NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final XMLStreamWriter xml;
    private final Texts texts;
    private final String sign;

    private CapXml(XMLStreamWriter xml, Texts texts, boolean exercise) {
        this.xml = xml;
        this.texts = texts;
        this.sign = exercise ? texts.of("exercise.word") : "";
    }

    /// Writes it and leaves the stream open.
    ///
    /// @param texts the language that the message is in
    public static void write(CapMessage message, Texts texts, OutputStream out) throws IOException {
        try {
            var xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new CapXml(xml, texts, message.exercise()).write(message);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(CapMessage message) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        begin("\n", "alert");
        xml.writeDefaultNamespace(NAMESPACE);
        said("\n  ", "identifier", message.identifier());
        said("\n  ", "sender", message.sender());
        said("\n  ", "sent", time(message.sent()));
        said("\n  ", "status", message.exercise() ? "Exercise" : "Actual");
        said("\n  ", "msgType", message.type().word());
        said("\n  ", "scope", message.scope().word());
        var to = String.join(", ", message.audiences());
        if (message.scope() == Scope.RESTRICTED)
            said("\n  ", "restriction", to.isEmpty() ? message.sender() : to);
        if (message.scope() == Scope.PRIVATE) said("\n  ", "addresses", addresses(message));
        if (message.exercise()) said("\n  ", "note", texts.of("exercise.band"));
        some(
                "\n  ",
                "references",
                message.follows().stream().map(CapXml::named).collect(Collectors.joining(" ")));
        said("\n  ", "incidents", message.incident());
        info(message.info(), to);
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void info(Content info, String to) throws XMLStreamException {
        var choice = info.choice();
        begin("\n  ", "info");
        said("\n    ", "language", texts.language().locale().toLanguageTag());
        term("category", choice.category());
        said("\n    ", "event", info.event());
        term("responseType", choice.response());
        term("urgency", choice.urgency());
        term("severity", choice.severity());
        term("certainty", choice.certainty());
        some("\n    ", "audience", to);
        said("\n    ", "onset", time(info.began()));
        some("\n    ", "senderName", info.senderName());
        said(
                "\n    ",
                "headline",
                sign.isEmpty() ? info.headline() : sign + " · " + info.headline());
        said("\n    ", "description", framed(info.description()));
        if (!choice.instruction().isBlank())
            said("\n    ", "instruction", framed(choice.instruction()));
        some("\n    ", "contact", choice.contact());
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private String framed(String text) {
        return sign.isEmpty() ? text : texts.of("exercise.framed", text);
    }

    private void term(String name, CapTerm term) throws XMLStreamException {
        said("\n    ", name, term.word());
    }

    private void begin(String indent, String name) throws XMLStreamException {
        xml.writeCharacters(indent);
        xml.writeStartElement(name);
    }

    private void said(String indent, String name, String text) throws XMLStreamException {
        begin(indent, name);
        xml.writeCharacters(XmlText.of(text));
        xml.writeEndElement();
    }

    private void some(String indent, String name, String text) throws XMLStreamException {
        if (!text.isBlank()) said(indent, name, text);
    }

    /// An address with a space in it stands in quotes.
    private static String addresses(CapMessage message) {
        return message.audiences().stream()
                .map(name -> name.replace('"', '\''))
                .map(name -> name.matches("\\S+") ? name : '"' + name + '"')
                .collect(Collectors.joining(" "));
    }

    private static String named(Reference one) {
        return one.sender() + "," + one.identifier() + "," + time(one.sent());
    }

    /// CAP knows neither `Z` nor fractions: at Greenwich it says `-00:00`.
    private static String time(OffsetDateTime at) {
        var offset = at.getOffset().equals(ZoneOffset.UTC) ? "-00:00" : at.getOffset().getId();
        // An offset of an old place has seconds, which no receiver reads.
        return TIME.format(at) + offset.substring(0, 6);
    }
}
