package app.courante.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands that make scenarios out of scenarios, and play them with nobody there.
class ScenarioCommandsTest {
    private static final String FAULTY =
            """
            title: Drill
            startsAt: 09:00
            lasts: 1 h
            objectives:
              - id: see
                name: See it
            roles:
              - {id: cell, name: The cell, side: player}
              - {id: voice, name: A voice, side: trainer}
            injects:
              - number: 1
                title: First
                at: T+0
                means: call
                from: voice
                to: [cell]
                content: Something.
                expected: [{id: a, text: Does it, way: done}]
              - number: 2
                title: Too late
                at: H+2
                means: mail
                from: ghost
                to: [cell]
                content: Something else.
              - number: 3
                title: Spared
                at: "09:30"
                when: not done(a)
                means: call
                from: voice
                to: [cell]
                content: Why did you not?
            """;

    @TempDir private Path folder;

    private static Run run(String... arguments) {
        var all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--lang";
        all[arguments.length + 1] = "en";
        return Run.of(all);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aRehearsalTellsTheScheduleWhatIsNeverPlayedAndWhatNothingCovers() throws IOException {
        var run = run("rehearse", file("drill.yaml", FAULTY));
        assertEquals(Exit.REFUSED, run.code(), run.err());
        assertEquals(
                List.of(
                        "Drill",
                        "3 injects · 1 in any case · 1 depending on what is done · 1 expected action · 1 objective",
                        "",
                        " T+0  09:00  1  First · call · A voice → The cell",
                        "M+30  09:30  3  Spared · call · A voice → The cell",
                        "      unless the players spare it: not done(a)",
                        "",
                        "Would never be played (1):",
                        "  Inject 2 “Too late”: falls after the end of the exercise.",
                        "",
                        "Covered by no expectation (4):",
                        "  Objective see “See it”: no inject serves it.",
                        "  Objective see “See it”: no criterion.",
                        "  Inject 2 “Too late”: no expected action.",
                        "  Inject 3 “Spared”: no expected action.",
                        "",
                        "To correct or complete (1):",
                        "  Inject 2 “Too late”: there is no role “ghost”.",
                        ""),
                run.lines());
    }

    @Test
    void aScriptGetsTheSameInJson() throws IOException {
        var run = run("rehearse", file("drill.yaml", FAULTY), "--json");
        assertEquals(Exit.REFUSED, run.code());
        var answer = run.answer();
        assertEquals("unless", answer.path("schedule").path(1).path("chance").asString());
        assertEquals(1800, answer.path("schedule").path(1).path("seconds").asInt());
        assertEquals("after-the-end", answer.path("never").path(0).path("kind").asString());
        assertEquals(2, answer.path("counts").path("severe").asInt());
        assertTrue(answer.path("variant").isMissingNode());
    }

    @Test
    void aScenarioThatComesWithTheProgramIsPlayedByItsNameInBothLanguages() {
        var english = run("rehearse", "trunk-loss");
        assertEquals(Exit.DONE, english.code(), english.err());
        assertEquals("Loss of the main carrier", english.lines().getFirst());
        assertEquals(
                "Perte de l’opérateur principal",
                Run.of("rehearse", "trunk-loss", "--lang", "fr").lines().getFirst());
        assertEquals(Exit.DONE, run("rehearse", "trunk-loss", "--variant", "night").code());
        var unknown = run("rehearse", "trunk-loss", "--variant", "moon");
        assertEquals(Exit.WRONG_USE, unknown.code());
        assertTrue(unknown.err().contains("short, night"), unknown.err());
    }

    @Test
    void aScenarioGoesFromFormatToFormatAndComesBackTheSame() throws IOException {
        var yaml = folder.resolve("fire.yaml").toString();
        var workbook = folder.resolve("fire.xlsx").toString();
        var back = folder.resolve("back.yaml").toString();
        assertEquals(Exit.DONE, run("new-scenario", "site-fire", yaml).code());
        assertEquals(Exit.DONE, run("convert", yaml, workbook).code());
        assertEquals(Exit.DONE, run("convert", workbook, back).code());
        assertEquals(
                Files.readString(Path.of(yaml), StandardCharsets.UTF_8),
                Files.readString(Path.of(back), StandardCharsets.UTF_8));
        assertEquals(Exit.REFUSED, run("new-scenario", "site-fire", yaml).code());
        assertEquals(Exit.WRONG_USE, run("new-scenario", "moon-fall", yaml).code());
        assertEquals(
                Exit.WRONG_USE, run("convert", yaml, folder.resolve("a.zip").toString()).code());
    }

    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private String withFile() throws IOException {
        Files.createDirectories(folder.resolve("attachments"));
        file("attachments/note.txt", "abc");
        return file(
                "drill.yaml",
                """
                title: Drill
                injects:
                  - {number: 1, title: A note, at: T+0, means: mail, attachment: note.txt}
                """);
    }

    @Test
    void theFilesOfInjectsGoAlongWithTheirScenario() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        var workbook = folder.resolve("out/drill.xlsx").toString();
        var back = folder.resolve("out/back.yaml").toString();
        assertEquals(Exit.DONE, run("convert", withFile(), workbook).code());
        assertEquals("abc", Files.readString(folder.resolve("out/attachments/note.txt")));
        assertEquals(Exit.DONE, run("convert", workbook, back).code());
        assertTrue(Files.readString(Path.of(back)).contains(ABC));
        Files.delete(folder.resolve("out/attachments/note.txt"));
        var missing = run("rehearse", back);
        assertTrue(missing.err().contains("“note.txt” is neither beside"), missing.err());
        // Where they cannot be written, nothing is.
        Files.writeString(folder.resolve("attachments/other"), "in the way");
        Files.createDirectories(folder.resolve("full"));
        Files.writeString(folder.resolve("full/attachments"), "in the way");
        var full = folder.resolve("full/drill.yaml");
        var refused = run("convert", folder.resolve("drill.yaml").toString(), full.toString());
        assertEquals(Exit.FAILED, refused.code());
        assertTrue(refused.err().contains("cannot be written beside"), refused.err());
        assertFalse(Files.exists(full));
    }

    @Test
    void anExerciseGetsTheFilesOfItsInjectsAndTheHouseNone() throws IOException {
        var data = folder.resolve("data");
        var made = run("new-exercise", withFile(), "--data", data.toString());
        assertEquals(Exit.DONE, made.code(), made.err());
        var exercise = Path.of(made.lines().getFirst());
        assertEquals("abc", Files.readString(exercise.resolve("attachments").resolve(ABC)));
        assertFalse(Files.exists(data.resolve("attachments")));
        assertEquals(Exit.DONE, run("verify", "--data", exercise.toString()).code());
        Files.writeString(exercise.resolve("attachments").resolve(ABC), "abd");
        assertEquals(Exit.REFUSED, run("verify", "--data", exercise.toString()).code());
    }

    @Test
    void aScenarioWithFaultsIsNeitherPlayedNorConverted() throws IOException {
        var broken = file("broken.yaml", FAULTY.replace("means: mail", "means: pigeon"));
        for (var run :
                List.of(run("rehearse", broken), run("convert", broken, broken + ".out.yaml"))) {
            assertEquals(Exit.REFUSED, run.code());
            assertTrue(run.out().contains("broken.yaml:22: "), run.out());
        }
        assertFalse(Files.exists(Path.of(broken + ".out.yaml")));
        assertEquals(Exit.FAILED, run("rehearse", folder.resolve("none.yaml").toString()).code());
        assertEquals(Exit.WRONG_USE, run("rehearse", "none").code());
    }

    @Test
    void anInjectSheetIsTakenWithoutItsUnreadableRowsOnlyWhereThatIsAskedFor() throws IOException {
        var sheet = file("msel.csv", "Time,To,Subject\nT+1,Cell,First\nsoon,Cell,Second\n");
        var out = folder.resolve("msel.yaml").toString();
        var refused = run("convert", sheet, out);
        assertEquals(Exit.REFUSED, refused.code());
        assertTrue(refused.out().contains("msel.csv:A3: “soon” is no time"), refused.out());
        assertEquals(Exit.REFUSED, run("rehearse", sheet).code());
        assertFalse(Files.exists(Path.of(out)));
        var taken = run("convert", sheet, out, "--drop-unreadable");
        assertEquals(Exit.DONE, taken.code(), taken.err());
        assertTrue(taken.err().contains("msel.csv:A3: “soon” is no time"), taken.err());
        assertTrue(taken.err().contains("msel.csv: 1 of 2 rows read."), taken.err());
        var played = run("rehearse", sheet, "--drop-unreadable");
        assertTrue(played.lines().contains("H+1  1  First · other means · … → Cell"), played.out());
    }
}
