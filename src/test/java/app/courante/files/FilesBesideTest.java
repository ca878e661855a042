package app.courante.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Attachment;
import app.courante.exercise.Inject;
import app.courante.exercise.Scenario;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files of a scenario's injects lie beside it, and nowhere else.
class FilesBesideTest {
    /// The published SHA-256 of abc.
    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir private Path desktop;
    private Path folder;

    @BeforeEach
    void aFolder() throws IOException {
        folder = Files.createDirectories(desktop.resolve("drill"));
        Files.writeString(desktop.resolve("secret.txt"), "abc");
    }

    private Path put(String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private ScenarioFile.Found taken(String... attachments) {
        var yaml = new StringBuilder("title: Drill\ninjects:\n");
        for (int i = 0; i < attachments.length; i++)
            yaml.append(
                    "  - {number: %d, title: T, means: mail, %s}\n"
                            .formatted(i + 1, attachments[i]));
        var found =
                InjectBooks.found("drill.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8));
        return FilesBeside.taken(folder.resolve("drill.yaml"), found);
    }

    private static String named(String name) {
        return "attachment: '" + name + "'";
    }

    private static String named(String name, String hash) {
        return named(name) + ", attachmentHash: '" + hash + "'";
    }

    private static List<String> names(ScenarioFile.Found found) {
        return found.files().stream().map(InjectFile::name).toList();
    }

    private static List<String> notes(ScenarioFile.Found found) {
        for (var note : found.notes())
            for (var language : Language.values())
                assertFalse(Texts.in(language).of(note).equals(note.key()), note.key());
        return InjectBooks.words(found.notes());
    }

    private static Inject inject(ScenarioFile.Found found, int rank) {
        return found.scenario().injects().get(rank);
    }

    @Test
    void aFileBesideTheScenarioOrInItsFolderOfAttachmentsComesAlong() throws IOException {
        put("note.txt", "abc");
        put("attachments/bruit du rack.wav", "ring");
        var found = taken(named("note.txt"), named("bruit du rack.wav"), named("note.txt"));
        assertEquals(List.of(), notes(found));
        assertEquals(List.of("note.txt", "bruit du rack.wav"), names(found));
        assertEquals(ABC, inject(found, 0).attachmentHash());
        assertEquals(ABC, inject(found, 2).attachmentHash());
        assertEquals("note.txt", inject(found, 0).attachment());
        try (var in = found.files().getLast().content().open()) {
            assertEquals("ring", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void wordsStayWordsAndANameWithoutItsFileIsNoted() {
        var found = taken(named("Note LISEZ-MOI, imprimée"), named("plan.PDF"));
        assertEquals(List.of("0 missing"), notes(found));
        assertEquals(List.of(), found.files());
        assertEquals("", inject(found, 1).attachmentHash());
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws IOException {
        put("inside/secret.txt", "abc");
        var outside = desktop.resolve("secret.txt").toString();
        var found =
                taken(
                        named("../secret.txt"),
                        named("inside/../../secret.txt"),
                        named(outside),
                        named("C:\\secret.txt"),
                        named("..\\secret.txt"),
                        named("../secret.txt", ABC));
        assertEquals(List.of(), found.files());
        assertEquals(6, found.notes().size());
        assertTrue(notes(found).stream().allMatch("0 outside"::equals), notes(found).toString());
    }

    @Test
    void noLinkIsFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.txt"), desktop.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("attachments"), desktop);
        var found = taken(named("link.txt"), named("secret.txt"));
        assertEquals(List.of(), found.files());
        assertEquals(List.of("0 missing", "0 missing"), notes(found));
    }

    @Test
    void aFileThatIsNotTheOneTheScenarioGotIsNotTaken() throws IOException {
        put("note.txt", "abd");
        var found = taken(named("note.txt", ABC));
        assertEquals(List.of("0 other"), notes(found));
        assertEquals(List.of(), found.files());
        // By its hash it may still lie in the house.
        assertEquals(ABC, inject(found, 0).attachmentHash());
    }

    @Test
    void oneThatIsEmptyOrTooLargeIsNotTaken() throws IOException {
        put("empty.txt", "");
        try (var film = new RandomAccessFile(folder.resolve("film.mp4").toFile(), "rw")) {
            film.setLength(Attachment.LARGEST + 1);
        }
        var found = taken(named("empty.txt"), named("film.mp4"));
        assertEquals(List.of("0 size", "0 size"), notes(found));
        assertEquals(List.of(), found.files());
    }

    @Test
    void whatIsWrittenBesideIsReadBackTheSameAndNothingThereIsReplaced() throws IOException {
        put("note.txt", "abc");
        put("docs/note.txt", "ring");
        put("plan.txt", "plan");
        var found = taken(named("note.txt"), named("docs/note.txt"), named("plan.txt"));
        assertEquals(3, found.files().size());
        folder = Files.createDirectories(desktop.resolve("elsewhere"));
        put("attachments/plan.txt", "another plan");
        for (var format : ScenarioFormat.values()) {
            var file = folder.resolve("drill." + format.name().toLowerCase(java.util.Locale.ROOT));
            FilesBeside.write(file, found.files());
            assertEquals(found.scenario(), back(file, found.scenario(), format).scenario());
        }
        assertEquals("another plan", Files.readString(folder.resolve("attachments/plan.txt")));
        assertEquals("abc", Files.readString(folder.resolve("attachments/note.txt")));
        try (var all = Files.list(folder.resolve("attachments"))) {
            assertEquals(4, all.count());
        }
    }

    private static ScenarioFile.Found back(Path file, Scenario scenario, ScenarioFormat format) {
        if (!(format.write(file.toString(), scenario, Language.FRENCH)
                instanceof Reading.Done<byte[]>(var bytes))) throw new AssertionError(file);
        var back = FilesBeside.taken(file, InjectBooks.found(file.toString(), bytes));
        assertEquals(List.of(), notes(back));
        var hashes = new ArrayList<String>();
        for (var one : back.files()) hashes.add(one.hash());
        assertEquals(List.copyOf(scenario.files()), hashes);
        return back;
    }
}
