package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.courante.text.Language;
import app.courante.ui.draft.DraftModel;
import app.courante.ui.kit.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@NullUnmarked // JUnit fills the fields.
@ExtendWith(ApplicationExtension.class)
class ContactsStoryTest {
    private static final Path REAL = Path.of("../shared/data/vcard");

    @TempDir private static Path folder;

    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private Optional<Path> chosen = Optional.empty();
    private House house;
    private DraftModel draft;
    private Fx fx;

    @Start
    void start(Stage stage) throws Exception {
        var data = Files.createTempDirectory(folder, "data");
        var clock = java.time.Clock.systemUTC();
        house = House.open(data, clock, Platform::runLater, _ -> {}, failure::set);
        var window = new Window(house, clock, Language.FRENCH, Runnable::run);
        draft = window.draft();
        stage.setScene(window.scene(new Chosen(), 1000, 1000));
        window.open(null);
        Fx.show(stage);
    }

    private final class Chosen implements FileChoice {
        @Override
        public Optional<Path> open(String title, List<String> endings) {
            return chosen;
        }

        @Override
        public Optional<Path> save(String title, String name, String... others) {
            return Optional.empty();
        }
    }

    @BeforeEach
    void sit(FxRobot robot) {
        fx = new Fx(robot);
    }

    @AfterEach
    void close() {
        Fx.on(() -> {
            house.close();
            return null;
        });
        assertEquals(null, failure.get());
    }

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
            chosen = Optional.of(file);
            fx.click("#draft-contacts").until(() -> fx.shown("#contacts"));
            fx.keys(KeyCode.CONTROL, KeyCode.A)
                    .keys(KeyCode.ENTER)
                    .until(() -> !fx.shown("#contacts"));
            assertTrue(people() >= before, file.toString());
        }
        assertTrue(people() > known + 7, people() + " people");
        fx.keys(KeyCode.CONTROL, KeyCode.Z);
        fx.until(() -> Fx.on(() -> draft.shown().get().canRedo()));
    }

    @Test
    void aFileThatHoldsNoContactsChangesNothingAndSaysSo() throws IOException {
        begin();
        int before = people();
        var garbage = Files.write(folder.resolve("bruit.vcf"), new byte[] {0, 1, 2, (byte) 0xff});
        chosen = Optional.of(garbage);
        fx.click("#draft-contacts").untilRead("bruit.vcf");
        assertEquals(before, people());
    }

    private void begin() {
        fx.click("#write-plan").click("#template-small-business");
        fx.until(() -> fx.shown("#draft-contacts"));
    }

    private int people() {
        return Fx.on(() -> draft.shown().get().plan().people().size());
    }
}
