package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.app.ExerciseHall.Opener;
import app.courante.app.NewExercise.Step;
import app.courante.crisis.Refusal;
import app.courante.desk.Answer;
import app.courante.store.BranchedLog;
import app.courante.store.FaultyDisk;
import app.courante.store.FaultyDisk.Fault;
import app.courante.store.FreshFolder;
import app.courante.store.RealDisk;
import app.courante.store.StoreFailure;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.exercise.Hall.Wish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What cannot be prepared or opened shows no window, is told, leaves nothing open, and nothing on
/// the disk where it was to be new.
class OpenExercisesTest {
    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
    private static final Texts FRENCH = Texts.in(Language.FRENCH);

    private final SetClock wall = new SetClock(NOW, ZoneId.of("Europe/Paris"));
    private final List<ExerciseRoom> shown = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private @Nullable RuntimeException defect;

    @TempDir private Path data;

    private final OpenExercises rooms = rooms(Runnable::run);

    private OpenExercises rooms(Executor readers) {
        return new OpenExercises(
                new Opener() {
                    @Override
                    public ExerciseRoom open(Path folder) {
                        return OpenExercisesTest.this.open(folder);
                    }

                    @Override
                    public void show(ExerciseRoom room, boolean solo, Runnable closed) {
                        if (defect != null) throw defect;
                        shown.add(room);
                    }
                },
                () -> FRENCH,
                readers,
                Runnable::run);
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }

    private ExerciseRoom open(Path folder) {
        return ExerciseRoom.openHere(folder, wall, OpenExercisesTest::fail);
    }

    private Path exercises() {
        return data.resolve("exercises");
    }

    private Path folder() {
        return exercises().resolve("one");
    }

    private FreshFolder fresh() {
        return FreshFolder.make(exercises(), "one", new RealDisk());
    }

    private static Step prepares(String name) {
        var ready = ExerciseHall.scenarios(Language.FRENCH).getFirst();
        return (room, answer) -> {
            room.house().desk().open(null);
            room.prepare(new Wish(name, ready, "", NOW, false, false), null, answer);
        };
    }

    private Runnable begin(OpenExercises in, Function<Path, Step> write) {
        return in.begin(
                new NewExercise(false, this::fresh, write), () -> done.add("done"), told::add);
    }

    private void begin(String name) {
        begin(rooms, _ -> prepares(name));
    }

    private void answered(Answer answer) {
        begin(rooms, _ -> (_, answered) -> answered.accept(answer));
    }

    /// Nobody has a folder open any more, since there is none.
    private void assertLeft() {
        assertEquals(List.of(), shown);
        assertEquals(List.of(), done);
        assertEquals(1, told.size(), told.toString());
        assertFalse(Files.exists(exercises()), "nothing is left of it");
    }

    @Test
    void whatIsPreparedIsShownAndComesToTheFrontWhenItIsTakenUp() {
        begin("Essai");
        assertEquals(List.of("done"), done);
        rooms.takeUp(folder(), false, told::add);
        assertEquals(List.of(), told);
        assertEquals(2, shown.size());
        assertEquals(1, shown.stream().distinct().count());
        rooms.close();
        open(folder()).close();
    }

    @Test
    void whatIsRefusedIsToldInItsOwnWordsAndItsFolderGoes() {
        begin(" ");
        assertEquals(List.of(FRENCH.of("refusal", Refusal.TITLE_MISSING)), told);
        assertLeft();
    }

    @Test
    void whatFailsIsToldAndItsFolderGoes() {
        answered(new Answer.Failed(new IllegalStateException()));
        assertLeft();
    }

    @Test
    void onlyItsOwnFolderGoesAndNotThoseBesideIt() throws IOException {
        Files.createDirectories(folder());
        var kept = Files.writeString(folder().resolve("kept.txt"), "kept");
        begin(" ");
        assertEquals(1, told.size());
        try (var left = Files.list(exercises())) {
            assertEquals(List.of(folder()), left.toList());
        }
        assertEquals("kept", Files.readString(kept));
    }

    @Test
    void aHistoryThatCannotBeWrittenLeavesNothing() {
        var disk = new FaultyDisk();
        begin(
                rooms,
                folder -> {
                    disk.fail(Fault.HALF_WRITTEN);
                    new BranchedLog(data, disk).write(List.of(), folder);
                    return prepares("Suite");
                });
        assertTrue(told.getFirst().contains("n’a pas pu être écrit"), told.toString());
        assertLeft();
    }

    @Test
    void whereNoFolderCanBeMadeItIsTold() throws IOException {
        var file = Files.writeString(exercises(), "no folder");
        begin("Essai");
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.getFirst().contains("n’est pas un dossier"), told.toString());
        assertEquals("no folder", Files.readString(file));
    }

    @Test
    void whoCallsItOffWhileItIsMadeFindsNothingOfIt() {
        var slow = rooms(later::add);
        var callOff = begin(slow, _ -> prepares("Essai"));
        assertEquals(List.of(), shown);
        callOff.run();
        callOff.run();
        while (!later.isEmpty()) later.removeFirst().run();
        assertEquals(List.of(), told);
        assertEquals(List.of(), done);
        assertEquals(List.of(), shown);
        assertFalse(Files.exists(exercises()));
    }

    @Test
    void theProgramEndsWithoutWhatWasOnItsWay() {
        // Made, and its last step without an answer yet.
        begin(rooms, _ -> (_, _) -> {});
        assertTrue(Files.exists(folder()));
        rooms.close();
        assertFalse(Files.exists(exercises()));
    }

    @Test
    void whatIsShownCannotBeCalledOff() {
        var callOff = begin(rooms, _ -> prepares("Essai"));
        callOff.run();
        assertEquals(1, shown.size());
        rooms.close();
        open(folder()).close();
    }

    @Test
    void aFolderThatSomebodyElseHasIsTold() {
        begin("Essai");
        rooms.close();
        shown.clear();
        var other = open(folder());
        rooms.takeUp(folder(), false, told::add);
        assertEquals(1, told.size(), told.toString());
        assertEquals(List.of(), shown);
        other.close();
        assertTrue(Files.exists(folder()), "it was there before");
    }

    @Test
    void aWindowThatCannotBeMadeLeavesNothingOpen() {
        defect = new IllegalStateException("no window");
        assertThrows(IllegalStateException.class, () -> begin("Essai"));
        assertEquals(List.of(FRENCH.of("failure.bug")), told);
        assertEquals(List.of(), shown);
        assertEquals(List.of(), done);
        // It is prepared: it is found among the others.
        open(folder()).close();
    }

    @Test
    void aLockedFolderThrows() {
        try (var one = open(folder())) {
            assertThrows(StoreFailure.class, () -> open(one.house().folder().path()));
        }
    }
}
