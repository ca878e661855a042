package app.courante.files.cap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What the Common Alerting Protocol 1.2 asks of a message: which elements in which order, how
/// often, and which words in them.
final class CapShape {
    static final String NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";

    /// Name and how often: `1` once, `?` at most once, `*` any number, `+` at least once.
    private static final List<String> ALERT =
            List.of(
                    "identifier 1",
                    "sender 1",
                    "sent 1",
                    "status 1",
                    "msgType 1",
                    "source ?",
                    "scope 1",
                    "restriction ?",
                    "addresses ?",
                    "code *",
                    "note ?",
                    "references ?",
                    "incidents ?",
                    "info *");

    private static final List<String> INFO =
            List.of(
                    "language ?",
                    "category +",
                    "event 1",
                    "responseType *",
                    "urgency 1",
                    "severity 1",
                    "certainty 1",
                    "audience ?",
                    "eventCode *",
                    "effective ?",
                    "onset ?",
                    "expires ?",
                    "senderName ?",
                    "headline ?",
                    "description ?",
                    "instruction ?",
                    "web ?",
                    "contact ?",
                    "parameter *",
                    "resource *",
                    "area *");

    private static final Map<String, Set<String>> WORDS =
            Map.of(
                    "status", Set.of("Actual", "Exercise", "System", "Test", "Draft"),
                    "msgType", Set.of("Alert", "Update", "Cancel", "Ack", "Error"),
                    "scope", Set.of("Public", "Restricted", "Private"),
                    "category",
                            words(
                                    "Geo Met Safety Security Rescue Fire Health Env Transport Infra CBRNE Other"),
                    "responseType",
                            words(
                                    "Shelter Evacuate Prepare Execute Avoid Monitor Assess AllClear None"),
                    "urgency", words("Immediate Expected Future Past Unknown"),
                    "severity", words("Extreme Severe Moderate Minor Unknown"),
                    "certainty", words("Observed Likely Possible Unlikely Unknown"));

    private static final Set<String> TIMES = Set.of("sent", "effective", "onset", "expires");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[-+]\\d\\d:\\d\\d");
    private static final Pattern NAME = Pattern.compile("[^\\s,<&]+");

    private CapShape() {}

    private static Set<String> words(String all) {
        return Set.copyOf(Arrays.asList(all.split(" ")));
    }

    /// The root of a document, whatever it wants to fetch or expand refused.
    static Element read(byte[] document) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setExpandEntityReferences(false);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(document)).getDocumentElement();
    }

    static void check(Element alert) {
        assertEquals("alert", alert.getLocalName());
        check(alert, ALERT);
        for (var info : children(alert)) if (info.getLocalName().equals("info")) check(info, INFO);
        assertTrue(NAME.matcher(text(alert, "identifier")).matches(), text(alert, "identifier"));
        assertTrue(NAME.matcher(text(alert, "sender")).matches(), text(alert, "sender"));
        switch (text(alert, "scope")) {
            case "Restricted" -> assertFalse(text(alert, "restriction").isEmpty());
            case "Private" -> assertFalse(text(alert, "addresses").isEmpty());
            default -> {}
        }
        if (!text(alert, "msgType").equals("Alert"))
            assertFalse(text(alert, "references").isBlank(), "names what it follows");
    }

    private static void check(Element parent, List<String> shape) {
        var left = new ArrayList<>(children(parent));
        for (var part : shape) {
            var name = part.substring(0, part.indexOf(' '));
            int count = 0;
            while (!left.isEmpty() && left.getFirst().getLocalName().equals(name)) {
                words(left.removeFirst());
                count++;
            }
            switch (part.charAt(part.length() - 1)) {
                case '1' -> assertEquals(1, count, name);
                case '?' -> assertTrue(count <= 1, name);
                case '+' -> assertTrue(count >= 1, name);
                default -> {}
            }
        }
        assertEquals(List.of(), left.stream().map(Node::getLocalName).toList());
    }

    private static void words(Element one) {
        var name = one.getLocalName();
        var text = one.getTextContent();
        assertNotNull(one.getNamespaceURI(), name);
        var words = WORDS.get(name);
        if (words != null) assertTrue(words.contains(text), name + ": " + text);
        if (TIMES.contains(name)) assertTrue(TIME.matcher(text).matches(), name + ": " + text);
    }

    static String text(Element parent, String name) {
        return children(parent).stream()
                .filter(one -> one.getLocalName().equals(name))
                .map(Node::getTextContent)
                .findFirst()
                .orElse("");
    }

    static Element info(Element alert) {
        return children(alert).stream()
                .filter(one -> one.getLocalName().equals("info"))
                .findFirst()
                .orElseThrow();
    }

    static List<Element> children(Element parent) {
        var all = new ArrayList<Element>();
        for (var one = parent.getFirstChild(); one != null; one = one.getNextSibling())
            if (one instanceof Element element) all.add(element);
        return all;
    }
}
