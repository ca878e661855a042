package app.courante.desk;

import app.courante.crisis.Asker;
import app.courante.crisis.Author;
import app.courante.crisis.Command;
import app.courante.crisis.CrisisId;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.Decision.Accepted;
import app.courante.crisis.Decision.Fact;
import app.courante.crisis.Decision.Refused;
import app.courante.crisis.Entry;
import app.courante.crisis.Moment;
import app.courante.crisis.PlanEvent.PlanApproved;
import app.courante.crisis.PlanVersion;
import app.courante.crisis.Situation;
import app.courante.crisis.deciding.Deciding;
import app.courante.store.EventStore;
import app.courante.store.Piece;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The one door to the crisis: commands come in, situations go out.
///
/// All work is done on the `work` thread and every answer is given on the `callers` thread, so that
/// neither the domain nor a screen ever meets another thread. Tests pass `Runnable::run` for both.
public sealed class Desk permits ReplayDesk {
    private final EventStore store;
    final PlanLibrary plans;
    private final Clock clock;
    private final @Nullable ExerciseTime exercise;
    final Executor work;
    final Executor callers;
    private final Consumer<Throwable> failures;
    final Latest<Situation> latest;
    private final List<Consumer<Situation>> watchers = new ArrayList<>();
    private final SavingState saving = new SavingState();

    // Below: the work thread's own.
    private final Folded folded = new Folded();
    private final Stamps stamps;
    private @Nullable PlanVersion lastPlan;
    private boolean storeFailed;

    public Desk(
            EventStore store,
            PlanLibrary plans,
            Clock clock,
            Executor work,
            Executor callers,
            Consumer<Throwable> failures) {
        this.store = store;
        this.plans = plans;
        this.clock = clock;
        this.exercise = clock instanceof ExerciseTime time ? time : null;
        this.work = work;
        this.callers = callers;
        this.failures = failures;
        this.stamps = new Stamps(store, clock);
        this.latest =
                new Latest<>(
                        callers,
                        situation -> watchers.forEach(watcher -> watcher.accept(situation)));
    }

    /// Adds a watcher of every situation to come. Called on the `callers` thread, before [#open].
    public void watch(Consumer<Situation> watcher) {
        watchers.add(watcher);
    }

    /// Adds a watcher of whether all is saved. Called on the `callers` thread.
    public void watchSaving(Consumer<Saving> watcher) {
        saving.watch(watcher);
    }

    /// Reads the log and shows this crisis; without one, only what concerns the house.
    public void open(@Nullable CrisisId wanted) {
        run(() -> {
            read(wanted);
            show();
        });
    }

    private void read(@Nullable CrisisId wanted) {
        var entries = store.read(wanted);
        folded.read(wanted, entries);
        entries.forEach(stamps::follow);
        if (exercise != null) exercise.takeUp(folded.state().exercise(), entries);
    }

    /// Takes in what other laptops have written: safe on this disk, then folded, then shown. A
    /// crisis that one of them opened is turned to when none runs here. Called on any thread.
    ///
    /// @param done told on the `work` thread once that is done: null, or why it could not be
    public void receive(List<Piece> pieces, Consumer<@Nullable RuntimeException> done) {
        work.execute(() -> {
            RuntimeException failed = null;
            try {
                for (var piece : pieces) store.receive(piece).forEach(this::received);
            } catch (RuntimeException failure) {
                failed = failure;
            }
            if (exercise != null) exercise.follow(folded.state().exercise());
            show();
            done.accept(failed);
        });
    }

    private void received(Entry entry) {
        stamps.follow(entry);
        folded.add(entry);
        // What others wrote of a crisis may have come before its opening.
        var other = Belonging.opens(entry.event()) ? entry.crisis() : null;
        if (other != null && !folded.state().running()) read(other);
    }

    /// Decides, writes down, folds, shows; then answers. Called on the `callers` thread.
    public void execute(Command command, Author author, Consumer<Answer> answer) {
        execute(command, author, null, answer);
    }

    /// The same for what is recorded afterwards: decided as at that moment, which also stands for
    /// every time that the command does not tell. When it was entered stays what the clock shows.
    ///
    /// @param given when the command was given; null means now
    public void execute(
            Command command, Author author, @Nullable Moment given, Consumer<Answer> answer) {
        saving.begin();
        work.execute(() -> {
            var outcome = outcome(command, author, given);
            // One crossing for both: what was written is shown, then answered.
            callers.execute(() -> {
                try {
                    latest.deliver();
                } finally {
                    answer(outcome, answer);
                }
            });
        });
    }

    private void answer(Answer outcome, Consumer<Answer> answer) {
        saving.end(outcome);
        if (outcome instanceof Answer.Failed(var failure)) failed(failure, answer);
        else answer.accept(outcome);
    }

    /// Takes a failure on the way to a command for one of the command's own: it is logged and told
    /// like them. Called on the `callers` thread.
    public void failed(Throwable failure, Consumer<Answer> answer) {
        failures.accept(failure);
        answer.accept(new Answer.Failed(failure));
    }

    /// Asks for all crises of this house, the latest first; answered when the archive is ready.
    public void crises(Consumer<List<CrisisSummary>> answer) {
        var _ =
                store.crises()
                        .whenComplete((crises, failure) ->
                                callers.execute(() -> {
                                    if (failure == null) answer.accept(crises);
                                    else failures.accept(failure);
                                }));
    }

    /// Tells something of other crises, one after the other between what else is to be done; the
    /// one on screen stays.
    ///
    /// @param told called on the `work` thread for each
    /// @param answer called on the `callers` thread once all were read
    public <T> void read(
            List<CrisisId> wanted, Function<Situation, T> told, Consumer<List<T>> answer) {
        read(List.copyOf(wanted), told, new ArrayList<>(), answer);
    }

    private <T> void read(
            List<CrisisId> wanted,
            Function<Situation, T> told,
            List<T> done,
            Consumer<List<T>> answer) {
        if (done.size() == wanted.size()) {
            var all = List.copyOf(done);
            callers.execute(() -> answer.accept(all));
            return;
        }
        run(() -> {
            var other = new Situation.Folding();
            store.read(wanted.get(done.size())).forEach(other::apply);
            done.add(told.apply(plans.readIn(other.state().at(clock.instant()))));
            read(wanted, told, done, answer);
        });
    }

    /// Reads the entries of a crisis and of the house; what is on screen stays.
    ///
    /// @param wanted null for those of the house alone
    /// @param answer called on the `callers` thread
    public void entries(@Nullable CrisisId wanted, Consumer<List<Entry>> answer) {
        run(() -> {
            var read = List.copyOf(store.read(wanted));
            callers.execute(() -> answer.accept(read));
        });
    }

    /// Shows the situation anew if time alone has changed it: a version of the plan that was
    /// approved ahead takes force.
    public void refresh() {
        run(() -> {
            if (!Objects.equals(shown().plan(), lastPlan)) show();
        });
    }

    /// Signs the log as it stands: before it leaves the house, and when nothing happens.
    public void seal() {
        run(() -> store.seal(clock.instant()));
    }

    private Answer outcome(Command command, Author author, @Nullable Moment given) {
        try {
            if (storeFailed) store.reopen();
            storeFailed = false;
            return switch (Deciding.decide(
                    at(given), command, new Asker(author, clock.instant(), real()), given)) {
                case Refused(var why) -> new Answer.Refused(why);
                case Accepted(var facts) -> new Answer.Done(record(facts, author));
            };
        } catch (RuntimeException failure) {
            storeFailed = true;
            return new Answer.Failed(failure);
        }
    }

    private List<Entry> record(List<Fact> facts, Author author) {
        var opened = Belonging.opens(facts.getFirst().event()) ? stamps.nextCrisis() : null;
        var entries =
                facts.stream()
                        .map(fact ->
                                stamps.entry(
                                        fact,
                                        Belonging.crisis(fact.event(), opened, folded.crisis()),
                                        author))
                        .toList();
        try {
            store.append(entries);
        } catch (RuntimeException failure) {
            stamps.reset();
            throw failure;
        }
        if (opened != null) folded.turnTo(opened);
        entries.forEach(folded::add);
        if (exercise != null) exercise.follow(folded.state().exercise());
        latest.leave(toShow());
        // What was approved is signed at once: the seal covers the plan's hash and who approved it.
        if (entries.stream().anyMatch(entry -> entry.event() instanceof PlanApproved))
            store.seal(clock.instant());
        return entries;
    }

    private Instant real() {
        return exercise == null ? clock.instant() : exercise.real();
    }

    private Situation shown() {
        return plans.readIn(folded.state().at(clock.instant()));
    }

    /// By the plan that was in force then; by today's when the house had none yet.
    private Situation at(@Nullable Moment given) {
        if (given == null) return shown();
        var then = folded.state().at(given.instant());
        return then.plan() == null ? shown() : plans.readIn(then);
    }

    private void show() {
        latest.offer(toShow());
    }

    private Situation toShow() {
        var situation = shown();
        lastPlan = situation.plan();
        return situation;
    }

    void run(Runnable task) {
        work.execute(() -> {
            try {
                task.run();
            } catch (RuntimeException failure) {
                callers.execute(() -> failures.accept(failure));
            }
        });
    }
}
