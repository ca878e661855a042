package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.console.Exit;
import app.courante.console.Terminal;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.ChangeLevel;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.ExerciseCommand.EndExercise;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.json.Json;
import app.courante.text.Language;
import app.courante.ui.alerts.Bell;
import app.courante.ui.exercise.Side;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The same run of an exercise in its windows, on the command line while it goes on, and typed in
/// there afterwards: the same is given, seen and told.
class RunBothWaysTest {
    private static final Instant BEGINS = Instant.parse("2026-11-23T08:00:00Z");
    private static final int LAST = 66;

    private static final String DRILL =
            """
            title: Coupure
            startsAt: 09:00
            lasts: 1 h 30 min
            objectives:
              - id: o
                name: Dévier
                criteria:
                  - {text: Déviée en dix minutes, expected: [a], within: 10 min, from: "1"}
            roles:
              - {id: cell, name: La cellule, side: player}
              - {id: voice, name: Une voix, side: trainer}
            injects:
              - number: 1
                title: Plus de ligne
                at: T+0
                means: call
                from: voice
                to: [cell]
                content: Rien ne sonne.
                objectives: [o]
                expected:
                  - {id: a, text: Dévie, within: 10 min, way: done, signs: [déviation activée]}
              - number: 2
                title: Cela dure
                at: M+20
                means: call
                from: voice
                to: [cell]
                content: Toujours rien.
                expected:
                  - {id: b, text: Monte de niveau, within: 15 min, way: decided, signs: [passage niveau]}
              - number: 3
                title: Qui décide
                at: M+22
                when: decided(b)
                means: mail
                from: voice
                to: [cell]
                content: Qui décide ?
                expected: [{id: c, text: Répond, way: said, signs: [préfet informé]}]
              - number: 4
                title: Et après
                after: "3"
                delay: 10 min
                means: mail
                from: voice
                to: [cell]
                content: Et après ?
                expected: [{id: d, text: Répond encore, way: said, signs: [préfet rappelé]}]
              - number: 5
                title: Personne ne dévie
                at: M+8
                when: not done(a)
                means: call
                from: voice
                to: [cell]
                content: Alors ?
                expected: []
              - number: 6
                title: Trop tard
                at: M+80
                means: call
                from: voice
                to: [cell]
                content: Jamais.
                expected: [{id: e, text: Rien, way: done, signs: [rien]}]
            """;

    /// Something done so many minutes after the start.
    private record Step(int minute, Command command, String json) {}

    private static final List<Step> STEPS =
            List.of(
                    new Step(
                            0,
                            new StartExerciseClock(),
                            "{\"command\":\"start-exercise-clock\"}"),
                    new Step(
                            3,
                            new DeclareCrisis("Panne", 1, "", null),
                            "{\"command\":\"declare-crisis\",\"title\":\"Panne\",\"level\":1}"),
                    said(6, Kind.ACTION, "Déviation activée vers Dijon"),
                    new Step(
                            27,
                            new ChangeLevel(2, "cela dure", List.of(), ""),
                            "{\"command\":\"change-level\",\"level\":2,\"reason\":\"cela dure\"}"),
                    said(31, Kind.COMMUNICATION, "Préfet informé par téléphone"),
                    said(50, Kind.COMMUNICATION, "Préfet rappelé"),
                    new Step(
                            LAST,
                            new EndExercise("fini"),
                            "{\"command\":\"end-exercise\",\"reason\":\"fini\"}"));

    private final SetClock wall = new SetClock(BEGINS, ZoneId.of("Europe/Paris"));

    @TempDir private Path folder;

    private static Step said(int minute, Kind kind, String text) {
        return new Step(
                minute,
                LogEntry.now(kind, text),
                "{\"command\":\"log-entry\",\"kind\":\"%s\",\"text\":\"%s\"}"
                        .formatted(Json.word(kind), text));
    }

    private void come(int minute) {
        wall.set(BEGINS.plus(Duration.ofMinutes(minute)));
    }

    @Test
    void anExerciseIsRunAndDebriefedTheSameByWindowsAndByTheCommandLineAlone() throws IOException {
        var windows = prepared("windows");
        inWindows(windows);
        var typed = prepared("typed");
        asItGoesOn(typed);
        var afterwards = prepared("afterwards");
        afterwards(afterwards);
        var debrief = told(windows, "debrief");
        var came =
                debrief.path("expected")
                        .valueStream()
                        .map(one ->
                                one.path("action").asString() + " " + one.path("came").asString())
                        .toList();
        assertEquals(
                List.of("a in-time", "b in-time", "c in-time", "d in-time", "e not-asked"), came);
        assertEquals(debrief, told(typed, "debrief"));
        assertEquals(debrief, told(afterwards, "debrief"));
        var status = told(windows, "status").path("exercise");
        assertEquals(4, status.at("/injects/delivered").asInt(), status.toString());
        assertEquals(status, told(typed, "status").path("exercise"));
    }

    @Test
    void whatTheClockLeapsOverIsGivenWhereItLandsAndBeforeThatToWhoTellsOfIt() throws IOException {
        var leaps = prepared("leaps");
        come(0);
        assertEquals(
                List.of("1 PT0S", "2 PT30M"),
                given(
                        leaps,
                        """
                        {"command":"start-exercise-clock"}
                        {"command":"declare-crisis","title":"Panne","level":1}
                        {"command":"log-entry","text":"Déviation activée"}
                        {"command":"jump-exercise-clock","to":"PT30M"}
                        """));
        var tells = prepared("tells");
        assertEquals(
                List.of("1 PT0S", "5 PT8M", "2 PT20M"),
                given(
                        tells,
                        """
                        {"command":"start-exercise-clock"}
                        {"command":"jump-exercise-clock","to":"PT30M"}
                        {"command":"declare-crisis","title":"Panne","level":1,"happened":"2026-11-23T09:09"}
                        {"command":"log-entry","text":"Déviation activée","happened":"2026-11-23T09:25"}
                        """));
    }

    /// The injects given, and when, after these commands.
    private List<String> given(Path exercise, String commands) {
        run(new ByteArrayInputStream(commands.getBytes(StandardCharsets.UTF_8)), exercise, "do");
        return told(exercise, "debrief")
                .path("injects")
                .valueStream()
                .map(one -> one.path("number").asString() + " " + one.path("given").asString())
                .toList();
    }

    private void inWindows(Path exercise) {
        try (var room = ExerciseRoom.openHere(exercise, wall, ExercisePictures::fail)) {
            room.direct();
            var trainer = room.window(Side.TRAINER, null, Runnable::run, Bell.SILENT, () -> {});
            var player =
                    room.window(
                            Side.PLAYER, Language.ENGLISH, Runnable::run, Bell.SILENT, () -> {});
            room.begin();
            for (int minute = 0; minute <= LAST; minute++) {
                come(minute);
                for (var step : STEPS)
                    if (step.minute() == minute) {
                        look(room, trainer, player);
                        Doing.done(room.house(), step.command());
                    }
                look(room, trainer, player);
            }
        }
    }

    private static void look(ExerciseRoom room, Window trainer, Window player) {
        room.look();
        trainer.tick();
        player.tick();
    }

    /// Each line is typed when it happens.
    private void asItGoesOn(Path exercise) {
        var steps = STEPS.iterator();
        run(
                new InputStream() {
                    @Override
                    public int read() {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public int read(byte[] bytes, int from, int most) {
                        if (!steps.hasNext()) return -1;
                        var step = steps.next();
                        come(step.minute());
                        var line = (step.json() + "\n").getBytes(StandardCharsets.UTF_8);
                        System.arraycopy(line, 0, bytes, from, line.length);
                        return line.length;
                    }
                },
                exercise,
                "do");
    }

    /// The clock runs, and what happened is typed at the end, each thing with its time.
    private void afterwards(Path exercise) {
        var lines =
                STEPS.stream()
                        .map(step -> {
                            if (step.command() instanceof StartExerciseClock
                                    || step.command() instanceof EndExercise) return step.json();
                            var at = BEGINS.plus(Duration.ofMinutes(step.minute()));
                            return step.json().replace("}", ",\"happened\":\"" + at + "\"}");
                        })
                        .collect(Collectors.toList());
        var first = lines.removeFirst() + "\n";
        var rest = String.join("\n", lines);
        come(0);
        run(
                new InputStream() {
                    private int next;

                    @Override
                    public int read() {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public int read(byte[] bytes, int from, int most) {
                        if (next == 2) return -1;
                        if (next == 1) come(LAST);
                        var line = (next++ == 0 ? first : rest).getBytes(StandardCharsets.UTF_8);
                        System.arraycopy(line, 0, bytes, from, line.length);
                        return line.length;
                    }
                },
                exercise,
                "do");
    }

    private Path prepared(String name) throws IOException {
        come(0);
        var file = Files.writeString(folder.resolve("drill.yaml"), DRILL).toString();
        var made = run(InputStream.nullInputStream(), folder.resolve(name), "new-exercise", file);
        return Path.of(made.lines().toList().getLast());
    }

    /// What is told of a run, without the names of its entries, which are each laptop's own.
    private JsonNode told(Path exercise, String command) {
        var told =
                Json.MAPPER.readTree(
                        run(InputStream.nullInputStream(), exercise, command, "--json"));
        unnamed(told);
        return told;
    }

    private static void unnamed(JsonNode node) {
        if (node instanceof ObjectNode object) object.remove(List.of("entry", "entries"));
        for (var child : node) unnamed(child);
    }

    private String run(InputStream in, Path data, String... words) {
        var out = new ByteArrayOutputStream();
        var terminal = Terminal.of(in, out, out);
        var arguments = java.util.Arrays.copyOf(words, words.length + 4);
        arguments[words.length] = "--data";
        arguments[words.length + 1] = data.toString();
        arguments[words.length + 2] = "--lang";
        arguments[words.length + 3] = "en";
        int code = Main.console(terminal, (_, _, _, _, _) -> List.of(), wall).run(arguments);
        var said = out.toString(StandardCharsets.UTF_8);
        assertTrue(code == Exit.DONE, said);
        return said;
    }
}
