package app.courante.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.app.Main;
import app.courante.files.PlanFile;
import app.courante.files.PlanWorkbook;
import app.courante.files.Reading;
import app.courante.files.SamplePlan;
import app.courante.plan.Plan;
import app.courante.store.DataFolder;
import app.courante.store.RealDisk;
import app.courante.text.Language;
import app.courante.text.PlainSpaces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every command but `do`, on real folders, and what the program says when it is used wrongly.
class ConsoleTest {
    private static final Instant DAY_OF_THE_SAMPLE = Instant.parse("2026-11-23T13:00:00Z");
    private static final String DECLARE =
            "{\"command\":\"declare-crisis\",\"title\":\"Trunk lost\",\"level\":1,\"began\":\"about 2020-01-01T10:00Z\"}\n";
    private static final String ENTRIES =
            """
            {"command":"log-entry","text":"Seen","verified":false}
            {"command":"log-entry","kind":"decision","text":"Move"}
            """;

    @TempDir Path folder;
    private Path data;

    @BeforeEach
    void aDataFolderThatIsNotThereYet() {
        data = folder.resolve("data");
    }

    private Run run(String... arguments) {
        return in("", arguments);
    }

    private Run in(String input, String... arguments) {
        var all = new ArrayList<>(List.of("--lang", "en", "--data", data.toString()));
        all.addAll(List.of(arguments));
        return Run.with(input, all.toArray(String[]::new));
    }

    private void aCrisis() {
        assertEquals(Exit.DONE, in(DECLARE + ENTRIES, "do").code());
    }

    private Map<String, String> content() throws IOException {
        var content = new TreeMap<String, String>();
        try (var files = Files.walk(data)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                content.put(
                        data.relativize(file).toString(),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return content;
    }

    @Test
    void statusTellsHowThingsStand() {
        aCrisis();
        var words = run("status");
        assertEquals(Exit.DONE, words.code());
        assertTrue(words.out().contains("Trunk lost"));
        assertTrue(words.out().contains("D-001"));
        assertTrue(words.out().contains("to be confirmed: 1"));
        var json = run("status", "--json").answer();
        assertEquals(1, json.get("crisis").get("level").asInt());
        assertEquals("about", json.get("crisis").get("precision").asString());
        assertTrue(json.get("crisis").get("running").asBoolean());
        assertEquals(1, json.get("log").get("unverified").asInt());
        assertEquals(1, json.get("log").get("counts").get("information").asInt());
        assertEquals("Move", json.get("log").get("decisions").get(0).get("text").asString());
        assertEquals(3, json.get("crises").get(0).get("entries").asInt());
    }

    @Test
    void statusNamesThoseThePlanCallsOutAtThisLevel() throws Exception {
        var plan = folder.resolve("plan.yaml");
        Files.write(plan, SamplePlan.bytes(Language.ENGLISH));
        in("{\"command\":\"put-plan-in-force\",\"file\":\"" + plan + "\"}", "do");
        int everybody = run("status", "--json").answer().get("cell").size();
        aCrisis();
        var status = run("status", "--json").answer();
        assertFalse(status.get("cell").isEmpty());
        assertTrue(status.get("cell").size() < everybody, "level 1 calls out fewer");
        for (var role : status.get("cell")) assertEquals(1, role.get("fromLevel").asInt());
        assertTrue(status.get("crisis").has("levelName"));
    }

    @Test
    void statusWithoutACrisisOrEvenAFolderMakesNeither() {
        var run = run("status");
        assertEquals(Exit.DONE, run.code());
        assertTrue(run.out().contains("No crisis."));
        assertFalse(run("status", "--json").answer().has("crisis"));
        assertFalse(Files.exists(data));
    }

    @Test
    void statusReadsWhileAnotherHasTheFolderAndChangesNothing() throws Exception {
        aCrisis();
        try (var _ = DataFolder.own(data, new RealDisk())) {
            var before = content();
            assertEquals(Exit.DONE, run("status").code());
            assertEquals(Exit.DONE, run("verify").code());
            assertEquals(before, content());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"do", "log"})
    void aFolderInUseIsRefusedToWriters(String command) {
        aCrisis();
        try (var _ = DataFolder.own(data, new RealDisk())) {
            var run = in(DECLARE, command);
            assertEquals(Exit.FAILED, run.code());
            assertTrue(run.err().contains("open in another window"), run.err());
            assertEquals("", run.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"do", "log", "status", "verify"})
    void aDataFolderThatIsAFileIsSaidInASentence(String command) throws Exception {
        Files.writeString(data, "not a folder");
        var run = in(DECLARE, command);
        assertEquals(Exit.FAILED, run.code());
        assertTrue(run.err().contains("is not a folder"), run.err());
        assertFalse(run.err().contains("\tat "), "a stack trace");
        assertEquals("not a folder", Files.readString(data));
    }

    @Test
    void logPrintsTheNumberOfEachLineAndGoesOnAfterARefusal() {
        assertTrue(in("early", "log").err().contains("Line 1"));
        aCrisis();
        var run =
                in(
                        "One\n\n" + "x".repeat(20_001) + "\nTwo",
                        "log",
                        "--kind=action",
                        "--unverified");
        assertEquals(Exit.REFUSED, run.code());
        assertEquals(2, run.lines().size());
        assertTrue(run.lines().getLast().endsWith("-005"), run.out());
        assertTrue(run.err().contains("Line 3: The text is too long"), run.err());
        var status = run("status", "--json").answer();
        assertEquals(2, status.get("log").get("counts").get("action").asInt());
        assertEquals(3, status.get("log").get("unverified").asInt());
    }

    @Test
    void checkTellsFaultsWithFileAndLine() throws Exception {
        var plan = Files.writeString(folder.resolve("plan.yaml"), "identity:\n  titel: X\n");
        var run = run("check", plan.toString());
        assertEquals(Exit.REFUSED, run.code());
        assertTrue(run.lines().getFirst().startsWith(plan + ":2: "), run.out());
        var json = run("check", "--json", plan.toString()).answer();
        assertEquals(2, json.get("faults").get(0).get("line").asInt());
        assertTrue(json.get("gaps").isEmpty());
        assertEquals(Exit.FAILED, run("check", folder.resolve("none").toString()).code());
    }

    @Test
    void aPlanInAWorkbookIsCheckedAndPutInForceAsAText() throws Exception {
        var book = Files.write(folder.resolve("plan.xlsx"), workbook());
        assertEquals(Exit.DONE, run("check", book.toString()).code());
        in("{\"command\":\"put-plan-in-force\",\"file\":\"" + book + "\"}", "do");
        assertFalse(run("status", "--json").answer().get("cell").isEmpty());
        var table = Files.writeString(folder.resolve("csv.xlsx"), "a;b\n");
        assertTrue(run("check", table.toString()).out().contains("no .xlsx workbook"));
    }

    private static byte[] workbook() {
        if (PlanFile.read("plan.yaml", SamplePlan.bytes(Language.ENGLISH))
                        instanceof Reading.Done<Plan>(var plan)
                && PlanWorkbook.write("plan.xlsx", plan, Language.ENGLISH)
                        instanceof Reading.Done<byte[]>(var bytes)) return bytes;
        throw new AssertionError("no workbook");
    }

    @Test
    void checkTellsGapsAndOnlySevereOnesRefuse() throws Exception {
        var plan = folder.resolve("plan.yaml");
        Files.write(plan, SamplePlan.bytes(Language.ENGLISH));
        var sample = Run.on(DAY_OF_THE_SAMPLE, "--lang=en", "check", plan.toString());
        assertEquals(Exit.DONE, sample.code());
        assertEquals(6, sample.lines().size(), sample.out());
        assertTrue(sample.lines().getLast().endsWith("% complete · 5 gaps"), sample.out());
        var yearsLater = DAY_OF_THE_SAMPLE.plus(Duration.ofDays(800));
        assertEquals(
                Exit.REFUSED, Run.on(yearsLater, "--lang=en", "check", plan.toString()).code());
        Files.writeString(
                plan,
                "identity:\n  title: X\n  version: 1\narrangement:\n  roles:\n    - id: lead\n      name: Lead\n");
        var severe = run("check", plan.toString());
        assertEquals(Exit.REFUSED, severe.code());
        assertTrue(
                severe.out().contains("Severe · Role lead “Lead”: Nobody holds this role"),
                severe.out());
        var json = run("check", plan.toString(), "--json").answer();
        var gaps = json.get("gaps");
        assertEquals("not-exercised", gaps.get(1).get("gap").asString());
        assertEquals("role-without-holder", gaps.get(0).get("gap").asString());
        assertEquals(2, json.get("counts").get("severe").asInt());
        assertEquals(gaps.size() - 2, json.get("counts").get("minor").asInt());
        assertEquals(
                json.get("completeness").get("wanted").asInt(),
                json.get("completeness")
                        .get("items")
                        .valueStream()
                        .mapToInt(item -> item.get("wanted").asInt())
                        .sum());
    }

    @Test
    void anImportAsksForTheZoneAndForTheOrderOfDates() throws Exception {
        var csv = Files.writeString(folder.resolve("l.csv"), "time,text\n03/04/2020 10:00,A\n");
        var file = csv.toString();
        var noZone = run("import-log", file, "--title", "T");
        assertEquals(Exit.WRONG_USE, noZone.code());
        assertTrue(noZone.err().contains("--zone"), noZone.err());
        var noSuch = run("import-log", file, "--title", "T", "--zone", "Mars/Base");
        assertEquals(Exit.WRONG_USE, noSuch.code());
        assertTrue(noSuch.err().contains("--zone"), noSuch.err());
        var order = run("import-log", file, "--title", "T", "--zone", "Europe/Paris");
        assertEquals(Exit.REFUSED, order.code());
        assertTrue(order.err().contains("--date-pattern"), order.err());
        assertFalse(Files.exists(data), "nothing was opened");
        var said =
                run(
                        "import-log",
                        file,
                        "--title=T",
                        "--zone=Europe/Paris",
                        "--date-pattern=day-first");
        assertEquals(Exit.DONE, said.code(), said.err());
        assertEquals(2, said.lines().size(), "the crisis and its line");
        assertTrue(run("status", "--json").out().contains("2020-04-03T10:00+02:00[Europe/Paris]"));
    }

    @Test
    void rowsThatCannotBeReadRefuseTheFileUnlessLeftOutKnowingly() throws Exception {
        aCrisis();
        var current = run("status", "--json").answer().get("crisis").get("id");
        var csv =
                Files.writeString(
                        folder.resolve("l.csv"),
                        "time,text\n2020-04-03 10:00,A\nlater,B\n2020-04-03 10:05,C\n");
        var args = List.of("import-log", csv.toString(), "--title", "T", "--zone", "UTC");
        var refused = run(args.toArray(String[]::new));
        assertEquals(Exit.REFUSED, refused.code());
        assertTrue(refused.out().contains("l.csv:3: "), refused.out());
        assertTrue(refused.err().contains("--drop-unreadable"), refused.err());
        assertEquals(1, run("status", "--json").answer().get("crises").size());
        var without = new ArrayList<>(args);
        without.add("--drop-unreadable");
        var taken = run(without.toArray(String[]::new));
        assertEquals(Exit.DONE, taken.code(), taken.err());
        assertEquals(1 + 3, taken.lines().size(), "a finding, the crisis and two lines");
        var status = run("status", "--json").answer();
        assertEquals(2, status.get("crises").size());
        assertEquals(current, status.get("crisis").get("id"), "the current crisis stays");
    }

    @Test
    void aColumnThatIsNotThereIsWrongUse() throws Exception {
        var csv = Files.writeString(folder.resolve("l.csv"), "time,text\n2020-04-03 10:00,A\n");
        var run =
                run("import-log", csv.toString(), "--title=T", "--zone=UTC", "--text-column", "7");
        assertEquals(Exit.WRONG_USE, run.code());
        assertTrue(run.err().contains("column 7"), run.err());
    }

    @Test
    void anExportIsWholeSignedAndOverwritesNothingUnasked() throws Exception {
        assertEquals(Exit.REFUSED, run("export-log", "-").code(), "no crisis");
        aCrisis();
        var out = folder.resolve("out.csv");
        assertEquals(Exit.DONE, run("export-log", out.toString()).code());
        assertTrue(Files.readString(out).contains("Move"));
        assertTrue(run("verify").out().contains("nothing"), "everything is signed");
        Files.writeString(out, "precious");
        assertEquals(Exit.REFUSED, run("export-log", out.toString()).code());
        assertEquals("precious", Files.readString(out));
        assertEquals(Exit.DONE, run("export-log", out.toString(), "--force").code());
        assertEquals(Files.readString(out), run("export-log", "-").out());
        var nowhere = folder.resolve("no/out.csv");
        assertEquals(Exit.FAILED, run("export-log", nowhere.toString()).code());
        try (var _ = DataFolder.own(data, new RealDisk())) {
            var run = run("export-log", "-");
            assertEquals(Exit.DONE, run.code());
            assertTrue(run.err().contains("not signed"));
        }
    }

    @Test
    void verifyNamesTheFirstLineThatDoesNotHold() throws Exception {
        assertEquals(Exit.REFUSED, run("verify").code(), "there is no log");
        aCrisis();
        var whole = run("verify");
        assertEquals(Exit.DONE, whole.code());
        assertTrue(whole.out().startsWith("3 entries of 1 laptop"), whole.out());
        try (var files = Files.list(data.resolve("journal"))) {
            var journal = files.findFirst().orElseThrow();
            Files.writeString(journal, Files.readString(journal).replace("Seen", "Sean"));
            var broken = run("verify");
            assertEquals(Exit.REFUSED, broken.code());
            assertTrue(broken.out().contains(journal + ":3: "), broken.out());
        }
    }

    @Test
    void aFileAttachedAsEvidenceIsKeptAndVerified() throws Exception {
        var begun =
                """
                {"command":"put-plan-in-force","template":"contact-centre","language":"en"}
                {"command":"declare-crisis","title":"Trunk lost","level":3}
                {"command":"activate-plan","side":"continuity"}
                """;
        assertEquals(Exit.DONE, in(begun, "do").code());
        var photo = Files.writeString(folder.resolve("rack.jpg"), "abc");
        var line =
                """
                {"command":"attach-evidence","card":"card-lead","step":1,"file":"%s"}
                """
                        .formatted(photo.toString().replace("\\", "/"));
        var done = in(line, "do");
        assertEquals(Exit.DONE, done.code(), done.out());
        Files.delete(photo); // The copy is the evidence.
        var whole = run("verify");
        assertEquals(Exit.DONE, whole.code(), whole.out());
        assertTrue(whole.out().contains("1 attached file whole"), whole.out());
        var copy =
                data.resolve(
                        "attachments/"
                                + "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        Files.writeString(copy, "abd");
        var changed = run("verify");
        assertEquals(Exit.REFUSED, changed.code());
        assertTrue(changed.out().contains("was changed since"), changed.out());
        Files.delete(copy);
        assertEquals(Exit.REFUSED, run("verify").code());
        assertTrue(run("verify").out().contains("not in the folder attachments"));
        var gone = in(line, "do");
        assertEquals(Exit.REFUSED, gone.code());
        assertTrue(gone.out().contains("file-unreadable"), gone.out());
    }

    @Test
    void aFilingIsProvenByAFileOrNothingIsLogged() throws Exception {
        var begun =
                """
                {"command":"put-plan-in-force","template":"contact-centre","language":"en"}
                {"command":"declare-crisis","title":"List of callers read","level":3}
                {"command":"start-deadline","rule":"gdpr-33","what":"List"}
                """;
        assertEquals(Exit.DONE, in(begun, "do").code());
        var deadline =
                run("status", "--json")
                        .out()
                        .replaceAll("(?s).*\"deadlines\":\\[\\{\"entry\":\"([^\"]+)\".*", "$1");
        var receipt = Files.writeString(folder.resolve("receipt.pdf"), "abc");
        var line =
                """
                {"command":"file-deadline","deadline":"%s","proof":"%s"}
                """
                        .formatted(deadline, receipt.toString().replace("\\", "/"));
        var gone = in(line.replace("receipt", "absent"), "do");
        assertEquals(Exit.REFUSED, gone.code());
        assertTrue(gone.out().contains("file-unreadable"), gone.out());
        assertTrue(run("status", "--json").out().contains("\"filings\":[],\"proofs\":[]"));
        assertEquals(Exit.DONE, in(line, "do").code(), gone.out());
        assertTrue(run("status", "--json").out().contains("\"proofs\":[{\"name\":\"receipt.pdf\""));
        assertTrue(run("verify").out().contains("1 attached file whole"));
    }

    @Test
    void wrongUseIsSaidInTheLanguageAskedFor() {
        for (var wrong :
                List.of(
                        List.of("statsu"),
                        List.of("status", "--jsn"),
                        List.of("check"),
                        List.of("log", "--kind", "shout"),
                        List.of("status", "--data"),
                        List.of("screens", folder.toString(), "--size", "huge"),
                        List.of("screens", folder.toString(), "--theme", "pink"))) {
            var english = run(wrong.toArray(String[]::new));
            assertEquals(Exit.WRONG_USE, english.code(), wrong + english.err());
            assertFalse(english.err().isBlank());
            assertFalse(english.err().contains("console."), english.err());
        }
        assertTrue(PlainSpaces.in(Run.of("statsu", "--lang=fr").err()).contains("« status »"));
        assertTrue(Run.of("status", "--lang", "de").err().contains("--lang"));
        assertEquals(Exit.WRONG_USE, Run.of("status", "--lang", "de").code());
    }

    @Test
    void commonOptionsStandBeforeOrAfterTheCommand() {
        aCrisis();
        var before = Run.of("--data", data.toString(), "--lang", "fr", "status");
        var after = Run.of("status", "--data", data.toString(), "--lang", "fr");
        assertTrue(before.out().contains("Trunk lost"), before.out() + before.err());
        assertTrue(after.out().contains("Trunk lost"), after.out() + after.err());
        assertTrue(before.out().contains("NIVEAU 1") && after.out().contains("NIVEAU 1"));
    }

    @Test
    void helpAndVersionAreForEveryCommandInBothLanguages() {
        var help = Run.of("status", "--help", "--lang", "en");
        assertEquals(Exit.DONE, help.code());
        assertTrue(help.out().contains("Usage: courante status"), help.out());
        var french = PlainSpaces.in(Run.of("--help", "--lang", "fr").out());
        assertTrue(french.contains("Emploi : courante"), french);
        assertTrue(french.contains("Vérifier chaque empreinte"), french);
        assertFalse(french.contains("usage."), french);
        assertTrue(Run.of("do", "--version").out().startsWith("Courante "));
    }

    @Test
    void screensHandsOverWhatWasAskedAndPrintsTheFilesWritten() {
        var asked = new ArrayList<Object>();
        var out = new ByteArrayOutputStream();
        var terminal =
                Terminal.of(InputStream.nullInputStream(), out, OutputStream.nullOutputStream());
        Pictures pictures =
                (into, language, look, width, height) -> {
                    asked.addAll(List.of(into, language, look, width, height));
                    return List.of(into.resolve("situation.png"));
                };
        var console = Main.console(terminal, pictures);
        var into = folder.resolve("pictures");
        int code =
                console.run(
                        "screens", into.toString(), "--lang=fr", "--theme=light", "--size=800x600");
        assertEquals(Exit.DONE, code);
        assertEquals(List.of(into, Language.FRENCH, Pictures.Look.LIGHT, 800, 600), asked);
        assertEquals(into.resolve("situation.png") + "\n", out.toString(StandardCharsets.UTF_8));
    }
}
