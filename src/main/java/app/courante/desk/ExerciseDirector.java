package app.courante.desk;

import app.courante.crisis.Author;
import app.courante.crisis.Exercise;
import app.courante.crisis.ExerciseCommand.DeliverInject;
import app.courante.crisis.ExerciseCommand.SeeAction;
import app.courante.crisis.LogLine;
import app.courante.crisis.Moment;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Sightings;
import app.courante.exercise.Chronogram;
import app.courante.exercise.Chronogram.State;
import app.courante.exercise.ExerciseRun;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs the exercise of a desk without anybody at its console: gives the injects that fall due, and
/// notes the expected actions that lines of the log show.
///
/// An exercise has one, where it is run from; a laptop on which it is only played has none. All is
/// called on the desk's `callers` thread.
public final class ExerciseDirector {
    /// The setting by which injects wait to be given by hand: any text but none.
    public static final String BY_HAND = "setting.exercise.by-hand";

    private final Desk desk;
    private final Notebook notebook;
    private final Clock clock;
    private final Supplier<Author> me;
    private final Function<LogLine, String> said;
    private final Sightings sightings = new Sightings();

    /// The injects whose giving was asked of the desk.
    private final Set<String> asked = new HashSet<>();

    private Situation shown = Situation.of(List.of());
    private @Nullable Situation looked;

    /// The exercise has been played up to here, from its start.
    private @Nullable Duration played;

    /// The director of a desk, to be made before the desk is opened.
    ///
    /// @param clock the desk's own, which is that of the exercise
    /// @param me in whose name it acts
    /// @param said what a line says on screen, where the program speaks for itself
    public ExerciseDirector(
            Desk desk,
            Notebook notebook,
            Clock clock,
            Supplier<Author> me,
            Function<LogLine, String> said) {
        this.desk = desk;
        this.notebook = notebook;
        this.clock = clock;
        this.me = me;
        this.said = said;
        desk.watch(situation -> shown = situation);
    }

    private Exercise exercise() {
        return shown.exercise();
    }

    /// Gives what is due now, and notes what the log shows by now. To be called again and again
    /// while people look on.
    public void look() {
        see();
        var exercise = exercise();
        if (!gives(exercise)) return;
        var elapsed = exercise.elapsed(clock.instant());
        for (var turn : due(exercise, elapsed)) give(turn.inject().number(), null);
    }

    /// Comes to the moment of what is written down next, where nobody looks on between one thing
    /// written and the next: each inject that fell due until then is given as of the time at which
    /// it did. For a desk that answers before it returns.
    ///
    /// @param happened when that happens, for what is recorded afterwards; null means now
    public void comeTo(@Nullable Moment happened) {
        see();
        var until = exercise().elapsed(happened == null ? clock.instant() : happened.instant());
        var before = played == null ? until : played;
        for (var next = next(until); next != null; next = next(until)) {
            var number = next.inject().number();
            give(number, moment(next, before, happened == null));
            if (!asked.contains(number)) break; // It could not be written down.
        }
        played = before.compareTo(until) < 0 ? until : before;
    }

    /// The first that is due and was not asked for yet; one that is given may bring others.
    private Chronogram.@Nullable Turn next(Duration until) {
        var exercise = exercise();
        if (!gives(exercise)) return null;
        var due = due(exercise, until);
        return due.isEmpty() ? null : due.getFirst();
    }

    /// When it fell due: not before what was played already, since what it waited for came then,
    /// nor, for who goes by the clock, in a time that the clock left out.
    private Moment moment(Chronogram.Turn turn, Duration before, boolean byClock) {
        var exercise = exercise();
        var time = turn.time() == null || turn.time().compareTo(before) < 0 ? before : turn.time();
        if (byClock) time = landed(exercise, time);
        var begins = Objects.requireNonNull(exercise.prepared()).begins();
        return Moment.exactly(begins.plus(time), clock.getZone());
    }

    private static Duration landed(Exercise exercise, Duration time) {
        var jumps = exercise.played().map(ExerciseRun::jumps).orElse(List.of());
        for (var jump : jumps)
            if (jump.from().compareTo(time) < 0 && time.compareTo(jump.to()) < 0) return jump.to();
        return time;
    }

    private boolean gives(Exercise exercise) {
        var prepared = exercise.prepared();
        return prepared != null
                && exercise.running()
                && exercise.clock().running()
                && (prepared.solo() || notebook.get(BY_HAND).isEmpty());
    }

    /// Those due when so much has passed that were not asked for yet, in the order of their times.
    private List<Chronogram.Turn> due(Exercise exercise, Duration elapsed) {
        return exercise
                .played()
                .map(run -> Chronogram.at(run, elapsed).turns())
                .orElse(List.of())
                .stream()
                .filter(turn -> turn.state() == State.DUE)
                .filter(turn -> !asked.contains(turn.inject().number()))
                .toList();
    }

    private void give(String number, @Nullable Moment at) {
        asked.add(number);
        desk.execute(
                new DeliverInject(number),
                me.get(),
                at,
                answer -> {
                    if (answer instanceof Answer.Failed) asked.remove(number);
                });
    }

    /// Notes the expected actions that lines show which have come since it looked last.
    private void see() {
        var now = shown;
        if (isLooked(now)) return;
        looked = now;
        for (var seen : sightings.in(now.exercise(), now.log().lines(), said))
            desk.execute(
                    new SeeAction(seen.expected(), seen.evidence(), null),
                    me.get(),
                    answer -> {
                        if (!(answer instanceof Answer.Failed)) return;
                        sightings.again(seen.evidence());
                        looked = null;
                    });
    }

    @SuppressWarnings("ReferenceEquality") // a situation that changed is another
    private boolean isLooked(Situation now) {
        return now == looked;
    }
}
