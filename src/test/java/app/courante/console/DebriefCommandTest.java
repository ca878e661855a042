package app.courante.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.json.Json;
import app.courante.text.PlainSpaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exercises that are run, ended and judged from the command line.
class DebriefCommandTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));

    private static final String DRILL =
            """
            title: Drill
            startsAt: 09:00
            lasts: 1 h
            objectives:
              - id: see
                name: See it <b>soon</b>
                criteria:
                  - {text: Seen in ten minutes, expected: [a], within: 10 min, from: "1"}
            roles:
              - {id: cell, name: The cell, side: player}
              - {id: voice, name: A voice, side: trainer}
            injects:
              - number: 1
                title: The lights go out
                at: T+0
                means: call
                from: voice
                to: [cell]
                content: Something.
                objectives: [see]
                expected: [{id: a, text: Looks after it, within: 10 min, way: done}]
              - number: 2
                title: The phone is dead
                at: M+20
                means: call
                from: voice
                to: [cell]
                content: Something else.
                expected: [{id: b, text: Uses another, way: done}]
            """;

    @TempDir private Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    /// Runs the drill, the decision coming so many minutes after its start.
    private String run(Instant when, String name, int minutes) throws IOException {
        return play(
                when,
                name,
                """
                {"command":"start-exercise-clock"}
                {"command":"deliver-inject","inject":"1"}
                {"command":"declare-crisis","title":"Dark","level":2}
                {"command":"jump-exercise-clock","to":"PT%dM"}
                {"command":"log-entry","kind":"decision","text":"To the other site"}
                {"command":"see-action","expected":"a"}
                {"command":"note-observation","sign":"minus","text":"Nobody <i>wrote</i>","place":"room"}
                {"command":"note-hot-wash","side":"went-well","text":"Calm"}
                {"command":"note-hot-wash","side":"to-improve","text":"No lamp"}
                {"command":"propose-improvement","finding":"No lamp","action":"Buy lamps"}
                """
                        .formatted(minutes));
    }

    /// Prepares the drill and gives it these commands; the folder it is in.
    private String play(Instant when, String name, String commands) throws IOException {
        var file = Files.writeString(folder.resolve("drill.yaml"), DRILL).toString();
        var made = Run.on(when, "new-exercise", file, "--name", name, "--data", data().toString());
        assertEquals(Exit.DONE, made.code(), made.err());
        var exercise = made.lines().getLast();
        var run = Run.told(when, commands, "do", "--data", exercise);
        assertEquals(Exit.DONE, run.code(), run.out() + run.err());
        return exercise;
    }

    private static String end(Instant when, String exercise) {
        var run = Run.told(when, "{\"command\":\"end-exercise\"}", "do", "--data", exercise);
        assertEquals(Exit.DONE, run.code(), run.out());
        return exercise;
    }

    private static Run debrief(String exercise, String... more) {
        var arguments = new String[more.length + 3];
        arguments[0] = "debrief";
        arguments[1] = "--data";
        arguments[2] = exercise;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Run.on(FRIDAY.plus(Duration.ofDays(1)), arguments);
    }

    @Test
    void itTellsObjectivesReactionsNotesAndWhatIsToBeImproved() throws IOException {
        var exercise = end(MONDAY, run(MONDAY, "First", 12));
        var english = debrief(exercise, "--lang", "en");
        assertEquals(Exit.DONE, english.code(), english.err());
        var lines = english.lines();
        assertEquals("EXERCISE · EXERCICE · EXERCISE", lines.getFirst());
        assertEquals("EXERCISE · EXERCICE · EXERCISE", lines.getLast());
        for (var said :
                new String[] {
                    "Objectives reached: 0 of 1",
                    "partly reached · See it <b>soon</b>",
                    "1 The lights go out · reaction 12 min later, late",
                    "late · Looks after it",
                    "not asked for · Uses another",
                    "Nobody <i>wrote</i>",
                    "Calm",
                    "No lamp",
                    "Buy lamps",
                    "Time to first decision: 12 min",
                    "No earlier run of this scenario"
                }) assertTrue(english.out().contains(said), said + "\n" + english.out());
        var french = PlainSpaces.in(debrief(exercise, "--lang", "fr").out());
        assertTrue(french.contains("Attendus vus : 1 sur 1"), french);
    }

    @Test
    void whatTheEndLeftNoTimeForIsToldAsCutShort() throws IOException {
        var exercise =
                end(
                        MONDAY,
                        play(
                                MONDAY,
                                "Short",
                                """
                                {"command":"start-exercise-clock"}
                                {"command":"deliver-inject","inject":"1"}
                                {"command":"jump-exercise-clock","to":"PT9M"}
                                """));
        var french =
                PlainSpaces.in(debrief(exercise, "--lang", "fr").out()).replaceAll("\\s+", " ");
        for (var said :
                new String[] {
                    "Objectifs atteints : 0 sur 1. Attendus vus : 0 sur 0 demandés.",
                    "Un attendu écourté",
                    "écourté · See it <b>soon</b>",
                    "écourté · Looks after it",
                    "1 The lights go out · l’exercice s’est terminé avant l’échéance"
                }) assertTrue(french.contains(said), said + "\n" + french);
        var json = debrief(exercise, "--json").answer();
        assertEquals("cut-short", json.at("/objectives/0/reached").asString());
        assertEquals("cut-short", json.at("/expected/0/came").asString());
        assertEquals("cut-short", json.at("/injects/0/came").asString());
        assertFalse(json.at("/injects/0/late").asBoolean());
        var status = Run.on(MONDAY, "status", "--json", "--data", exercise).answer();
        assertEquals("cut-short", status.at("/exercise/objectives/0/reached").asString());
    }

    @Test
    void whatHasNotComeToPassMayStillUntilTheEndAndNeverDidAfterwards() throws IOException {
        var exercise =
                play(
                        MONDAY,
                        "Calm",
                        """
                        {"command":"start-exercise-clock"}
                        {"command":"declare-crisis","title":"Dark","level":2}
                        """);
        var running = debrief(exercise, "--lang", "en").out();
        assertTrue(running.contains("Time to first decision: not yet"), running);
        var over = debrief(end(MONDAY, exercise), "--lang", "en").out();
        assertTrue(over.contains("Time to first decision: never"), over);
        assertFalse(over.contains("not yet"), over);
    }

    @Test
    void aScenarioThatTheRehearsalRefusesIsNotPrepared() throws IOException {
        var broken = DRILL.replace("from: voice", "from: nobody");
        var file = Files.writeString(folder.resolve("broken.yaml"), broken).toString();
        var rehearsed = Run.on(MONDAY, "rehearse", file, "--lang", "en");
        assertEquals(Exit.REFUSED, rehearsed.code());
        var refused =
                Run.on(MONDAY, "new-exercise", file, "--data", data().toString(), "--lang", "en");
        assertEquals(Exit.REFUSED, refused.code(), refused.out());
        assertFalse(refused.lines().isEmpty());
        for (var sentence : refused.lines())
            assertTrue(rehearsed.out().contains(sentence), sentence);
        assertTrue(refused.err().contains("cannot be played"), refused.err());
        assertFalse(Files.exists(data().resolve("exercises")));
    }

    @Test
    void onPaperWhatPeopleTypedIsNoMarkupAndBothEndsBearTheStamp() throws IOException {
        var html = debrief(end(MONDAY, run(MONDAY, "First", 12)), "--format", "html").out();
        assertFalse(html.contains("<i>"), html);
        assertFalse(html.contains("<b>"), html);
        assertTrue(html.contains("&lt;b&gt;soon"), html);
        assertEquals(3, html.split("<p class=\"stamp\">", -1).length, html);
    }

    @Test
    void anEarlierRunOfTheSameScenarioIsHeldAgainstIt() throws IOException {
        end(MONDAY, run(MONDAY, "First", 12));
        var second = end(FRIDAY, run(FRIDAY, "Second", 5));
        var text = debrief(second, "--lang", "en").out();
        assertTrue(
                text.contains("Time to first decision: now 5 min, then 12 min (7 min sooner)"),
                text);
        var held = debrief(second, "--json").answer().path("earlier").path(0);
        assertEquals("First", held.path("name").asString());
        var decision =
                held.path("times")
                        .valueStream()
                        .filter(one -> one.path("figure").asString().equals("to-first-decision"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("PT-7M", decision.path("difference").asString());
        assertEquals("better", decision.path("verdict").asString());
        var first = debrief(data().resolve("exercises/2026-11-23-first").toString(), "--json");
        assertEquals(0, first.answer().path("earlier").size(), "what came later is not earlier");
    }

    @Test
    void whatOneExerciseHasRunIsNotHeldAgainstAnotherScenario() throws IOException {
        end(MONDAY, run(MONDAY, "First", 12));
        var other =
                Run.on(
                        FRIDAY,
                        "new-exercise",
                        "trunk-loss",
                        "--data",
                        data().toString(),
                        "--lang",
                        "en");
        var exercise = other.lines().getLast();
        Run.told(FRIDAY, "{\"command\":\"start-exercise-clock\"}", "do", "--data", exercise);
        assertEquals(0, debrief(exercise, "--json").answer().path("earlier").size());
    }

    @Test
    void aFolderInEarnestHasNone() {
        var run = Run.of("debrief", "--data", data().toString(), "--lang", "en");
        assertEquals(Exit.REFUSED, run.code());
        assertTrue(run.err().contains("holds no exercise"), run.err());
    }

    @Test
    void anExerciseThatIsRefusedLeavesNoFolder() throws IOException {
        var file = Files.writeString(folder.resolve("drill.yaml"), DRILL).toString();
        var data = data().toString();
        var refused = Run.on(MONDAY, "new-exercise", file, "--variant", "none", "--data", data);
        assertEquals(Exit.REFUSED, refused.code(), refused.out());
        assertFalse(Files.exists(data().resolve("exercises")));
        run(MONDAY, "First", 12);
        Run.on(MONDAY, "new-exercise", file, "--variant", "none", "--data", data);
        try (var left = Files.list(data().resolve("exercises"))) {
            assertEquals(1, left.count(), "only that of the first");
        }
    }

    @Test
    void statusTellsHowTheExerciseRuns() throws IOException {
        var exercise = run(MONDAY, "First", 12);
        var status = Run.on(MONDAY, "status", "--json", "--data", exercise).answer();
        assertTrue(Json.MAPPER.treeToValue(status, StatusReport.class).exercise() != null);
        var told = status.path("exercise");
        assertEquals("Drill", told.path("scenario").asString());
        assertEquals("paused", told.path("phase").asString());
        assertEquals("PT12M", told.path("elapsed").asString());
        assertEquals(1, told.path("speed").asInt());
        assertEquals(1, told.path("injects").path("delivered").asInt());
        assertEquals(1, told.path("injects").path("planned").asInt());
        assertEquals("2", told.path("next").path("inject").asString());
        assertEquals("PT8M", told.path("next").path("in").asString());
        assertEquals(0, told.path("objectivesReached").asInt());
        assertEquals("PT12M", status.path("crisis").path("elapsed").asString());
        end(MONDAY, exercise);
        var after = Run.on(FRIDAY, "status", "--json", "--data", exercise).answer();
        assertEquals("ended", after.path("exercise").path("phase").asString());
        assertEquals("PT12M", after.path("crisis").path("elapsed").asString());
        assertTrue(
                Run.on(FRIDAY, "status", "--data", exercise, "--lang", "en")
                        .out()
                        .contains("Drill"));
    }
}
