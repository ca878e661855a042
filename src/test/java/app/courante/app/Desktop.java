package app.courante.app;

import app.courante.app.ExerciseHall.Opener;
import app.courante.crisis.Command;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.text.Language;
import app.courante.ui.exercise.Hall.Kept;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
        return java.util.Objects.requireNonNull(room.get());
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
        return java.util.Objects.requireNonNull(told.get());
    }

    /// Has the exercise's desk carry it out.
    Answer does(Command command) {
        var answer = new AtomicReference<@Nullable Answer>();
        on(() -> {
            room().house().desk().execute(command, room().house().me(), answer::set);
            return true;
        });
        Until.is(() -> answer.get() != null);
        return java.util.Objects.requireNonNull(answer.get());
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
