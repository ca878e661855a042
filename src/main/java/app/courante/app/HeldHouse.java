package app.courante.app;

import app.courante.console.OpenHouse;
import app.courante.crisis.Attachment;
import app.courante.crisis.Author;
import app.courante.crisis.CrisisId;
import app.courante.crisis.ExerciseCommand.PauseExerciseClock;
import app.courante.crisis.Moment;
import app.courante.desk.Desk;
import app.courante.desk.ExerciseDirector;
import app.courante.desk.ExerciseTime;
import app.courante.desk.Notebook;
import app.courante.plan.PlanId;
import app.courante.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// A house held open for the command line, which runs the exercise it is of, if it is of one.
record HeldHouse(House house, @Nullable ExerciseDirector director, Queue<Throwable> seen)
        implements OpenHouse {
    static HeldHouse open(Path data, Clock wall) {
        var seen = new ConcurrentLinkedQueue<Throwable>();
        var clock = ExerciseHall.clockOf(data, wall);
        var house = House.openHere(data, clock, seen::add);
        return new HeldHouse(
                house, clock instanceof ExerciseTime time ? Directing.of(house, time) : null, seen);
    }

    @Override
    public Desk desk() {
        return house.desk();
    }

    @Override
    public Notebook notebook() {
        return house.notebook();
    }

    @Override
    public Author me() {
        return house.me();
    }

    @Override
    public List<CrisisId> crises() {
        return house.crises();
    }

    @Override
    public @Nullable CrisisId lastCrisis() {
        return house.lastCrisis();
    }

    @Override
    public List<String> incidents(Texts texts) {
        return house.incidents().stream()
                .map(incident -> Failures.sentence(incident, texts))
                .toList();
    }

    @Override
    public List<Throwable> failures() {
        return List.copyOf(seen);
    }

    @Override
    public PlanId keepPlan(byte[] content) {
        return house.folder().keepPlan(content);
    }

    @Override
    public Attachment keepFile(Path file) {
        return house.attachments().keep(file);
    }

    @Override
    public void comeTo(@Nullable Moment happened) {
        if (director != null) director.comeTo(happened);
    }

    @Override
    public void close() {
        comeTo(null);
        // The clock of an exercise stands while nobody has it open; refused in any other house.
        house.desk().execute(new PauseExerciseClock(), house.me(), _ -> {});
        house.close();
    }
}
