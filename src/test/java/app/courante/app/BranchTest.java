package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.CrisisCommand.ImportLog;
import app.courante.crisis.CrisisCommand.ImportedLine;
import app.courante.crisis.ExerciseCommand.DeliverInject;
import app.courante.crisis.ExerciseCommand.EndExercise;
import app.courante.crisis.ExerciseCommand.ImproviseInject;
import app.courante.crisis.ExerciseCommand.JumpExerciseClock;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.CorrectEntry;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.Situation;
import app.courante.crisis.Tape;
import app.courante.desk.Answer;
import app.courante.desk.ReplayDesk.Spot;
import app.courante.exercise.Inject.Means;
import app.courante.files.SamplePlan;
import app.courante.store.BranchedLog;
import app.courante.store.JournalFolder;
import app.courante.store.RealDisk;
import app.courante.store.Verification;
import app.courante.text.Language;
import app.courante.ui.exercise.Hall.Wish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exercises that begin from a point of another log, over real folders.
class BranchTest {
    private static final Instant NOW = Instant.parse("2026-11-23T13:00:00Z");

    private final SetClock wall = new SetClock(NOW, ZoneId.of("Europe/Paris"));
    private final List<Situation> shown = new ArrayList<>();

    @TempDir private Path data;

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }

    private void after(int minutes) {
        wall.set(NOW.plus(Duration.ofMinutes(minutes)));
    }

    private static LogEntry line(String text) {
        return LogEntry.now(Kind.INFORMATION, text);
    }

    /// A crisis of an hour in earnest: a line each twenty minutes, the first of them corrected.
    private void crisis() {
        try (var house = House.openHere(data, wall, BranchTest::fail)) {
            house.desk().open(null);
            var plan = house.folder().keepPlan(SamplePlan.bytes(Language.FRENCH));
            Doing.done(house, new PutPlanInForce(plan, "PCA", "4.2"));
            Doing.done(house, new DeclareCrisis("Panne", 2, "", null));
            after(20);
            var first = Doing.done(house, line("ligne 1"));
            after(30);
            Doing.done(house, new CorrectEntry(first.id(), "ligne 1, mieux", "précisé", null));
            after(40);
            Doing.done(house, line("ligne 2"));
            after(60);
            Doing.done(house, new CloseCrisis("fini", List.of(), null, "", List.of(), "calme"));
        }
    }

    private Branch at(Path folder, int minutes) {
        var journals = JournalFolder.open(FolderRecords.journals(folder), new RealDisk());
        var crisis = FolderRecords.lastCrisis(FolderRecords.crises(journals.openings()), "");
        var tape = Tape.of(journals.read(crisis), crisis);
        var at = NOW.plus(Duration.ofMinutes(minutes));
        return Branch.of("Suite", tape, new Spot(tape.count(at), at));
    }

    private ExerciseRoom branched(Path from, Branch branch) {
        var folder = data.resolve("exercises/branch");
        new BranchedLog(from, new RealDisk()).write(branch.history(), folder);
        var room = ExerciseRoom.openHere(folder, wall, BranchTest::fail);
        room.house().desk().watch(shown::add);
        room.branch(
                branch,
                ExerciseHall.plan(data, wall.instant(), new RealDisk()),
                answer -> assertTrue(answer instanceof Answer.Done, answer.toString()));
        room.begin();
        return room;
    }

    private Situation last() {
        return shown.getLast();
    }

    private List<String> told() {
        return last().log().lines().stream().map(one -> one.wording().text()).toList();
    }

    private Map<Path, byte[]> bytes(Path folder) throws IOException {
        var files = new TreeMap<Path, byte[]>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList())
                if (!file.startsWith(data.resolve("exercises/branch")))
                    files.put(file, Files.readAllBytes(file));
        }
        return files;
    }

    private static void same(Map<Path, byte[]> before, Map<Path, byte[]> after) {
        assertEquals(before.keySet(), after.keySet());
        before.forEach((file, bytes) -> assertArrayEquals(bytes, after.get(file), file.toString()));
    }

    @Test
    void aRealCrisisGoesOnAsAnExerciseFromTheInstantChosenAndItsOwnLogStaysAsItWas()
            throws IOException {
        crisis();
        var before = bytes(data);
        after(5000);
        try (var room = branched(data, at(data, 35))) {
            assertEquals(
                    List.of("ligne 1, mieux"),
                    told().stream().filter(one -> one.startsWith("ligne")).toList());
            var exercise = last().exercise();
            assertEquals("Suite", Objects.requireNonNull(exercise.prepared()).name());
            assertFalse(exercise.mayDial());
            assertTrue(last().running(), "the crisis was not closed by then");
            assertNotNull(last().document());
            assertEquals(NOW.plus(Duration.ofMinutes(35)), room.time().instant());
            Doing.done(room.house(), new StartExerciseClock());
            after(5002);
            Doing.done(room.house(), line("autrement"));
            Doing.done(
                    room.house(),
                    new ImproviseInject(
                            "Préfet", Means.CALL, "Préfecture", List.of(), "?", List.of()));
            assertTrue(told().contains("autrement"));
            var written = last().log().lines().getLast().entry();
            assertEquals(NOW.plus(Duration.ofMinutes(37)), written.times().entered().toInstant());
            same(before, bytes(data));
        }
        same(before, bytes(data));
        var verified =
                Verification.of(
                        FolderRecords.journals(data.resolve("exercises/branch")), new RealDisk());
        assertEquals(null, verified.firstBreak());
    }

    @Test
    void itIsFoundAgainAsItWasLeft() {
        crisis();
        after(5000);
        branched(data, at(data, 35)).close();
        after(9000);
        try (var room =
                ExerciseRoom.openHere(data.resolve("exercises/branch"), wall, BranchTest::fail)) {
            room.house().desk().watch(shown::add);
            room.begin();
            assertEquals(NOW.plus(Duration.ofMinutes(35)), room.time().instant());
            assertTrue(told().contains("ligne 1, mieux"));
            assertFalse(last().exercise().clock().running());
        }
    }

    @Test
    void anExerciseGoesOnWithItsScenarioFromTheInstantChosen() throws IOException {
        var folder = data.resolve("exercises/one");
        var ready = ExerciseHall.scenarios(Language.FRENCH).stream().findFirst().orElseThrow();
        try (var room = ExerciseRoom.openHere(folder, wall, BranchTest::fail)) {
            room.prepare(
                    new Wish("Premier", ready, "", NOW, false, true),
                    null,
                    answer -> assertTrue(answer instanceof Answer.Done));
            room.begin();
            Doing.done(room.house(), new StartExerciseClock());
            Doing.done(
                    room.house(),
                    new DeliverInject(ready.scenario().injects().getFirst().number()));
            after(10);
            Doing.done(room.house(), new DeclareCrisis("Exercice", 2, "", null));
            after(30);
            Doing.done(room.house(), line("trop tard"));
            Doing.done(room.house(), new EndExercise(""));
        }
        var before = bytes(folder);
        after(5000);
        assertTrue(at(folder, 4000).ended());
        try (var room = branched(folder, at(folder, 20))) {
            var exercise = last().exercise();
            var prepared = Objects.requireNonNull(exercise.prepared());
            assertEquals("Suite", prepared.name());
            assertEquals(ready.scenario().title(), prepared.scenario().title());
            assertFalse(prepared.realCalls(), "nobody is called from a branch");
            assertEquals(1, exercise.handed().size());
            assertFalse(told().contains("trop tard"));
            assertEquals(NOW.plus(Duration.ofMinutes(20)), room.time().instant());
            Doing.done(room.house(), new StartExerciseClock());
            Doing.done(room.house(), new JumpExerciseClock(Duration.ofMinutes(50)));
            Doing.done(room.house(), line("à temps"));
            assertTrue(told().contains("à temps"));
        }
        same(before, bytes(folder));
    }

    @Test
    void aLogKeptElsewhereGoesOnAsACrisisOfTheExercise() {
        try (var house = House.openHere(data, wall, BranchTest::fail)) {
            house.desk().open(null);
            var lines = new ArrayList<ImportedLine>();
            for (int i = 0; i < 4; i++)
                lines.add(
                        new ImportedLine(
                                NOW.minus(Duration.ofDays(900))
                                        .plus(Duration.ofMinutes(10L * i))
                                        .atZone(ZoneId.of("Europe/Paris")),
                                Kind.INFORMATION,
                                "fait " + i,
                                "",
                                ""));
            Doing.done(house, new ImportLog("Panne de 2024", "panne.csv", "Europe/Paris", lines));
        }
        var journals = JournalFolder.open(FolderRecords.journals(data), new RealDisk());
        var crisis = FolderRecords.lastCrisis(FolderRecords.crises(journals.openings()), "");
        var tape = Tape.of(journals.read(crisis), crisis);
        var at = NOW.minus(Duration.ofDays(900)).plus(Duration.ofMinutes(15));
        try (var room = branched(data, Branch.of("Suite", tape, new Spot(tape.count(at), at)))) {
            assertTrue(last().running());
            assertEquals(at, room.time().instant());
            assertTrue(told().contains("fait 1"));
            assertFalse(told().contains("fait 2"));
            Doing.done(room.house(), line("et après"));
            assertTrue(told().contains("et après"));
            assertNotEquals(
                    journals.openings().getFirst().id(), last().log().lines().getFirst().id());
        }
    }
}
