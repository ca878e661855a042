package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.courante.crisis.Cell;
import app.courante.crisis.ExerciseCommand.EndExercise;
import app.courante.desk.ExerciseTime;
import app.courante.exercise.Drills;
import app.courante.ui.exercise.Hall.Wish;
import app.courante.ui.exercise.Laptops;
import app.courante.ui.exercise.Side;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may be called, what may be seen and which clock goes, where one stands.
class PlaceTest {
    private static final Place PLAYER = Place.exercise(Side.PLAYER, () -> {}, Laptops.NONE);
    private static final Place TRAINER = Place.exercise(Side.TRAINER, () -> {}, Laptops.NONE);
    private static final Place REPLAY = Place.in(Dress.PLAIN, true);

    private final SetClock wall =
            new SetClock(Instant.parse("2026-11-28T09:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir private Path folder;

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }

    @Test
    void inAnExerciseNobodyIsCalledUntilItWasPreparedSo() {
        var nothing = Cell.house().situation();
        assertTrue(Place.EARNEST.mayDial(nothing));
        for (var place : new Place[] {PLAYER, TRAINER, REPLAY}) {
            assertFalse(place.mayDial(nothing), "what is not read yet allows nothing");
            assertFalse(place.mayDial(Cell.exercise(false).situation()));
            assertTrue(place.mayDial(Cell.exercise(true).situation()));
        }
        assertFalse(Place.EARNEST.mayDial(Cell.exercise(false).situation()));
    }

    @Test
    void theDebriefIsOfThoseWhoRunItUntilItIsOver() {
        var cell = Cell.exercise(false);
        assertTrue(TRAINER.mayDebrief(cell.situation().exercise()));
        for (var place : new Place[] {PLAYER, REPLAY, Place.EARNEST})
            assertFalse(place.mayDebrief(cell.situation().exercise()));
        cell.when(new EndExercise(""));
        for (var place : new Place[] {PLAYER, TRAINER, REPLAY, Place.EARNEST})
            assertTrue(place.mayDebrief(cell.situation().exercise()));
        assertFalse(TRAINER.mayDebrief(Cell.house().situation().exercise()));
    }

    private void exercise(Path data) {
        var ready = ExerciseHall.ready(Drills.scenario(Drills.inject("1", "T+0")));
        try (var room = ExerciseRoom.openHere(data, wall, PlaceTest::fail)) {
            room.house().desk().open(null);
            room.prepare(new Wish("Essai", ready, "", Cell.START, false, false), null, _ -> {});
        }
    }

    @Test
    void onlyAFolderAmongTheExercisesGoesByTheClockOfOne() {
        var among = folder.resolve("exercises").resolve("one");
        exercise(among);
        var clock = ExerciseHall.clockOf(among, wall);
        assertTrue(clock instanceof ExerciseTime);
        assertEquals(Cell.START, clock.instant());
        var beside = folder.resolve("data");
        exercise(beside);
        assertSame(wall, ExerciseHall.clockOf(beside, wall));
    }
}
