package app.courante.app;

import app.courante.app.ExerciseHall.Opener;
import app.courante.crisis.Command;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.text.Language;
import app.courante.ui.exercise.Hall.Kept;
import app.courante.ui.exercise.Hall.Wish;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A laptop with a house in earnest and its hall of exercises, whose windows are left out; all is
/// done on one thread, as in a window.
final class Desktop implements AutoCloseable {
    private final ExecutorService callers = Threads.one("callers");
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final AtomicReference<Situation> shown = new AtomicReference<>();
    private final AtomicReference<@Nullable ExerciseRoom> room = new AtomicReference<>();
    private final AtomicReference<Runnable> closed = new AtomicReference<>(() -> {});
    private final House house;
    private final ExerciseHall hall;
    private final Path data;

    Desktop(Path data, Clock wall, String name) {
        this.data = data;
        this.house = House.open(data, wall, callers, _ -> {}, failures::add);
        house.notebook().put("setting.me.name", name);
        this.hall =
                new ExerciseHall(
                        house,
                        wall,
                        () -> Language.FRENCH,
                        (_, _) -> Optional.empty(),
                        new Rooms(wall));
        on(() -> {
            house.desk().open(null);
            return true;
        });
    }

    private final class Rooms implements Opener {
        private final Clock wall;

        Rooms(Clock wall) {
            this.wall = wall;
        }

        @Override
        public ExerciseRoom open(Path folder) {
            var opened = ExerciseRoom.open(folder, wall, callers, failures::add);
            opened.house().desk().watch(shown::set);
            return opened;
        }

        @Override
        public void show(ExerciseRoom opened, boolean solo, Runnable left) {
            room.set(opened);
            closed.set(left);
            opened.begin();
        }
    }

    <T> T on(Callable<T> task) {
        try {
            return callers.submit(task).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    ExerciseHall hall() {
        return hall;
    }

    House house() {
        return house;
    }

    Path exercises() {
        return ExerciseHall.exercises(data);
    }

    /// The exercise that is open.
    ExerciseRoom room() {
        return Objects.requireNonNull(room.get());
    }

    /// What its windows show.
    Situation situation() {
        return shown.get();
    }

    List<String> lines() {
        return shown.get() == null
                ? List.of()
                : shown.get().log().lines().stream().map(line -> line.wording().text()).toList();
    }

    List<Throwable> failures() {
        return failures;
    }

    List<Kept> kept() {
        var told = new AtomicReference<@Nullable List<Kept>>();
        on(() -> {
            hall.kept(told::set);
            return true;
        });
        Until.is(() -> told.get() != null);
        return Objects.requireNonNull(told.get());
    }

    /// Begins an exercise of the first ready scenario.
    void prepares(String name) {
        var ready = ExerciseHall.scenarios(Language.FRENCH).getFirst();
        var begins = Instant.parse("2026-11-23T06:40:00Z");
        var wish = new Wish(name, ready, "", begins, false, false);
        on(() -> hall.begin(wish, () -> {}, failed -> failures.add(new AssertionError(failed))));
        Until.is(() -> shown.get() != null && shown.get().exercise().isPrepared());
        Until.is(() -> room.get() != null);
    }

    /// Lets others join it.
    ///
    /// @return the code that it shows
    String letsIn() {
        var prepared = Objects.requireNonNull(situation().exercise().prepared());
        var laptops = room().laptops();
        on(() -> {
            laptops.letIn(prepared.by().toString(), prepared.name(), () -> {});
            return true;
        });
        return Objects.requireNonNull(laptops.way().getValue()).code();
    }

    /// Has the exercise's desk carry it out.
    Answer does(Command command) {
        var answer = new AtomicReference<@Nullable Answer>();
        on(() -> {
            room().house().desk().execute(command, room().house().me(), answer::set);
            return true;
        });
        Until.is(() -> answer.get() != null);
        return Objects.requireNonNull(answer.get());
    }

    /// Closes the windows of the exercise.
    void leaves() {
        on(() -> {
            closed.get().run();
            room().close();
            room.set(null);
            return true;
        });
    }

    @Override
    public void close() {
        on(() -> {
            hall.close();
            house.close();
            return true;
        });
        Threads.finish(callers);
    }
}
