package app.courante.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.app.Main;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever the command line makes of an exercise says that it is one: every command is here, and a
/// new one fails until it is.
class StampTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    /// What each command that tells of a log is called with, and a word of its output that says it.
    private static final Map<List<String>, String> TELLING =
            Map.ofEntries(
                    Map.entry(List.of("status"), "EXERCISE"),
                    Map.entry(List.of("status", "--json"), "\"exercise\":{"),
                    Map.entry(List.of("report"), "EXERCISE"),
                    Map.entry(List.of("report", "--format", "markdown"), "EXERCISE"),
                    Map.entry(List.of("report", "--format", "html"), "EXERCISE"),
                    Map.entry(List.of("debrief"), "EXERCISE"),
                    Map.entry(List.of("debrief", "--format", "markdown"), "EXERCISE"),
                    Map.entry(List.of("debrief", "--format", "html"), "EXERCISE"),
                    Map.entry(List.of("debrief", "--json"), "\"scenario\":"),
                    Map.entry(List.of("compare-crises"), "EXERCISE"),
                    Map.entry(List.of("compare-crises", "--json"), "\"exercise\":"),
                    Map.entry(List.of("export-log", "-"), "EXERCISE"),
                    Map.entry(List.of("cap", "MESSAGE", "-"), "<status>Exercise</status>"));

    /// These tell nothing of a log: of files, of numbers of entries, of whether hashes hold.
    private static final Set<String> OF_NO_LOG =
            Set.of(
                    "check",
                    "compare",
                    "convert",
                    "do",
                    "import-log",
                    "log",
                    "new-exercise",
                    "new-plan",
                    "new-scenario",
                    "rehearse",
                    "schema",
                    "screens",
                    "verify");

    /// Refused in the folder of an exercise: its due dates are none.
    private static final Set<String> REFUSED = Set.of("upkeep");

    @TempDir private Path folder;

    @Test
    void everyCommandIsHere() {
        var here = new TreeSet<>(OF_NO_LOG);
        here.addAll(REFUSED);
        TELLING.keySet().forEach(call -> here.add(call.getFirst()));
        var terminal =
                Terminal.of(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream());
        var program = Main.console(terminal).commandLine(Texts.in(Language.ENGLISH));
        assertEquals(new TreeSet<>(program.getSubcommands().keySet()), here);
    }

    @Test
    void whatIsToldOfAnExerciseSaysSo() {
        var exercise = exercise();
        TELLING.forEach((call, word) -> {
            var run = run(exercise, call);
            assertEquals(Exit.DONE, run.code(), call + run.err());
            assertTrue(run.out().contains(word), call + ": " + run.out());
        });
        for (var name : REFUSED)
            for (var call : List.of(List.of(name), List.of(name, "--ics", "-")))
                assertEquals(Exit.REFUSED, run(exercise, call).code(), name);
    }

    /// Else a word that stands there always would pass for a stamp.
    @Test
    void whatIsToldInEarnestDoesNot() {
        var earnest = folder.resolve("earnest").toString();
        crisis(
                earnest,
                "{\"command\":\"put-plan-in-force\",\"template\":\"contact-centre\",\"language\":\"en\"}\n");
        TELLING.forEach((call, word) -> {
            if (call.getFirst().equals("debrief")) return;
            var run = run(earnest, call);
            assertEquals(Exit.DONE, run.code(), call + run.err());
            assertFalse(run.out().contains(word), call + ": " + run.out());
        });
    }

    private String exercise() {
        var house = folder.resolve("house").toString();
        tell(
                house,
                "{\"command\":\"put-plan-in-force\",\"template\":\"contact-centre\",\"language\":\"en\"}\n");
        var made =
                Run.on(
                        MONDAY,
                        "new-exercise",
                        "trunk-loss",
                        "--lang",
                        "en",
                        "--name",
                        "Drill",
                        "--data",
                        house);
        assertEquals(Exit.DONE, made.code(), made.err());
        var exercise = made.lines().getLast();
        crisis(exercise, "");
        return exercise;
    }

    private static void crisis(String data, String before) {
        tell(
                data,
                before
                        + """
                        {"command":"declare-crisis","title":"Dark","level":2}
                        {"command":"log-entry","text":"Seen"}
                        {"command":"draft-message","label":"m","audiences":["clients"],"body":"Wait"}
                        {"command":"submit-message","message":"@m"}
                        {"command":"approve-message","message":"@m","by":"Ann","reason":"alone"}
                        """);
    }

    private static void tell(String data, String input) {
        var run = Run.told(MONDAY, input, "do", "--lang", "en", "--data", data);
        assertEquals(Exit.DONE, run.code(), run.out() + run.err());
    }

    private static Run run(String data, List<String> call) {
        var all = new ArrayList<>(call);
        all.replaceAll(word -> word.equals("MESSAGE") ? message(data) : word);
        all.addAll(List.of("--lang", "en", "--data", data));
        return Run.on(MONDAY, all.toArray(String[]::new));
    }

    private static String message(String data) {
        var status = Run.on(MONDAY, "status", "--json", "--data", data).answer();
        return status.path("communication").path("messages").get(0).path("entry").asString();
    }
}
