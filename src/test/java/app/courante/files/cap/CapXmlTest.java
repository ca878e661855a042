package app.courante.files.cap;

import static app.courante.files.cap.CapShape.info;
import static app.courante.files.cap.CapShape.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.courante.crisis.cap.CapChoice;
import app.courante.crisis.cap.CapMessage;
import app.courante.crisis.cap.CapMessage.Content;
import app.courante.crisis.cap.CapMessage.Reference;
import app.courante.crisis.cap.CapTerm.Category;
import app.courante.crisis.cap.CapTerm.Certainty;
import app.courante.crisis.cap.CapTerm.MessageType;
import app.courante.crisis.cap.CapTerm.Response;
import app.courante.crisis.cap.CapTerm.Scope;
import app.courante.crisis.cap.CapTerm.Severity;
import app.courante.crisis.cap.CapTerm.Urgency;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class CapXmlTest {
    private static final Path SHARED = Path.of("../shared/data/cap");
    private static final Path SCHEMA = SHARED.resolve("CAP-v1.2.xsd");
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T12:27:30+01:00");

    private static final List<String> NASTY =
            List.of(
                    "<", ">", "&", "\"", "'", "]]>", "<!--", "\u0000", "\u0001", "\u000b", "\r",
                    "\r\n", "\n", "\t", "\ud83d", "\udd25", "🔥", "👩‍🚒", "مرحبا", "\u202e",
                    "\ufffe", "é", "{0}", "&#0;", " ", "a", ",", "\ufeff");

    @Test
    void aMessageIsOneOfTheStandard() throws Exception {
        var alert =
                written(message(false, MessageType.ALERT, Scope.PRIVATE, "Appels perturbés", NOON));
        assertEquals("KXB-9f3a61c04d2e7b15.17", text(alert, "identifier"));
        assertEquals("2026-11-23T12:27:30+01:00", text(alert, "sent"));
        assertEquals("Actual", text(alert, "status"));
        assertEquals("\"Clients du groupe\" Presse", text(alert, "addresses"));
        assertEquals("", text(alert, "note"));
        assertEquals("", text(alert, "references"));
        assertEquals("fr-FR", text(info(alert), "language"));
        assertEquals("AllClear", text(info(alert), "responseType"));
        assertEquals("CBRNE", text(info(alert), "category"));
        assertEquals("Appels perturbés", text(info(alert), "headline"));
    }

    @Test
    void anExerciseSaysSoWhereverAReceiverMayLook() throws Exception {
        var alert =
                written(message(true, MessageType.ALERT, Scope.PUBLIC, "Appels perturbés", NOON));
        assertEquals("Exercise", text(alert, "status"));
        assertTrue(text(alert, "note").contains("EXERCICE"));
        assertTrue(text(info(alert), "headline").startsWith("EXERCICE · "));
        for (var framed : List.of("description", "instruction")) {
            assertTrue(text(info(alert), framed).startsWith("EXERCICE."), framed);
            assertTrue(text(info(alert), framed).endsWith("EXERCICE."), framed);
        }
    }

    @Test
    void anUpdateNamesWhatItFollows() throws Exception {
        var alert = written(message(false, MessageType.UPDATE, Scope.RESTRICTED, "Point", NOON));
        assertEquals("Maison,KXB-1.4,2026-11-23T12:27:30+01:00", text(alert, "references"));
        assertEquals("Clients du groupe, Presse", text(alert, "restriction"));
    }

    @Test
    void aTimeAtGreenwichHasNoZ() throws Exception {
        var winter = OffsetDateTime.parse("2026-11-23T12:27:30Z");
        assertEquals(
                "2026-11-23T12:27:30-00:00",
                text(written(message(false, MessageType.ALERT, Scope.PUBLIC, "", winter)), "sent"));
    }

    @Test
    void whateverIsTypedComesOutAsTextAndNothingElse() throws Exception {
        var random = new Random(20);
        var scopes = List.of(Scope.values());
        for (int round = 0; round < 300; round++) {
            var text = new StringBuilder("x");
            for (int i = random.nextInt(12); i >= 0; i--)
                text.append(NASTY.get(random.nextInt(NASTY.size())));
            var alert =
                    written(
                            message(
                                    random.nextBoolean(),
                                    MessageType.UPDATE,
                                    scopes.get(random.nextInt(scopes.size())),
                                    text.toString(),
                                    NOON));
            var headline = text(info(alert), "headline");
            assertEquals(XmlText.of(text.toString()), headline.replaceFirst("^EXERCICE · ", ""));
        }
        assertEquals("a🔥\uFFFD\nb", XmlText.of("a🔥\u0001\r\nb"));
        assertEquals("\uFFFD", XmlText.of("\ud83d"));
    }

    @Test
    void aDiskThatIsFullIsTold() {
        var full =
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException("full");
                    }
                };
        var message = message(false, MessageType.ALERT, Scope.PUBLIC, "x", NOON);
        assertThrows(
                IOException.class, () -> CapXml.write(message, Texts.in(Language.FRENCH), full));
    }

    /// So that what is asked of ours is what the field writes, and no more.
    @Test
    void realMessagesHaveTheShapeThatIsAskedOfOurs() throws Exception {
        assumeTrue(Files.isDirectory(SHARED), "no shared data beside the project");
        int checked = 0;
        for (var name : List.of("canada.cap", "canada_signed.cap", "australia.cap")) {
            var alert = CapShape.read(Files.readAllBytes(SHARED.resolve(name)));
            if (!CapShape.NAMESPACE.equals(alert.getNamespaceURI())) continue;
            // A signature stands behind what the standard describes.
            for (var child : CapShape.children(alert))
                if (child.getLocalName().equals("Signature")) alert.removeChild(child);
            CapShape.check(alert);
            checked++;
        }
        assertTrue(checked >= 2, "real messages of version 1.2");
        for (var name : List.of("canada_errors.cap", "invalid.cap")) {
            var invalid = Files.readAllBytes(SHARED.resolve(name));
            assertThrows(AssertionError.class, () -> CapShape.check(CapShape.read(invalid)), name);
        }
        var hostile = Files.readAllBytes(SHARED.resolve("xee.cap"));
        assertThrows(SAXException.class, () -> CapShape.read(hostile));
    }

    private static CapMessage message(
            boolean exercise, MessageType type, Scope scope, String said, OffsetDateTime sent) {
        var choice =
                new CapChoice(
                        type,
                        scope,
                        Category.CBRNE,
                        Response.ALL_CLEAR,
                        Urgency.IMMEDIATE,
                        Severity.SEVERE,
                        Certainty.OBSERVED,
                        "Rappelez après 18 h." + said,
                        "Claire Morel");
        return new CapMessage(
                "KXB-9f3a61c04d2e7b15.17",
                "Maison",
                sent,
                exercise,
                type,
                scope,
                List.of("Clients du groupe", "Presse"),
                type == MessageType.ALERT
                        ? List.of()
                        : List.of(new Reference("Maison", "KXB-1.4", NOON)),
                "KXB-9f3a61c04d2e7b15.1",
                new Content("Coupure du trunk", NOON, "Maison", said, said, choice));
    }

    /// As others read it, checked.
    private static org.w3c.dom.Element written(CapMessage message) throws Exception {
        var out = new ByteArrayOutputStream();
        CapXml.write(message, Texts.in(Language.FRENCH), out);
        var document = out.toByteArray();
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("Z</"));
        var alert = CapShape.read(document);
        assertEquals(CapShape.NAMESPACE, alert.getNamespaceURI());
        CapShape.check(alert);
        if (Files.exists(SCHEMA)) validate(document);
        return alert;
    }

    private static void validate(byte[] document) throws SAXException, IOException {
        SchemaFactory.newDefaultInstance()
                .newSchema(SCHEMA.toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(document)));
    }
}
