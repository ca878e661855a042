package app.courante.ui.mobilization;

import app.courante.crisis.CallCommand.BeginCall;
import app.courante.crisis.CallCommand.GiveUpCall;
import app.courante.crisis.CallCommand.LogArrival;
import app.courante.crisis.CallCommand.LogCall;
import app.courante.crisis.CallOutcome;
import app.courante.crisis.Command;
import app.courante.crisis.Moment;
import app.courante.crisis.Refusal;
import app.courante.crisis.board.Candidate.Standing;
import app.courante.desk.Answer;
import app.courante.ui.kit.Seat;
import app.courante.ui.kit.TimeAhead;
import app.courante.ui.kit.TimePast;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One call at a time: the number dialled, what is noted, and what came of it.
final class CallModel {
    private final MobilizationModel board;
    private final Seat seat;
    private final UnaryOperator<String> dial;
    private final StringProperty number = new SimpleStringProperty("");
    private final CallDraft draft;
    private final ObjectProperty<Asking> asking = new SimpleObjectProperty<>(Asking.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Enum<?>> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Logged> last = new ReadOnlyObjectWrapper<>();
    private String proposed = "";

    private boolean sending;

    CallModel(MobilizationModel board, UnaryOperator<String> dial) {
        this.board = board;
        this.seat = board.seat();
        this.dial = dial;
        this.draft = new CallDraft(seat, board::stay, () -> trouble.set(null));
        board.turn().addListener((_, _, now) -> turn(now));
    }

    /// The number to be dialled, as the plan writes it.
    StringProperty number() {
        return number;
    }

    /// The same as an URI for a telephone; empty when it cannot be dialled, or may not be.
    String uri() {
        return board.mayDial() ? dial.apply(number.get()) : "";
    }

    StringProperty note() {
        return draft.note();
    }

    /// The time asked for, as typed.
    StringProperty time() {
        return draft.time();
    }

    /// When the call was made, as typed; empty means now.
    StringProperty when() {
        return draft.when();
    }

    /// What that means; null when it is now, or no time.
    @Nullable Moment happened() {
        return draft.when().get().isBlank()
                ? null
                : TimePast.read(
                        draft.when().get(),
                        seat.now().getValue(),
                        seat.zone(),
                        board.board().get().callOut().since());
    }

    ObjectProperty<Asking> asking() {
        return asking;
    }

    /// A [Refusal] or a [Trouble]; null when there is none.
    ReadOnlyObjectProperty<@Nullable Enum<?>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// What can still be mended; null when nothing was logged.
    ReadOnlyObjectProperty<@Nullable Logged> last() {
        return last.getReadOnlyProperty();
    }

    /// What the typed time means now.
    Optional<Instant> understood() {
        return switch (asking.get()) {
            case NOTHING -> Optional.empty();
            case EXPECTED -> TimeAhead.read(draft.time().get(), called(), seat.zone());
            case ARRIVAL -> Optional.ofNullable(arrival()).map(Moment::instant);
        };
    }

    /// From when an expected hour is counted: of a call written down afterwards, from the call.
    private Instant called() {
        var happened = happened();
        return happened == null ? seat.now().getValue() : happened.instant();
    }

    /// Whether nothing is under way with whom is chosen.
    boolean idle() {
        var turn = board.turn().get();
        return turn == null || (!turn.calling() && asking.get() == Asking.NOTHING);
    }

    /// Takes the next of the person's numbers.
    void otherNumber() {
        var turn = board.turn().get();
        if (turn == null || turn.numbers().size() < 2) return;
        var numbers = turn.numbers();
        number.set(numbers.get((numbers.indexOf(number.get()) + 1) % numbers.size()));
    }

    /// Does what fits: somebody on the way is asked to have arrived, anybody else is called.
    void act() {
        var turn = board.turn().get();
        if (turn == null) return;
        if (turn.standing() == Standing.ON_THE_WAY) ask(Asking.ARRIVAL);
        else begin();
    }

    /// Claims the person, so that nobody else calls; who is being called already is left, and the
    /// next is offered.
    void begin() {
        var turn = board.turn().get();
        if (turn == null || turn.calling() || sending) return;
        if (turn.otherCaller() != null) {
            trouble.set(Refusal.PERSON_BEING_CALLED);
            board.advance();
            return;
        }
        for (var person : board.calledByMe()) seat.execute(new GiveUpCall(person), _ -> {});
        trouble.set(null);
        seat.execute(
                new BeginCall(turn.person().id(), turn.role().id()),
                answer -> {
                    if (answer instanceof Answer.Done) return;
                    trouble.set(why(answer));
                    if (answer.equals(new Answer.Refused(Refusal.PERSON_BEING_CALLED)))
                        board.advance();
                });
    }

    /// Leaves what is being asked, else gives the call up; what was typed is kept.
    ///
    /// @return whether there was anything to leave
    boolean leave() {
        trouble.set(null);
        if (asking.get() != Asking.NOTHING) {
            asking.set(Asking.NOTHING);
            return true;
        }
        var turn = board.turn().get();
        if (turn == null || !turn.calling()) return false;
        seat.execute(new GiveUpCall(turn.person().id()), answer -> trouble.set(why(answer)));
        return true;
    }

    /// Says what came of it; of somebody on the way, a time is asked first.
    void log(CallOutcome outcome) {
        if (outcome == CallOutcome.ON_THE_WAY) ask(Asking.EXPECTED);
        else log(outcome, null);
    }

    void ask(Asking what) {
        if (board.turn().get() == null) return;
        trouble.set(null);
        asking.set(what);
    }

    /// Logs with the time that was asked for.
    void answer() {
        switch (asking.get()) {
            case NOTHING -> {}
            case EXPECTED -> {
                var expected = understood();
                if (expected.isPresent()) log(CallOutcome.ON_THE_WAY, expected.get());
                else
                    trouble.set(
                            draft.time().get().isBlank()
                                    ? Refusal.EXPECTED_MISSING
                                    : Trouble.AHEAD_UNREADABLE);
            }
            case ARRIVAL -> {
                var arrival = arrival();
                if (arrival == null && !draft.time().get().isBlank())
                    trouble.set(Trouble.TIME_UNREADABLE);
                else arrive(arrival);
            }
        }
    }

    /// Goes back to whom the last outcome was logged for, to log another one.
    void mend() {
        var logged = last.get();
        if (logged == null) return;
        board.turnTo(logged.turn().person().id(), logged.turn().role().id());
        trouble.set(null);
    }

    private void log(CallOutcome outcome, @Nullable Instant expected) {
        var turn = board.turn().get();
        if (turn == null) return;
        var happened = happened();
        if (happened == null && !draft.when().get().isBlank()) {
            trouble.set(Trouble.TIME_UNREADABLE);
            return;
        }
        send(
                new LogCall(
                        turn.person().id(),
                        turn.role().id(),
                        number.get(),
                        outcome,
                        expected,
                        draft.note().get(),
                        happened),
                happened,
                new Logged(turn, outcome));
    }

    private void arrive(@Nullable Moment happened) {
        var turn = board.turn().get();
        if (turn == null) return;
        send(new LogArrival(turn.person().id(), happened), null, new Logged(turn, null));
    }

    private void send(Command command, @Nullable Moment given, Logged logged) {
        if (sending) return;
        sending = true;
        seat.execute(
                command,
                given,
                answer -> {
                    sending = false;
                    if (answer instanceof Answer.Done) done(logged);
                    else trouble.set(why(answer));
                });
    }

    private void done(Logged logged) {
        var person = about(logged.turn());
        draft.forget("time", person);
        // Who arrives tells nothing of the note that was taken.
        if (logged.outcome() != null)
            for (var part : new String[] {"note", "when"}) draft.forget(part, person);
        last.set(logged);
        if (!draft.about().equals(person)) return;
        draft.read();
        trouble.set(null);
        asking.set(Asking.NOTHING);
        board.advance();
    }

    private @Nullable Moment arrival() {
        var turn = board.turn().get();
        var called = turn == null ? null : turn.called();
        return TimePast.read(
                draft.time().get(),
                seat.now().getValue(),
                seat.zone(),
                called == null ? board.board().get().callOut().since() : called);
    }

    private static @Nullable Enum<?> why(Answer answer) {
        return switch (answer) {
            case Answer.Done _ -> null;
            case Answer.Refused(Refusal why) -> why;
            case Answer.Failed _ -> Trouble.NOT_SAVED;
        };
    }

    private void turn(@Nullable Turn now) {
        var number = now == null ? "" : now.number();
        var person = now == null ? "" : about(now);
        if (!person.equals(draft.about()) || !number.equals(proposed)) this.number.set(number);
        proposed = number;
        if (person.equals(draft.about())) return;
        asking.set(Asking.NOTHING);
        draft.turnTo(person);
    }

    private String about(Turn turn) {
        return board.crisis() + "." + turn.person().id();
    }
}
