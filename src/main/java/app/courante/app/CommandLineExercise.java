package app.courante.app;

import app.courante.app.ExerciseRoom.PlanCopy;
import app.courante.console.Office;
import app.courante.console.Office.Prepared;
import app.courante.desk.Answer;
import app.courante.desk.Answer.Failed;
import app.courante.store.AttachmentFolder;
import app.courante.store.RealDisk;
import app.courante.ui.exercise.Hall.Wish;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Prepares exercises for the command line, which waits.
final class CommandLineExercise {
    private CommandLineExercise() {}

    /// Prepares one in a folder of its own; of one that cannot be, nothing is left.
    static Prepared prepare(Path data, Office.Exercise wish, Clock wall) {
        var scenario = wish.scenario();
        var now = wall.instant();
        var at = scenario.startsAt();
        var today = LocalDate.ofInstant(now, wall.getZone());
        var begins =
                at == null
                        ? now.truncatedTo(ChronoUnit.MINUTES)
                        : today.atTime(at).atZone(wall.getZone()).toInstant();
        var ready = ExerciseHall.hashed(scenario);
        var wanted = new Wish(wish.name(), ready, wish.variant(), begins, wish.solo(), false);
        var plan = ExerciseHall.plan(data, now, new RealDisk());
        var fresh = RunFolders.fresh(ExerciseHall.exercises(data), today, wish.name());
        boolean kept = false;
        try {
            keepFiles(fresh.path(), data, wish);
            var answer = prepare(fresh.path(), wanted, plan, wall);
            kept = answer instanceof Answer.Done;
            return new Prepared(fresh.path(), answer);
        } finally {
            if (!kept) fresh.remove();
        }
    }

    /// The files of its injects: those that came with the scenario, and those that the house has.
    private static void keepFiles(Path folder, Path data, Office.Exercise wish) {
        var disk = new RealDisk();
        var attachments = new AttachmentFolder(folder, disk);
        BroughtFiles.keep(attachments, ScenarioFiles.files(wish.files()));
        attachments.takeFrom(new AttachmentFolder(data, disk), wish.scenario().files());
    }

    private static Answer prepare(Path folder, Wish wish, @Nullable PlanCopy plan, Clock wall) {
        var answer = new AtomicReference<@Nullable Answer>();
        try (var room =
                ExerciseRoom.openHere(folder, wall, failure -> answer.set(new Failed(failure)))) {
            room.house().desk().open(null);
            room.prepare(wish, plan, answer::set);
        }
        return Objects.requireNonNull(answer.get());
    }
}
