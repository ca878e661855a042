package app.courante.app;

import app.courante.crisis.ExerciseCommand.PauseExerciseClock;
import app.courante.crisis.ExerciseCommand.PrepareExercise;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.desk.Answer;
import app.courante.desk.ExerciseTime;
import app.courante.plan.Identity;
import app.courante.text.Language;
import app.courante.ui.alerts.Bell;
import app.courante.ui.exercise.Hall.Wish;
import app.courante.ui.exercise.Side;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An exercise that is open: a house in a folder of its own, whose clock is that of the exercise.
///
/// It is given a copy of the plan and nothing else of the house in earnest: neither its folder, nor
/// its desk, nor a way to call anybody.
final class ExerciseRoom implements AutoCloseable {
    private final House house;
    private final ExerciseTime time;

    /// The plan that is in force in earnest, as its file.
    static final class PlanCopy {
        private final byte[] content;
        private final Identity of;

        PlanCopy(byte[] content, Identity of) {
            this.content = content;
            this.of = of;
        }

        byte[] content() {
            return content;
        }

        Identity of() {
            return of;
        }
    }

    private ExerciseRoom(House house, ExerciseTime time) {
        this.house = house;
        this.time = time;
    }

    /// Opens the folder of an exercise.
    ///
    /// @param wall the real clock
    /// @throws app.courante.store.StoreFailure when it cannot be
    static ExerciseRoom open(
            Path folder, Clock wall, Executor callers, Consumer<Throwable> failures) {
        var time = new ExerciseTime(wall, wall.instant());
        return new ExerciseRoom(House.open(folder, time, callers, _ -> {}, failures), time);
    }

    /// The same for a caller who waits.
    static ExerciseRoom openHere(Path folder, Clock wall, Consumer<Throwable> failures) {
        var time = new ExerciseTime(wall, wall.instant());
        return new ExerciseRoom(House.openHere(folder, time, failures), time);
    }

    House house() {
        return house;
    }

    ExerciseTime time() {
        return time;
    }

    /// Makes the new log that of this exercise.
    ///
    /// @param plan null where the house has none
    /// @param answer called once: when all is done, or with what was not
    void prepare(Wish wish, @Nullable PlanCopy plan, Consumer<Answer> answer) {
        time.stand(wish.begins());
        if (plan == null) {
            prepare(wish, answer);
            return;
        }
        var id = house.folder().keepPlan(plan.content());
        house.desk()
                .execute(
                        new PutPlanInForce(id, plan.of().title(), plan.of().version()),
                        house.me(),
                        done -> {
                            if (done instanceof Answer.Done) prepare(wish, answer);
                            else answer.accept(done);
                        });
    }

    private void prepare(Wish wish, Consumer<Answer> answer) {
        house.desk().execute(
                new PrepareExercise(
                        wish.name(),
                        wish.ready().scenario(),
                        wish.ready().hash(),
                        wish.variant(),
                        wish.begins(),
                        wish.solo(),
                        wish.realCalls()),
                house.me(),
                answer);
    }

    /// A window on one side of it.
    Window window(
            Side side, @Nullable Language language, Executor judging, Bell bell, Runnable players) {
        var window =
                new Window(house, time, language, judging, bell, Place.exercise(side, players));
        window.model().screen().set(app.courante.ui.shell.Screen.EXERCISE);
        return window;
    }

    /// Reads the log; where the clock was left running it stands from now on, at what it showed.
    void begin() {
        house.desk().open(house.lastCrisis());
        pause();
    }

    private void pause() {
        // Refused where it stands already.
        house.desk().execute(new PauseExerciseClock(), house.me(), _ -> {});
    }

    /// Nobody plays while it is closed: its clock stands.
    @Override
    public void close() {
        pause();
        house.close();
    }
}
