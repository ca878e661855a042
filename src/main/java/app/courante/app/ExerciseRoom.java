package app.courante.app;

import app.courante.crisis.ExerciseCommand.BranchExercise;
import app.courante.crisis.ExerciseCommand.JumpExerciseClock;
import app.courante.crisis.ExerciseCommand.PauseExerciseClock;
import app.courante.crisis.ExerciseCommand.PrepareExercise;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.desk.ExerciseDirector;
import app.courante.desk.ExerciseTime;
import app.courante.plan.Identity;
import app.courante.text.Language;
import app.courante.ui.alerts.Bell;
import app.courante.ui.exercise.Hall.Wish;
import app.courante.ui.exercise.Laptops;
import app.courante.ui.exercise.Side;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An exercise that is open: a house in a folder of its own, whose clock is that of the exercise.
///
/// It is given a copy of the plan and nothing else of the house in earnest: neither its folder, nor
/// its desk, nor a way to call anybody.
final class ExerciseRoom implements AutoCloseable {
    private final House house;
    private final ExerciseTime time;
    private @Nullable ExerciseDirector director;

    /// Null where it is run from here.
    private final @Nullable TrainersLaptop trainer;

    private final LetIn laptops;
    private @Nullable Situation shown;

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

    private ExerciseRoom(
            House house,
            ExerciseTime time,
            @Nullable TrainersLaptop trainer,
            Clock wall,
            Consumer<Throwable> failures) {
        this.house = house;
        this.time = time;
        this.trainer = trainer;
        this.laptops = new LetIn(house, wall, failures);
        // What came from another laptop before there was a window to show it.
        house.desk().watch(now -> shown = now);
    }

    /// Opens the folder of an exercise; of one that another laptop runs only to play.
    ///
    /// @param wall the real clock
    /// @throws app.courante.store.StoreFailure when it cannot be
    static ExerciseRoom open(
            Path folder, Clock wall, Executor callers, Consumer<Throwable> failures) {
        var trainer = trainer(folder, wall, failures);
        var time = time(trainer, wall);
        var house = House.open(folder, time, callers, _ -> {}, failures);
        return new ExerciseRoom(house, time, trainer, wall, failures);
    }

    /// The same for a caller who waits.
    static ExerciseRoom openHere(Path folder, Clock wall, Consumer<Throwable> failures) {
        var trainer = trainer(folder, wall, failures);
        var time = time(trainer, wall);
        var house = House.openHere(folder, time, failures);
        return new ExerciseRoom(house, time, trainer, wall, failures);
    }

    private static @Nullable TrainersLaptop trainer(
            Path folder, Clock wall, Consumer<Throwable> failures) {
        return JoinedFolder.isOne(folder) ? new TrainersLaptop(wall, failures) : null;
    }

    private static ExerciseTime time(@Nullable TrainersLaptop trainer, Clock wall) {
        return trainer == null
                ? new ExerciseTime(wall, wall.instant())
                : ExerciseTime.joined(trainer.clock(), wall.instant());
    }

    /// The laptop that runs it; null where it is run from here.
    @Nullable TrainersLaptop trainer() {
        return trainer;
    }

    /// Those that may join it.
    LetIn laptops() {
        return laptops;
    }

    House house() {
        return house;
    }

    ExerciseTime time() {
        return time;
    }

    /// Has the exercise run from here, which one room does of all that have it open, before its log
    /// is read. Where it is only played nobody gives an inject, nor notes what is seen.
    void direct() {
        director = Directing.of(house, time);
    }

    /// Gives what is due and notes what the log shows, where the exercise is run from.
    void look() {
        if (director != null) director.look();
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
        house.desk()
                .execute(
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

    /// Makes the log that begins with this history that of an exercise, which stands at the point
    /// it comes from.
    ///
    /// @param plan where the history has none in force; null where the house has none
    void branch(Branch branch, @Nullable PlanCopy plan, Consumer<Answer> answer) {
        time.stand(branch.at());
        var desk = house.desk();
        var shown = new AtomicReference<@Nullable Situation>();
        desk.watch(shown::set);
        desk.open(house.lastCrisis());
        pause();
        desk.execute(
                new BranchExercise(branch.name(), branch.scenario(), branch.at()),
                house.me(),
                done -> {
                    var situation = shown.get();
                    if (done instanceof Answer.Done && situation != null)
                        arrive(branch, situation, plan, answer);
                    else answer.accept(done);
                });
    }

    /// What the history lacks: the time that passed since its last entry, and a plan.
    private void arrive(
            Branch branch, Situation situation, @Nullable PlanCopy plan, Consumer<Answer> answer) {
        var desk = house.desk();
        var exercise = situation.exercise();
        var to = exercise.elapsed(branch.at());
        // Refused where it stands there already.
        if (to.compareTo(exercise.clock().shown()) > 0)
            desk.execute(new JumpExerciseClock(to), house.me(), _ -> {});
        if (plan != null && situation.planId() == null) {
            var id = house.folder().keepPlan(plan.content());
            desk.execute(
                    new PutPlanInForce(id, plan.of().title(), plan.of().version()),
                    house.me(),
                    answer);
        } else answer.accept(new Answer.Done(List.of()));
    }

    /// A window on one side of it.
    Window window(
            Side side, @Nullable Language language, Executor judging, Bell bell, Runnable players) {
        var window = new Window(house, time, language, judging, bell, place(side, players));
        window.model().screen().set(app.courante.ui.shell.Screen.EXERCISE);
        return window;
    }

    private Place place(Side side, Runnable players) {
        if (trainer != null) return Place.joined(trainer.tie());
        return Place.exercise(side, players, side == Side.TRAINER ? laptops : Laptops.NONE);
    }

    /// Reads the log; where the clock was left running it stands from now on, at what it showed.
    void begin() {
        var crisis = shown == null ? null : shown.crisis();
        house.desk().open(crisis == null ? house.lastCrisis() : crisis.id());
        pause();
    }

    private void pause() {
        if (trainer != null) return; // Its clock is not set from here.
        // Refused where it stands already.
        house.desk().execute(new PauseExerciseClock(), house.me(), _ -> {});
    }

    /// Nobody plays while it is closed: its clock stands, unless another laptop runs it.
    @Override
    public void close() {
        look();
        laptops.close();
        if (trainer != null) trainer.close();
        pause();
        house.close();
    }
}
