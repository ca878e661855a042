package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.console.Commands;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.CloseCrisis;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.ExerciseCommand.ChangeExerciseSpeed;
import app.courante.crisis.ExerciseCommand.DeliverInject;
import app.courante.crisis.ExerciseCommand.ImproviseInject;
import app.courante.crisis.ExerciseCommand.JumpExerciseClock;
import app.courante.crisis.ExerciseCommand.PauseExerciseClock;
import app.courante.crisis.ExerciseCommand.PrepareExercise;
import app.courante.crisis.ExerciseCommand.ReplayInject;
import app.courante.crisis.ExerciseCommand.SkipInject;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.Kind;
import app.courante.crisis.LogCommand.LogEntry;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.SignalCommand.ReportSignal;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.exercise.Chronogram.State;
import app.courante.exercise.Inject.Means;
import app.courante.exercise.LogSign;
import app.courante.files.PlanFile;
import app.courante.files.Reading;
import app.courante.files.SamplePlan;
import app.courante.plan.Plan;
import app.courante.store.RealDisk;
import app.courante.text.Language;
import app.courante.ui.exercise.ExerciseModel;
import app.courante.ui.exercise.Hall.Kept;
import app.courante.ui.exercise.Hall.Ready;
import app.courante.ui.exercise.Hall.Wish;
import app.courante.ui.exercise.Laptops;
import app.courante.ui.exercise.Side;
import app.courante.ui.kit.Seat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exercises over real folders: they run on a clock of their own, are found again, and reach
/// nothing beside their folder.
class ExerciseRoomTest {
    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
    private static final Instant BEGINS = Instant.parse("2026-11-23T06:40:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final SetClock wall = new SetClock(NOW, PARIS);
    private final List<Situation> shown = new ArrayList<>();

    @TempDir private Path data;

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }

    @BeforeEach
    void aHouseInEarnestWithAPlanAndACrisis() {
        try (var house = House.openHere(data, wall, ExerciseRoomTest::fail)) {
            var content = SamplePlan.bytes(Language.FRENCH);
            var plan = assertRead(content);
            house.desk().open(null);
            for (var command :
                    List.<Command>of(
                            new PutPlanInForce(
                                    house.folder().keepPlan(content),
                                    plan.identity().title(),
                                    plan.identity().version()),
                            new DeclareCrisis("Vraie panne", 2, "", null))) done(house, command);
        }
    }

    private static Plan assertRead(byte[] content) {
        if (PlanFile.read(SamplePlan.fileName(Language.FRENCH), content)
                instanceof Reading.Done<Plan>(var plan)) return plan;
        throw new AssertionError();
    }

    private static void done(House house, Command command) {
        house.desk()
                .execute(
                        command,
                        house.me(),
                        answer -> assertTrue(answer instanceof Answer.Done, answer.toString()));
    }

    private ExerciseRoom open(String name) {
        var room =
                ExerciseRoom.openHere(
                        data.resolve("exercises").resolve(name), wall, ExerciseRoomTest::fail);
        room.house().desk().watch(shown::add);
        return room;
    }

    private ExerciseRoom prepared(String scenario, boolean solo, boolean realCalls) {
        return prepared("one", scenario, solo, realCalls);
    }

    private ExerciseRoom prepared(String folder, String scenario, boolean solo, boolean realCalls) {
        var room = open(folder);
        room.prepare(
                new Wish("Essai", ready(scenario), "", BEGINS, solo, realCalls),
                ExerciseHall.plan(data, NOW, new RealDisk()),
                answer -> assertTrue(answer instanceof Answer.Done, answer.toString()));
        room.begin();
        return room;
    }

    private static Ready ready(String title) {
        var hall = ExerciseHall.scenarios(Language.FRENCH);
        return hall.stream()
                .filter(one -> one.scenario().title().contains(title))
                .findFirst()
                .orElseThrow();
    }

    private ExerciseModel model(ExerciseRoom room, Side side, SimpleObjectProperty<Instant> now) {
        var seat =
                new Seat(
                        room.house().desk(),
                        room.house().notebook(),
                        new SimpleObjectProperty<>(room.house().me()),
                        now,
                        PARIS);
        var model = new ExerciseModel(seat, Situation.of(List.of()), side, () -> Language.FRENCH);
        room.house().desk().watch(model::show);
        return model;
    }

    private Situation last() {
        return shown.getLast();
    }

    @Test
    void theExerciseHasThePlanInForceAndItsOwnClockAndNoCrisis() {
        try (var room = prepared("Rançongiciel", false, false)) {
            assertEquals(BEGINS, room.time().instant());
            assertNotNull(last().document());
            assertEquals(null, last().crisis());
            done(room.house(), new StartExerciseClock());
            done(room.house(), new ChangeExerciseSpeed(60));
            wall.set(NOW.plusSeconds(60));
            assertEquals(BEGINS.plus(Duration.ofHours(1)), room.time().instant());
            done(room.house(), new DeclareCrisis("Chiffrement", 2, "", null));
            assertEquals(
                    BEGINS.plus(Duration.ofHours(1)),
                    java.util.Objects.requireNonNull(last().crisis()).began().instant());
        }
    }

    @Test
    void anExerciseThatWasLeftRunningStandsWhereItWasLeftWhenItIsFoundAgain() {
        try (var room = prepared("Rançongiciel", false, false)) {
            done(room.house(), new StartExerciseClock());
            wall.set(NOW.plusSeconds(600));
        }
        wall.set(NOW.plus(Duration.ofDays(3)));
        var folder = data.resolve("exercises").resolve("one");
        var read = Objects.requireNonNull(ExerciseHall.read(folder, new RealDisk()));
        assertEquals("Essai", Objects.requireNonNull(read.prepared()).name());
        try (var room = open("one")) {
            room.begin();
            assertFalse(last().exercise().clock().running());
            assertEquals(BEGINS.plusSeconds(600), room.time().instant());
            done(room.house(), new StartExerciseClock());
            wall.set(NOW.plus(Duration.ofDays(3)).plusSeconds(5));
            assertEquals(BEGINS.plusSeconds(605), room.time().instant());
        }
    }

    @Test
    void injectsAreGivenAsTheyFallDueByThoseWhoRunItAloneAndReactionsAreSeenInTheLog() {
        try (var room = prepared("Rançongiciel", false, false)) {
            var now = new SimpleObjectProperty<>(room.time().instant());
            var players = model(room, Side.PLAYER, now);
            room.house().desk().open(null);
            done(room.house(), new StartExerciseClock());
            wall.set(NOW.plusSeconds(1));
            now.set(room.time().instant());
            assertEquals(List.of(), last().exercise().handed(), "those who play give nothing");
            assertNotNull(players.board().get());
            done(room.house(), new PauseExerciseClock());
            var trainers = model(room, Side.TRAINER, now);
            room.house().desk().open(null);
            done(room.house(), new StartExerciseClock());
            done(room.house(), new ChangeExerciseSpeed(60));
            for (int second = 0; second < 90; second++) {
                wall.set(NOW.plusSeconds(1 + second));
                now.set(room.time().instant());
                if (second == 2) {
                    done(room.house(), new DeclareCrisis("Chiffrement", 3, "", null));
                    react(room, trainers);
                }
            }
            var board = java.util.Objects.requireNonNull(trainers.board().get());
            assertTrue(board.count(State.DELIVERED) > 5, board.rows().toString());
            assertTrue(board.rows().stream().noneMatch(row -> row.state() == State.DUE));
            var first = board.rows().getFirst();
            assertEquals(Duration.ofMinutes(2), first.reaction());
            assertEquals(
                    last().exercise().handed().size(),
                    last().exercise().handed().stream()
                            .map(one -> one.inject().id())
                            .distinct()
                            .count(),
                    "each once");
        }
    }

    /// Logs what the first inject calls for.
    private static void react(ExerciseRoom room, ExerciseModel model) {
        var row = java.util.Objects.requireNonNull(model.board().get()).rows().getFirst();
        var action =
                row.marks().stream()
                        .map(mark -> mark.action())
                        .filter(one -> !LogSign.example(one.signs()).isEmpty())
                        .findFirst()
                        .orElseThrow();
        done(
                room.house(),
                LogEntry.now(Kind.DECISION, "Fait : " + LogSign.example(action.signs()) + "."));
    }

    @Test
    void whoPlaysAloneGetsTheInjectsFromTheProgram() {
        try (var room = prepared("Rançongiciel", true, false)) {
            var now = new SimpleObjectProperty<>(room.time().instant());
            model(room, Side.PLAYER, now);
            room.house().desk().open(null);
            done(room.house(), new StartExerciseClock());
            wall.set(NOW.plusSeconds(1));
            now.set(room.time().instant());
            assertFalse(last().exercise().handed().isEmpty());
        }
    }

    @Test
    void anExerciseThatCannotBeReadIsListedWithTheReason() throws IOException {
        prepared("one", "Rançongiciel", false, false).close();
        prepared("two", "Rançongiciel", false, false).close();
        try (var files = Files.list(data.resolve("exercises/two/journal"))) {
            for (var file : files.toList())
                Files.writeString(file, Files.readString(file).replace("Essai", "Essay"));
        }
        var kept = new ArrayList<Kept>();
        try (var house = House.openHere(data, wall, ExerciseRoomTest::fail)) {
            ExercisePictures.hall(house, wall, Language.FRENCH).kept(kept::addAll);
        }
        assertEquals(List.of("two", "Essai"), kept.stream().map(Kept::name).toList());
        assertFalse(kept.getFirst().trouble().isEmpty());
        assertEquals("", kept.getLast().trouble());
    }

    @Test
    void numbersMayBeDialledOnlyWhereRealCallsWereAllowed() {
        assertTrue(Situation.of(List.of()).exercise().mayDial());
        for (boolean allowed : new boolean[] {false, true}) {
            var room = prepared(allowed ? "two" : "one", "Rançongiciel", false, allowed);
            room.close();
            assertEquals(allowed, last().exercise().mayDial());
        }
    }

    /// No sequence of commands in an exercise changes a byte of another folder, nor lets anybody be
    /// called: commands of every kind, as they are drawn by lot and as they are likely.
    @Test
    void nothingDoneInAnExerciseReachesAnotherLogOrAnybody() throws IOException {
        var before = earnest();
        assertFalse(before.isEmpty());
        for (int seed = 0; seed < 4; seed++) {
            var random = new Random(seed);
            shown.clear();
            var done = new HashSet<Class<?>>();
            try (var room = open("seed-" + seed)) {
                room.prepare(
                        new Wish("Essai " + seed, ready("Rançongiciel"), "", BEGINS, false, false),
                        ExerciseHall.plan(data, NOW, new RealDisk()),
                        answer -> assertTrue(answer instanceof Answer.Done, answer.toString()));
                room.begin();
                var place = Place.exercise(Side.PLAYER, () -> {}, Laptops.NONE);
                var name = Objects.requireNonNull(last().exercise().prepared()).name();
                for (var command : sequence(seed, random)) {
                    wall.set(wall.instant().plusSeconds(random.nextInt(30)));
                    room.house()
                            .desk()
                            .execute(
                                    command,
                                    room.house().me(),
                                    answer -> {
                                        if (answer instanceof Answer.Done)
                                            done.add(command.getClass());
                                    });
                    assertFalse(place.mayDial(last()), command.toString());
                    assertEquals(name, Objects.requireNonNull(last().exercise().prepared()).name());
                }
            }
            assertTrue(done.size() >= 12, done.size() + " " + done);
            same(before, earnest());
        }
    }

    /// Every kind of command five times, in any order, among those that carry an exercise on.
    private static List<Command> sequence(int seed, Random random) {
        var all = new ArrayList<Command>();
        for (int i = 0; i < 5; i++) {
            all.addAll(Commands.samples(5L * seed + i));
            all.add(
                    new PrepareExercise(
                            "Autre", ready("Rançongiciel").scenario(), "", "", NOW, true, true));
        }
        for (int i = 0; i < 60; i++) all.add(any(random));
        Collections.shuffle(all, random);
        return all;
    }

    private static Command any(Random random) {
        var number = "" + (1 + random.nextInt(8));
        return switch (random.nextInt(13)) {
            case 0 -> new StartExerciseClock();
            case 1 -> new PauseExerciseClock();
            case 2 -> new ChangeExerciseSpeed(1 + random.nextInt(60));
            case 3 -> new JumpExerciseClock(Duration.ofMinutes(random.nextInt(300)));
            case 4 -> new DeliverInject(number);
            case 5 -> new ReplayInject(number);
            case 6 -> new SkipInject(number, "");
            case 7 ->
                    new ImproviseInject(
                            "Imprévu", Means.CALL, "Préfet", List.of(), "Que faire ?", List.of());
            case 8 -> new DeclareCrisis("Exercice", 1 + random.nextInt(3), "", null);
            case 9 ->
                    new CloseCrisis(
                            "fini",
                            List.of(),
                            app.courante.crisis.ActionFate.DROPPED,
                            "fini",
                            List.of(),
                            "fini");
            case 10 -> new ReportSignal("Fumée", "accueil", null);
            default -> LogEntry.now(Kind.INFORMATION, "ligne " + random.nextInt(99));
        };
    }

    /// Every file of the house but its exercises and what only an open program keeps.
    private Map<Path, byte[]> earnest() throws IOException {
        var files = new TreeMap<Path, byte[]>();
        try (var all = Files.walk(data)) {
            for (var file : all.filter(Files::isRegularFile).toList())
                if (!file.startsWith(data.resolve("exercises")))
                    files.put(file, Files.readAllBytes(file));
        }
        return files;
    }

    private static void same(Map<Path, byte[]> before, Map<Path, byte[]> after) {
        assertEquals(before.keySet(), after.keySet());
        before.forEach((file, bytes) -> assertArrayEquals(bytes, after.get(file), file.toString()));
    }
}
