package app.courante.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.app.Main;
import app.courante.crisis.EntryId;
import app.courante.files.SamplePlan;
import app.courante.json.Json;
import app.courante.store.DataFolder;
import app.courante.store.RealDisk;
import app.courante.text.Language;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Commands on standard input, from the line to the journal.
class DoTest {
    private static final String DECLARE =
            "{\"command\":\"declare-crisis\",\"title\":\"Panne\",\"level\":1}\n";

    @TempDir Path folder;
    private Path data;

    @BeforeEach
    void aDataFolderThatIsNotThereYet() {
        data = folder.resolve("data");
    }

    private Run does(String lines) {
        return Run.with(lines, "do", "--data", data.toString(), "--lang", "en");
    }

    private String journal() throws Exception {
        try (var files = Files.list(data.resolve("journal"))) {
            return Files.readString(files.findFirst().orElseThrow());
        }
    }

    @Test
    @Timeout(60)
    void anAnswerIsSeenWhileThePipeIsOpenAndItsEntryIsOnTheDisk() throws Exception {
        var commands = new PipedOutputStream();
        var answers = new PipedInputStream();
        var input = new PipedInputStream(commands);
        var output = new PipedOutputStream(answers);
        var code =
                CompletableFuture.supplyAsync(() ->
                        Main.console(Terminal.of(input, output, OutputStream.nullOutputStream()))
                                .run("--data", data.toString(), "do"));
        var reader = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
        for (var title : new String[] {"Première", "Seconde"}) {
            commands.write(DECLARE.replace("Panne", title).getBytes(StandardCharsets.UTF_8));
            commands.flush();
            var done = Json.MAPPER.readTree(reader.readLine());
            assertTrue(done.has("done"));
            assertTrue(journal().contains(title), "answered before it was on the disk");
        }
        commands.close();
        assertEquals(Exit.DONE, code.get(50, TimeUnit.SECONDS));
    }

    @Test
    void theNumbersAreTheShownAndTheWholeOnes() {
        var run = does(DECLARE + "{\"command\":\"log-entry\",\"text\":\"Un\"}\n");
        assertEquals(Exit.DONE, run.code());
        var done = run.answer();
        var entry = EntryId.parse(done.get("entries").get(0).asString());
        assertEquals(2, entry.number());
        assertEquals(entry.shown(), done.get("done").get(0).asString());
        assertEquals(
                run.answers().getFirst().get("entries").get(0).asString(),
                done.get("crisis").asString());
    }

    @Test
    void anEntryIsNamedAsShownOrInFull() {
        var first = does(DECLARE + "{\"command\":\"log-entry\",\"text\":\"Un\"}");
        var shown = first.answer().get("done").get(0).asString();
        var whole = first.answer().get("entries").get(0).asString();
        var correct = "{\"command\":\"correct-entry\",\"entry\":\"%s\",\"text\":\"%s\"}\n";
        var run =
                does(
                        correct.formatted(shown, "Deux")
                                + correct.formatted(whole, "Trois")
                                + correct.formatted("XYZ-999", "Quatre")
                                + correct.formatted("n/importe", "Quatre")
                                + correct.formatted(whole + "7", "Quatre"));
        assertTrue(run.answers().get(0).has("done"));
        assertTrue(run.answers().get(1).has("done"));
        for (int i = 2; i < 5; i++)
            assertEquals("entry-unknown", run.answers().get(i).get("refused").asString());
        assertEquals(Exit.REFUSED, run.code());
    }

    @Test
    void aDraftIsFilledFromTheSituationAndRestsOnWhatItTells() {
        var run =
                does(
                        "{\"command\":\"put-plan-in-force\",\"template\":\"contact-centre\",\"language\":\"en\"}\n"
                                + DECLARE
                                + "{\"command\":\"log-entry\",\"text\":\"Trunk cut\",\"label\":\"fact\"}\n"
                                + "{\"command\":\"draft-message\",\"template\":\"c-02\",\"label\":\"m\"}\n"
                                + "{\"command\":\"revise-message\",\"message\":\"@m\",\"body\":\"{cause}: {verified facts}, {unheard of}\"}\n");
        assertEquals(Exit.DONE, run.code(), run.out());
        var fact = run.answers().get(2).get("entries").get(0).asString();
        var drafted = written("message-drafted");
        assertTrue(drafted.get("body").asString().contains("Trunk cut"), drafted.toString());
        assertEquals(fact, drafted.get("sources").get(0).asString());
        var revised = written("message-revised");
        assertEquals("Panne: Trunk cut, {unheard of}", revised.get("body").asString());
        assertEquals(fact, revised.get("sources").get(0).asString());
    }

    /// What the entry of this kind says.
    private JsonNode written(String kind) {
        try {
            return journal()
                    .lines()
                    .filter(line -> line.contains("\"kind\":\"" + kind + "\""))
                    .map(Json.MAPPER::readTree)
                    .map(line -> line.get("body"))
                    .findFirst()
                    .orElseThrow();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aClosedCrisisRefusesAndASentenceSaysSoInEachLanguage() {
        does(DECLARE + "{\"command\":\"close-crisis\",\"reason\":\"Fini\"}");
        var line = "{\"command\":\"log-entry\",\"text\":\"Un\"}";
        var english = does(line).answer();
        var french = Run.with(line, "do", "--lang=fr", "--data=" + data).answer();
        assertEquals("crisis-closed", english.get("refused").asString());
        assertTrue(english.get("sentence").asString().contains("closed"));
        assertTrue(french.get("sentence").asString().contains("close."));
    }

    @Test
    void everyFaultIsToldWithItsLineAndTheRunGoesOn() throws Exception {
        var plan = Files.writeString(folder.resolve("plan.yaml"), "identity: [");
        var wrong = new TreeMap<String, String>();
        wrong.put("not-json", "{\"command\":");
        wrong.put("not-an-object", "[1]");
        wrong.put("key-missing", "{\"text\":\"x\"}");
        wrong.put("command-unknown", "{\"command\":\"log-entri\"}");
        wrong.put("key-unknown", "{\"command\":\"log-entry\",\"txt\":\"x\"}");
        wrong.put("text-expected", "{\"command\":\"log-entry\",\"text\":1}");
        wrong.put("number-expected", "{\"command\":\"declare-crisis\",\"level\":\"two\"}");
        wrong.put("flag-expected", "{\"command\":\"log-entry\",\"verified\":\"no\"}");
        wrong.put("list-expected", "{\"command\":\"import-log\",\"zone\":\"UTC\",\"lines\":1}");
        wrong.put("kind-unknown", "{\"command\":\"log-entry\",\"kind\":\"calls\"}");
        wrong.put(
                "day-unreadable",
                "{\"command\":\"approve-plan\",\"file\":\"p.yaml\",\"from\":\"demain\"}");
        wrong.put("time-unreadable", "{\"command\":\"log-entry\",\"happened\":\"14h05\"}");
        wrong.put(
                "zone-unknown",
                "{\"command\":\"import-log\",\"zone\":\"Mars\",\"lines\":[{\"at\":\"x\"}]}");
        wrong.put("file-unreadable", "{\"command\":\"put-plan-in-force\",\"file\":\"no\"}");
        wrong.put("plan-faulty", "{\"command\":\"put-plan-in-force\",\"file\":\"" + plan + "\"}");
        wrong.put("word-unknown", "{\"command\":\"activate-plan\",\"side\":\"pca\"}");
        wrong.put(
                "duration-unreadable",
                "{\"command\":\"snooze-alert\",\"alert\":\"report\",\"length\":\"15 min\"}");
        wrong.put("label-unreadable", "{\"command\":\"log-entry\",\"label\":\"call 1\"}");
        wrong.put("label-taken", "{\"command\":\"log-entry\",\"label\":\"first\"}");
        wrong.put("label-unknown", "{\"command\":\"confirm-entry\",\"entry\":\"@second\"}");
        wrong.put("template-unknown", "{\"command\":\"put-plan-in-force\",\"template\":\"x\"}");
        var first = DECLARE.replace("}", ",\"label\":\"first\"}");
        var run = does(first + "\n" + String.join("\n", wrong.values()) + "\n" + DECLARE);
        int answer = 1;
        for (var word : wrong.keySet()) {
            assertEquals(word, run.answers().get(answer).get("fault").asString());
            assertEquals(answer + 2, run.answers().get(answer).get("line").asInt());
            assertFalse(run.answers().get(answer).get("sentence").asString().contains("{"));
            answer++;
        }
        assertTrue(run.answer().has("done"), "the run goes on");
        assertEquals(Exit.REFUSED, run.code());
        var untried = new TreeSet<String>();
        for (var kind : LineFault.Kind.values()) untried.add(Json.word(kind));
        untried.removeAll(wrong.keySet());
        assertEquals(
                new TreeSet<>(java.util.Set.of("not-utf8", "line-too-long", "entry-ambiguous")),
                untried);
    }

    @Test
    void bytesThatAreNoTextAreAFaultAndSoIsAKeyGivenTwice() {
        var run =
                Run.with(new byte[] {'{', (byte) 0xff, '}', '\n'}, "do", "--data", data.toString());
        assertEquals("not-utf8", run.answer().get("fault").asString());
        var twice = does("{\"command\":\"log-entry\",\"text\":\"a\",\"text\":\"b\"}");
        assertEquals("not-json", twice.answer().get("fault").asString());
    }

    @Test
    void theNearestNamesAreTold() {
        var run =
                does(
                        "{\"command\":\"log-entri\"}\n{\"command\":\"declare-crisis\",\"level\":1,\"titel\":\"x\"}");
        assertTrue(run.answers().get(0).get("sentence").asString().contains("“log-entry”"));
        assertTrue(run.answers().get(1).get("sentence").asString().contains("“title”"));
    }

    @Test
    void aLineIsGivenInTheNameItTellsElseInThatOfWhoSitsHere() throws Exception {
        does(
                DECLARE
                        + "{\"command\":\"log-entry\",\"text\":\"Un\",\"author\":\"Nadia\",\"role\":\"Scribe\"}\n"
                        + "{\"command\":\"log-entry\",\"text\":\"Deux\"}\n");
        assertTrue(journal().contains("\"author\":\"Nadia\",\"role\":\"Scribe\""));
        var user = System.getProperty("user.name");
        assertTrue(journal().lines().toList().getLast().contains("\"seal\""));
        try (var notes = DataFolder.notes(data, new RealDisk())) {
            notes.put("setting.me.name", "Claire");
        }
        does("{\"command\":\"log-entry\",\"text\":\"Trois\"}");
        assertTrue(journal().contains("\"author\":\"" + user + "\""));
        assertTrue(journal().contains("\"author\":\"Claire\""));
    }

    @Test
    void aTimeWithoutAZoneIsOfThisMachine() throws Exception {
        does(
                DECLARE
                        + "{\"command\":\"log-entry\",\"text\":\"Un\",\"happened\":\"about 2020-01-02T03:04\"}");
        var expected = LocalDateTime.of(2020, 1, 2, 3, 4).atZone(ZoneId.systemDefault());
        assertTrue(journal().contains("\"happened\":\"about " + expected + "\""), journal());
    }

    @Test
    void aPlanIsPutInForceOutOfItsFileAndNotTwice() throws Exception {
        var file = folder.resolve("plan.yaml");
        Files.write(file, SamplePlan.bytes(Language.FRENCH));
        var line =
                Json.MAPPER.writeValueAsString(
                                Map.of("command", "put-plan-in-force", "file", file.toString()))
                        + "\n";
        var run = does(line + line);
        assertTrue(run.answers().get(0).has("done"));
        assertFalse(run.answers().get(0).has("crisis"), "it concerns the house");
        assertEquals("plan-already-in-force", run.answers().get(1).get("refused").asString());
        var status = Run.of("status", "--json", "--data", data.toString()).answer();
        assertEquals("4.2", status.get("plan").get("version").asString());
    }

    @Test
    void aCrisisIsChosenByItsNumber() {
        var first = does(DECLARE).answer().get("done").get(0).asString();
        does(DECLARE.replace("Panne", "Autre"));
        var entry = "{\"command\":\"log-entry\",\"text\":\"Un\"}";
        var there = Run.with(entry, "do", "--crisis", first, "--data", data.toString());
        assertTrue(there.answer().get("crisis").asString().endsWith("/1"));
        assertTrue(does(entry).answer().get("crisis").asString().endsWith("/2"), "the last one");
        var unknown = Run.with(entry, "do", "--crisis", "ABC-001", "--data", data.toString());
        assertEquals(Exit.REFUSED, unknown.code());
        assertEquals("", unknown.out());
        assertTrue(unknown.err().contains("ABC-001"));
    }

    @Test
    void aRunThatEndsCleanlyLeavesACleanStore() throws Exception {
        does(DECLARE);
        assertTrue(Files.exists(data.resolve("store.clean")));
        assertTrue(journal().lines().toList().getLast().startsWith("{\"seal\":1"));
    }

    @Test
    void whenNobodyReadsTheAnswersNothingMoreIsDone() throws Exception {
        var err = new ByteArrayOutputStream();
        var gone =
                new OutputStream() {
                    @Override
                    public void write(int b) throws java.io.IOException {
                        throw new java.io.IOException("broken pipe");
                    }
                };
        var input = (DECLARE + DECLARE).getBytes(StandardCharsets.UTF_8);
        int code =
                Main.console(Terminal.of(new java.io.ByteArrayInputStream(input), gone, err))
                        .run("do", "--data", data.toString());
        assertEquals(Exit.FAILED, code);
        assertEquals(1, journal().lines().filter(line -> line.contains("declared")).count());
    }
}
