package app.courante.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Messages as CAP files, from the command line.
class CapCommandTest {
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    @TempDir private Path folder;

    @BeforeEach
    void aMessageThatNobodyApproved() {
        var run =
                told(
                        """
                        {"command":"put-plan-in-force","template":"contact-centre","language":"en"}
                        {"command":"declare-crisis","title":"Trunk lost","level":2}
                        {"command":"draft-message","label":"one","audiences":["clients"],"subject":"Calls disturbed","body":"Wait <please>"}
                        """);
        assertEquals(Exit.DONE, run.code(), run.err() + run.out());
    }

    private Run told(String input) {
        return Run.told(NOON, input, "do", "--lang", "en", "--data", folder.toString());
    }

    private Run cap(String... arguments) {
        var all = new ArrayList<>(List.of("cap", "--lang", "en", "--data", folder.toString()));
        all.addAll(List.of(arguments));
        return Run.on(NOON, all.toArray(String[]::new));
    }

    private String message() {
        var status = Run.on(NOON, "status", "--json", "--data", folder.toString()).answer();
        return status.path("communication").path("messages").get(0).path("entry").asString();
    }

    private void approve() {
        var run =
                told(
                        """
                        {"command":"submit-message","message":"%1$s"}
                        {"command":"approve-message","message":"%1$s","by":"Ann","reason":"alone"}
                        """
                                .formatted(message()));
        assertEquals(Exit.DONE, run.code(), run.out());
    }

    @Test
    void whatIsNotApprovedIsRefusedAndNothingIsWritten() {
        var file = folder.resolve("out.xml");
        var run = cap(message(), file.toString());
        assertEquals(Exit.REFUSED, run.code());
        assertTrue(run.err().contains("not approved"), run.err());
        assertFalse(Files.exists(file));
        assertEquals(Exit.REFUSED, cap("XXX-999", "-").code());
    }

    @Test
    void anApprovedMessageIsWrittenOnceUnlessItIsForced() throws Exception {
        approve();
        var file = folder.resolve("out.xml");
        var run = cap(message(), file.toString(), "--scope", "public", "--severity", "extreme");
        assertEquals(Exit.DONE, run.code(), run.err());
        var cap = Files.readString(file);
        assertTrue(cap.contains("<sent>2026-11-23T12:00:00+01:00</sent>"), cap);
        assertTrue(cap.contains("<status>Actual</status>"), cap);
        assertTrue(cap.contains("<scope>Public</scope>"), cap);
        assertTrue(cap.contains("<severity>Extreme</severity>"), cap);
        assertTrue(cap.contains("Wait &lt;please"), cap);
        assertEquals(Exit.REFUSED, cap(message(), file.toString()).code());
        assertEquals(Exit.DONE, cap(message(), file.toString(), "--force").code());
    }

    @Test
    void whatCannotBeWrittenOrFollowsNothingIsToldInASentence() {
        approve();
        var nowhere = cap(message(), folder.resolve("no/out.xml").toString());
        assertEquals(Exit.FAILED, nowhere.code());
        assertTrue(nowhere.err().contains("cannot be written"), nowhere.err());
        assertEquals(Exit.REFUSED, cap(message(), "-", "--type", "cancel").code());
        assertEquals(Exit.WRONG_USE, cap(message(), "-", "--type", "ack").code());
    }
}
