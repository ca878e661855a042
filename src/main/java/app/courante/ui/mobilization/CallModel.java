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

/// One call at a time: the number dialled, what is noted, and what came of it. What is typed
/// belongs to the person it is about, and outlives a kill.
final class CallModel {
    private final MobilizationModel board;
    private final Seat seat;
    private final UnaryOperator<String> dial;
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty time = new SimpleStringProperty("");
    private final StringProperty when = new SimpleStringProperty("");
    private final ObjectProperty<Asking> asking = new SimpleObjectProperty<>(Asking.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Enum<?>> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Logged> last = new ReadOnlyObjectWrapper<>();
    private String proposed = "";

    /// Whom what is typed is about, in which crisis.
    private String about = "";

    private boolean reading;
    private boolean sending;

    CallModel(MobilizationModel board, UnaryOperator<String> dial) {
        this.board = board;
        this.seat = board.seat();
        this.dial = dial;
        board.turn().addListener((_, _, now) -> turn(now));
        note.addListener((_, _, typed) -> typed("note", typed));
        time.addListener((_, _, typed) -> typed("time", typed));
        when.addListener((_, _, typed) -> typed("when", typed));
    }

    /// The number to be dialled, as the plan writes it.
    StringProperty number() {
        return number;
    }

    /// The same as an URI for a telephone; empty when it cannot be dialled.
    String uri() {
        return dial.apply(number.get());
    }

    StringProperty note() {
        return note;
    }

    /// The time asked for, as typed.
    StringProperty time() {
        return time;
    }

    /// When the call was made, as typed; empty means now.
    StringProperty when() {
        return when;
    }

    /// What that means; null when it is now, or no time.
    @Nullable Moment happened() {
        return when.get().isBlank()
                ? null
                : TimePast.read(
                        when.get(),
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
            case EXPECTED -> TimeAhead.read(time.get(), called(), seat.zone());
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
                            time.get().isBlank()
                                    ? Refusal.EXPECTED_MISSING
                                    : Trouble.AHEAD_UNREADABLE);
            }
            case ARRIVAL -> {
                var arrival = arrival();
                if (arrival == null && !time.get().isBlank()) trouble.set(Trouble.TIME_UNREADABLE);
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
        if (happened == null && !when.get().isBlank()) {
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
                        note.get(),
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
        seat.notebook().put(draft("time", person), "");
        // Who arrives tells nothing of the note that was taken.
        if (logged.outcome() != null)
            for (var part : new String[] {"note", "when"})
                seat.notebook().put(draft(part, person), "");
        last.set(logged);
        if (!about.equals(person)) return;
        read();
        trouble.set(null);
        asking.set(Asking.NOTHING);
        board.advance();
    }

    private @Nullable Moment arrival() {
        var turn = board.turn().get();
        var called = turn == null ? null : turn.called();
        return TimePast.read(
                time.get(),
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
        if (!person.equals(about) || !number.equals(proposed)) this.number.set(number);
        proposed = number;
        if (person.equals(about)) return;
        about = person;
        asking.set(Asking.NOTHING);
        read();
    }

    private void read() {
        reading = true;
        note.set(seat.notebook().get(draft("note", about)));
        time.set(seat.notebook().get(draft("time", about)));
        when.set(seat.notebook().get(draft("when", about)));
        reading = false;
        if (!note.get().isBlank() || !time.get().isBlank() || !when.get().isBlank()) board.stay();
    }

    private String about(Turn turn) {
        return board.crisis() + "." + turn.person().id();
    }

    private void typed(String part, String text) {
        if (about.isEmpty() || reading) return;
        seat.notebook().put(draft(part, about), text);
        if (!part.equals("note")) trouble.set(null);
        if (!text.isBlank()) board.stay();
    }

    private static String draft(String part, String person) {
        return "draft.call." + part + "." + person;
    }
}
