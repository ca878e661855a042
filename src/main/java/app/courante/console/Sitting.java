package app.courante.console;

import app.courante.crisis.Attachment;
import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisCommand.DeclareCrisis;
import app.courante.crisis.CrisisCommand.ImportLog;
import app.courante.crisis.CrisisId;
import app.courante.crisis.Moment;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.desk.Answer.Done;
import app.courante.plan.PlanId;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Somebody at the desk who does one thing after the other and waits for each.
final class Sitting implements AutoCloseable {
    private final OpenHouse house;
    private final AtomicReference<@Nullable Situation> shown = new AtomicReference<>();

    private Sitting(OpenHouse house) {
        this.house = house;
    }

    /// Sits down at the desk.
    ///
    /// @param crisis as the user names it; null means the one worked on last
    static Sitting down(Invocation call, @Nullable String crisis) {
        var house = call.office().open(call.data());
        try {
            house.incidents(call.texts()).forEach(call.terminal()::warn);
            var sitting = new Sitting(house);
            house.desk().watch(sitting.shown::set);
            sitting.turnTo(
                    crisis == null
                            ? house.lastCrisis()
                            : CrisisChoice.of(crisis, house.crises(), call.texts()));
            return sitting;
        } catch (RuntimeException e) {
            house.close();
            throw e;
        }
    }

    Situation situation() {
        return Objects.requireNonNull(shown.get());
    }

    Author me() {
        return house.me();
    }

    PlanId keepPlan(byte[] content) {
        return house.keepPlan(content);
    }

    Attachment keepFile(Path file) {
        return house.keepFile(file);
    }

    /// Comes to the moment of what is done next, which in an exercise may be time for injects.
    ///
    /// @param happened when that happens; null means now
    void comeTo(@Nullable Moment happened) {
        house.comeTo(happened);
    }

    /// Returns once what was asked is on the disk, or is known not to be.
    ///
    /// @param given when it was, for what is recorded afterwards; null means now
    Answer execute(Command command, Author author, @Nullable Moment given) {
        var before = situation().crisis();
        var answer = new AtomicReference<@Nullable Answer>();
        house.desk().execute(command, author, given, answer::set);
        var outcome = Objects.requireNonNull(answer.get());
        boolean inCrisis = before != null && before.running() && !before.imported();
        // What comes next goes on with what was opened here; only a log kept elsewhere, read in
        // while a
        // crisis is running, waits to be opened.
        boolean turns =
                command instanceof DeclareCrisis || (command instanceof ImportLog && !inCrisis);
        if (turns && outcome instanceof Done(var entries))
            house.notebook().put("setting.crisis", String.valueOf(entries.getFirst().crisis()));
        return outcome;
    }

    @Override
    public void close() {
        house.close();
    }

    private void turnTo(@Nullable CrisisId crisis) {
        house.desk().open(crisis);
        if (shown.get() != null) return;
        throw house.failures().getFirst() instanceof RuntimeException failure
                ? failure
                : new IllegalStateException(house.failures().getFirst());
    }
}
