package app.courante.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.courante.app.ExerciseHall.Opener;
import app.courante.crisis.Refusal;
import app.courante.desk.Answer;
import app.courante.store.StoreFailure;
import app.courante.text.Language;
import app.courante.text.Texts;
import app.courante.ui.exercise.Hall.Wish;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What cannot be prepared or opened shows no window, is told, and leaves nothing open.
class OpenExercisesTest {
    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
    private static final Texts FRENCH = Texts.in(Language.FRENCH);

    private final SetClock wall = new SetClock(NOW, ZoneId.of("Europe/Paris"));
    private final List<ExerciseRoom> shown = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private @Nullable RuntimeException defect;

    @TempDir private Path data;

    private final OpenExercises rooms =
            new OpenExercises(
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
                    () -> FRENCH);

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }

    private ExerciseRoom open(Path folder) {
        return ExerciseRoom.openHere(folder, wall, OpenExercisesTest::fail);
    }

    private Path folder() {
        return data.resolve("exercises").resolve("one");
    }

    private void begin(String name) {
        var ready = ExerciseHall.scenarios(Language.FRENCH).getFirst();
        begin(new Wish(name, ready, "", NOW, false, false));
    }

    private void begin(Wish wish) {
        rooms.open(
                folder(),
                told::add,
                room -> {
                    room.house().desk().open(null);
                    room.prepare(
                            wish,
                            null,
                            answer ->
                                    rooms.show(
                                            folder(),
                                            wish.solo(),
                                            answer,
                                            () -> done.add(wish.name()),
                                            told::add));
                });
    }

    /// Nobody has the folder open any more.
    private void assertLeft() {
        assertEquals(List.of(), shown);
        assertEquals(List.of(), done);
        assertEquals(1, told.size(), told.toString());
        open(folder()).close();
    }

    @Test
    void whatIsPreparedIsShownAndComesToTheFrontWhenItIsTakenUp() {
        begin("Essai");
        assertEquals(List.of("Essai"), done);
        rooms.takeUp(folder(), false, told::add);
        assertEquals(List.of(), told);
        assertEquals(2, shown.size());
        assertEquals(1, shown.stream().distinct().count());
        rooms.close();
        open(folder()).close();
    }

    @Test
    void whatIsRefusedIsToldInItsOwnWords() {
        begin(" ");
        assertEquals(List.of(FRENCH.of("refusal", Refusal.TITLE_MISSING)), told);
        assertLeft();
    }

    @Test
    void whatFailsIsTold() {
        rooms.open(folder(), told::add, _ -> {});
        answered(new Answer.Failed(new IllegalStateException()));
        assertLeft();
    }

    private void answered(Answer answer) {
        rooms.show(folder(), false, answer, () -> done.add(""), told::add);
    }

    @Test
    void aFolderThatSomebodyElseHasIsTold() {
        var other = open(folder());
        begin("Essai");
        assertEquals(1, told.size(), told.toString());
        assertEquals(List.of(), shown);
        other.close();
        assertNotNull(assertThrows(StoreFailure.class, () -> twice(folder())));
    }

    private void twice(Path folder) {
        try (var one = open(folder)) {
            assertNotNull(one);
            open(folder).close();
        }
    }

    @Test
    void aWindowThatCannotBeMadeLeavesNothingOpen() {
        defect = new IllegalStateException("no window");
        rooms.open(folder(), told::add, _ -> {});
        assertThrows(IllegalStateException.class, () -> answered(new Answer.Done(List.of())));
        assertEquals(List.of(FRENCH.of("failure.bug")), told);
        assertLeft();
    }
}
