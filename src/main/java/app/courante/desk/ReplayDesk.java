package app.courante.desk;

import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisId;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.Entry;
import app.courante.crisis.Moment;
import app.courante.crisis.Reel;
import app.courante.crisis.Refusal;
import app.courante.crisis.Situation;
import app.courante.crisis.Tape;
import app.courante.store.MemoryEventStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A desk at which a log is played again: it shows what could be shown at any instant of it, and
/// refuses every command. Other crises are asked of the desk that the log was read from.
public final class ReplayDesk extends Desk {
    /// A point of the log.
    ///
    /// @param count how many entries had been written
    public record Spot(int count, Instant at) {}

    private final Desk real;
    private final Consumer<Instant> arrived;
    private final AtomicReference<@Nullable Spot> wanted = new AtomicReference<>();

    /// The work thread's own.
    private Reel reel = new Reel(Tape.EMPTY);

    /// A desk without a log.
    ///
    /// @param none where nothing is ever written
    /// @param arrived told of an instant before what was known then is shown, on the `callers`
    ///   thread
    public ReplayDesk(
            Desk real,
            MemoryEventStore none,
            PlanLibrary plans,
            Clock clock,
            Executor work,
            Executor callers,
            Consumer<Throwable> failures,
            Consumer<Instant> arrived) {
        super(none, plans, clock, work, callers, failures);
        this.real = real;
        this.arrived = arrived;
    }

    /// Takes a log to be played, which takes a while when it is long.
    ///
    /// @param answer called on the `callers` thread
    public void load(List<Entry> entries, @Nullable CrisisId crisis, Consumer<Tape> answer) {
        run(() -> {
            var tape = Tape.of(entries, crisis);
            reel = new Reel(tape);
            callers.execute(() -> answer.accept(tape));
        });
    }

    /// Shows what was known there. Of a burst of spots only the last one is worked out.
    public void wind(Spot spot) {
        if (wanted.getAndSet(spot) == null) run(this::windNow);
    }

    private void windNow() {
        var spot = wanted.getAndSet(null);
        if (spot == null) return;
        var shown = plans.readIn(reel.at(spot.count()).at(spot.at()));
        callers.execute(() -> {
            arrived.accept(spot.at());
            latest.leave(shown);
            latest.deliver();
        });
    }

    @Override
    public void execute(
            Command command, Author author, @Nullable Moment given, Consumer<Answer> answer) {
        callers.execute(() -> answer.accept(new Answer.Refused(Refusal.REPLAYED)));
    }

    /// A log stays what it is: nothing is turned to but spots.
    @Override
    public void open(@Nullable CrisisId other) {}

    @Override
    public void refresh() {}

    @Override
    public void seal() {}

    @Override
    public void crises(Consumer<List<CrisisSummary>> answer) {
        real.crises(answer);
    }

    @Override
    public <T> void read(
            List<CrisisId> others, Function<Situation, T> told, Consumer<List<T>> answer) {
        real.read(others, told, answer);
    }

    @Override
    public void entries(@Nullable CrisisId other, Consumer<List<Entry>> answer) {
        real.entries(other, answer);
    }
}
