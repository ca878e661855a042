package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.courante.exercise.Scenario;
import app.courante.files.Reading;
import app.courante.files.ScenarioFile;
import app.courante.store.RealDisk;
import app.courante.store.Verification;
import app.courante.text.Language;
import app.courante.ui.alerts.Bell;
import app.courante.ui.draft.Writing;
import app.courante.ui.scenario.ScenarioPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// A trainer puts a file beside an inject; the players open it when it reached them.
@NullUnmarked // The windows are made before each story.
class InjectFileStoryTest extends WritingStory {
    /// The published SHA-256 of abc.
    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private ExerciseStages stages;

    @Override
    Place place(House opened) {
        stages =
                new ExerciseStages(
                        clock,
                        Runnable::run,
                        Bell.SILENT,
                        Language.FRENCH,
                        _ -> answers(),
                        failure::set);
        return Place.earnest(
                new ExerciseHall(opened, clock, () -> Language.FRENCH, answers(), stages));
    }

    @Override
    Writing<?> writing() {
        return window.scenario();
    }

    private void begin() {
        goesToTheHall();
        fx.keys(KeyCode.N).until(() -> fx.focused("#scenario-title"));
        fx.type("Panne").keys(KeyCode.ENTER).until(this::isOpen);
        fx.until(() -> fx.focused("#draft-pages"));
        page(ScenarioPage.INJECTS);
        add("Une note arrive", "injects/0/title");
        fill("injects/0/at", "T+0");
        tabToField("injects/0/attachmentHash");
    }

    private void attach() throws IOException {
        begin();
        chooses("note.txt", "abc");
        fx.keys(KeyCode.SPACE).until(() -> text("injects/0/attachmentHash").equals(ABC));
    }

    private Path only(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.findFirst().orElseThrow();
        }
    }

    private Scenario file(Path file) throws IOException {
        if (ScenarioFile.read(String.valueOf(file), Files.readAllBytes(file), false)
                instanceof Reading.Done<ScenarioFile.Found>(var found)) return found.scenario();
        throw new AssertionError(file);
    }

    @Test
    void aFileIsChosenTakenOutRemovedAndTheRemovalUndone() throws IOException {
        attach();
        assertEquals("note.txt", text("injects/0/attachment"));
        assertEquals("abc", Files.readString(data.resolve("attachments").resolve(ABC)));
        savesAs("copie.txt");
        fx.keys(KeyCode.TAB).keys(KeyCode.SPACE).until(() -> there("copie.txt"));
        fx.keys(KeyCode.TAB).keys(KeyCode.SPACE);
        fx.until(() -> text("injects/0/attachment").isEmpty());
        assertEquals("injects/0/attachment", focus());
        assertEquals("", text("injects/0/attachmentHash"));
        fx.keys(KeyCode.CONTROL, KeyCode.Z)
                .until(() -> text("injects/0/attachmentHash").equals(ABC));
        // Nothing is attached where nothing can be read, and it is said.
        chooses(folder.resolve("gone.txt"));
        tabToField("injects/0/attachmentHash");
        fx.keys(KeyCode.SPACE).untilRead("« gone.txt » n’est pas joint");
        assertEquals(ABC, text("injects/0/attachmentHash"));
    }

    private boolean there(String name) {
        return Files.exists(folder.resolve(name));
    }

    @Test
    void thePlayersTakeACopyOnceItReachedThemAndADamagedOneIsToldWithoutMore() throws Exception {
        attach();
        fx.keys(KeyCode.CONTROL, KeyCode.S).untilRead("Enregistré dans la maison");
        fx.keys(KeyCode.CONTROL, KeyCode.P).until(() -> fx.focused("#prepare-name"));
        fx.keys(KeyCode.ENTER).until(() -> windows() == 3);
        var run = only(data.resolve("exercises"));
        var copy = run.resolve("attachments").resolve(ABC);
        assertEquals("abc", Files.readString(copy));
        // What the house does with its own is nothing to the exercise.
        Files.delete(data.resolve("attachments").resolve(ABC));
        var trainer = fx.at("#chronogram");
        var player = fx.at("#inbox");
        savesAs("joueur.txt");
        trainer.keys(KeyCode.SPACE);
        player.untilRead("note.txt");
        player.focus("#inbox").keys(KeyCode.HOME).keys(KeyCode.ENTER);
        fx.until(() -> there("joueur.txt"));
        assertEquals("abc", Files.readString(folder.resolve("joueur.txt")));
        Files.writeString(copy, "abd");
        player.keys(KeyCode.ENTER).untilRead("La copie de « note.txt » a été modifiée");
        Files.delete(copy);
        player.keys(KeyCode.ENTER).untilRead("« note.txt » n’est pas sur ce poste");
        onWindow(stages::leave);
        var verified = Verification.of(run.resolve("journal"), new RealDisk()).firstBreak();
        assertEquals(Verification.Kind.FILE_MISSING, verified.kind());
    }

    @Test
    void aScenarioGoesOutWithItsFilesAndComesInWithThem() throws IOException {
        attach();
        fx.keys(KeyCode.CONTROL, KeyCode.S).untilRead("Enregistré dans la maison");
        for (int i = 0; i < 4 && isOpen(); i++) fx.keys(KeyCode.ESCAPE);
        fx.until(() -> fx.focused("#scenarios")).keys(KeyCode.HOME);
        Files.createDirectories(folder.resolve("dehors"));
        for (var name : List.of("dehors/panne.yaml", "dehors/panne.xlsx")) {
            savesAs(name);
            fx.keys(KeyCode.X).untilRead(name);
            assertEquals(List.of(ABC), List.copyOf(file(folder.resolve(name)).files()));
        }
        var beside = folder.resolve("dehors/attachments/note.txt");
        assertEquals("abc", Files.readString(beside));
        Files.delete(data.resolve("attachments").resolve(ABC));
        fx.keys(KeyCode.X).untilRead("sans un fichier joint qui manque");
        chooses(folder.resolve("dehors/panne.yaml"));
        fx.keys(KeyCode.I).until(() -> fx.focused("#prepare-name"));
        assertEquals("abc", Files.readString(data.resolve("attachments").resolve(ABC)));
        assertFalse(fx.read().contains("n’est pas à côté"));
        fx.keys(KeyCode.ESCAPE).until(() -> !fx.shown("#prepare-name"));
        Files.delete(beside);
        fx.keys(KeyCode.I).untilRead("n’est pas à côté du scénario");
        fx.keys(KeyCode.CONTROL, KeyCode.ENTER).until(() -> fx.focused("#prepare-name"));
    }
}
