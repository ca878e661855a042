package app.courante.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Entry;
import app.courante.crisis.Situation;
import app.courante.store.DataFolder;
import app.courante.store.JournalFolder;
import app.courante.store.RealDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A crisis told by lines of JSON from a cold start, and asked for its status afterwards. What must
/// hold of every story is tested here.
@NullUnmarked // JUnit fills the fields.
@TestInstance(Lifecycle.PER_CLASS)
abstract class Story {
    private static final Path STORIES = Path.of("src/test/resources/stories");

    private final Path file;
    private final List<String> moments;

    Path folder;
    Path data;
    private Run played;

    /// @param moments at which it is looked at when it is played a second time
    Story(String name, String... moments) {
        this.file = file(name);
        this.moments = List.of(moments);
    }

    static Path file(String name) {
        return STORIES.resolve(name + ".jsonl");
    }

    List<String> lines() throws IOException {
        return Files.readAllLines(file);
    }

    @BeforeAll
    void playTheStory(@TempDir Path empty) throws IOException {
        folder = empty;
        data = folder.resolve("data");
        played = play(data);
    }

    private Run play(Path data) throws IOException {
        return Run.with(Files.readAllBytes(file), "do", "--lang", "en", "--data", data.toString());
    }

    JsonNode statusAt(String at) {
        return statusAt(data, at);
    }

    private static JsonNode statusAt(Path data, String at) {
        var run = Run.of("status", "--json", "--lang=en", "--at", at, "--data", data.toString());
        assertEquals(Exit.DONE, run.code(), run.err());
        return run.answer();
    }

    static JsonNode one(JsonNode list, String key, String value) {
        for (var item : list) if (item.get(key).asString().equals(value)) return item;
        throw new AssertionError("no " + value + " in " + list);
    }

    static List<String> texts(JsonNode list, String key) {
        var texts = new ArrayList<String>();
        for (var item : list) texts.add(item.get(key).asString());
        return texts;
    }

    List<Entry> entries() {
        var journals = JournalFolder.open(DataFolder.journals(data), new RealDisk());
        return List.copyOf(journals.read(journals.openings().getLast().crisis()));
    }

    @Test
    void everyLineIsDoneAndTheLogVerifies() throws Exception {
        assertEquals(Exit.DONE, played.code(), played.out());
        assertEquals(lines().size(), played.answers().size());
        for (var answer : played.answers()) assertTrue(answer.has("done"), answer.toString());
        var verified = Run.of("verify", "--lang=en", "--data", data.toString());
        assertEquals(Exit.DONE, verified.code(), verified.out());
    }

    @Test
    void playedASecondTimeItComesToTheSame() throws Exception {
        var other = folder.resolve("other");
        assertEquals(Exit.DONE, play(other).code());
        for (var moment : moments)
            assertEquals(unmarked(statusAt(moment)), unmarked(statusAt(other, moment)));
    }

    /// Without the mark of the laptop, which is drawn from its key.
    private static String unmarked(JsonNode status) {
        return status.toString().replaceAll("(?i)\\b[A-Z]{3}-([0-9a-f]{16}/)?", "");
    }

    @Test
    void whateverTheOrderInWhichTheEntriesAreMergedTheSituationIsTheSame() {
        var told = entries();
        var situation = Situation.of(told);
        for (int seed = 0; seed < 20; seed++) {
            var mixed = new ArrayList<>(told);
            Collections.shuffle(mixed, new Random(seed));
            mixed.addAll(mixed.subList(0, 40)); // Some come twice.
            assertEquals(situation, Situation.of(mixed), "seed " + seed);
        }
    }
}
