package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.courante.ui.kit.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ContactsStoryTest extends Story {
    private static final Path REAL = Path.of("../shared/data/vcard");

    @Test
    void contactsOfEveryRealFileGoIntoTheDraft() throws IOException {
        assumeTrue(Files.isDirectory(REAL), "the real contact files are not here");
        begin();
        int known = people();
        List<Path> cards;
        try (var files = Files.list(REAL)) {
            cards = files.filter(file -> file.toString().endsWith(".vcf")).sorted().toList();
        }
        assertTrue(cards.size() >= 7, cards.toString());
        for (var file : cards) {
            int before = people();
            chooses(file);
            fx.click("#draft-contacts").until(() -> fx.shown("#contacts"));
            fx.keys(KeyCode.CONTROL, KeyCode.A)
                    .keys(KeyCode.ENTER)
                    .until(() -> !fx.shown("#contacts"));
            assertTrue(people() >= before, file.toString());
        }
        assertTrue(people() > known + 7, people() + " people");
        fx.keys(KeyCode.CONTROL, KeyCode.Z);
        fx.until(() -> Fx.on(() -> window.draft().shown().get().canRedo()));
    }

    @Test
    void aFileThatHoldsNoContactsChangesNothingAndSaysSo() throws IOException {
        begin();
        int before = people();
        chooses("bruit.vcf", new byte[] {0, 1, 2, (byte) 0xff});
        fx.click("#draft-contacts").untilRead("bruit.vcf");
        assertEquals(before, people());
    }

    private void begin() {
        fx.click("#write-plan").click("#template-small-business");
        fx.until(() -> fx.shown("#draft-contacts"));
    }

    private int people() {
        return Fx.on(() -> window.draft().shown().get().read().people().size());
    }
}
