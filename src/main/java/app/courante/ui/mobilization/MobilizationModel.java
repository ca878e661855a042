package app.courante.ui.mobilization;

import app.courante.crisis.Situation;
import app.courante.crisis.board.CallLine;
import app.courante.crisis.board.CallSheet;
import app.courante.crisis.board.Callee;
import app.courante.crisis.board.Candidate;
import app.courante.text.Texts;
import app.courante.ui.kit.Seat;
import app.courante.ui.mobilization.Board.Line;
import app.courante.ui.mobilization.Board.Somebody;
import app.courante.wording.CallSheetText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The call-out as a caller works through it: the board, which line of it is chosen, and whose turn
/// it is.
///
/// What is chosen moves only by the caller's own doing; what others log changes the lines and
/// leaves the choice.
public final class MobilizationModel {
    /// The two ways to look at the call-out.
    enum Face {
        ROLES,
        PEOPLE
    }

    private final Seat seat;
    private final CallModel call;
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.ROLES);
    private final ObjectProperty<@Nullable Object> role = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Object> person = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Turn> turn = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Board> board;
    private Situation situation;

    /// Whom the caller wants for the role chosen, by id; null: whom the plan names next.
    private @Nullable String wanted;

    /// Something led to the line chosen.
    private boolean led;

    /// The screen's state.
    ///
    /// @param dial what a telephone dials, as an URI, from a number as written; empty when it
    ///   cannot be dialled
    public MobilizationModel(Seat seat, Situation empty, UnaryOperator<String> dial) {
        this.seat = seat;
        this.situation = empty;
        this.board =
                new ReadOnlyObjectWrapper<>(Board.of(empty, seat.now().getValue(), seat.boards()));
        this.call = new CallModel(this, dial);
        role.addListener((_, _, _) -> {
            wanted = null;
            settle();
        });
        person.addListener((_, _, _) -> settle());
        face.addListener((_, _, _) -> turnFace());
        seat.now().addListener((_, _, _) -> look());
    }

    public void show(Situation shown) {
        situation = shown;
        look();
    }

    /// What stands above each page of the call sheet.
    List<String> signs(Texts texts) {
        return CallSheetText.signs(situation, mayDial(), texts);
    }

    /// Whether a real person may be called: in an exercise only where it was allowed.
    boolean mayDial() {
        return seat.mayDial(situation);
    }

    /// Chooses the line of a role, so that the screen shows it when it comes up; without an id, the
    /// line to work on.
    public void lead(String id) {
        face.set(Face.ROLES);
        led = true;
        if (!id.isEmpty()) role.set(id);
        else board.get().callOut().nextToCall().ifPresent(this::choose);
    }

    /// What can be taken along on paper; empty while nobody is to be called.
    public Optional<CallSheet> sheet() {
        return CallSheet.of(situation, seat.now().getValue());
    }

    /// The screen comes up: who was settled meanwhile is left for whom to call now.
    void open() {
        boolean stays = led || wanted != null || !call.idle();
        led = false;
        if (stays || line(role.get()).filter(CallLine::reached).isEmpty()) return;
        board.get().callOut().nextToCall().ifPresent(this::choose);
    }

    Situation situation() {
        return situation;
    }

    Seat seat() {
        return seat;
    }

    /// The id of the crisis on screen; empty without one.
    String crisis() {
        var crisis = situation.crisis();
        return crisis == null ? "" : crisis.id().value();
    }

    CallModel call() {
        return call;
    }

    /// Changes only when something of it does, not each second.
    ReadOnlyObjectProperty<Board> board() {
        return board.getReadOnlyProperty();
    }

    /// Who is called; null when there is nobody to call.
    ReadOnlyObjectProperty<@Nullable Turn> turn() {
        return turn.getReadOnlyProperty();
    }

    ObjectProperty<Face> face() {
        return face;
    }

    /// The id of the role chosen; null when none is.
    ObjectProperty<@Nullable Object> role() {
        return role;
    }

    /// The id of the person chosen among all; null when none is.
    ObjectProperty<@Nullable Object> person() {
        return person;
    }

    /// Goes on to whom the plan wants called now.
    void advance() {
        wanted = null;
        board.get().callOut().nextToCall().ifPresentOrElse(this::choose, this::settle);
    }

    /// Turns to this person for this role, whatever the order says.
    void turnTo(String whom, String forRole) {
        role.set(forRole);
        person.set(whom);
        wanted = whom;
        settle();
    }

    /// Turns to the one before or after, of those who may take the role chosen.
    void step(int by) {
        var now = turn.get();
        var line = line(role.get());
        if (face.get() != Face.ROLES || now == null || line.isEmpty()) return;
        var ids = line.get().candidates().stream().map(one -> one.person().id()).toList();
        int to = ids.indexOf(now.person().id()) + by;
        if (to < 0 || to >= ids.size()) return;
        wanted = ids.get(to);
        settle();
    }

    /// Stays with whose turn it is, also when the plan's delay has passed.
    void stay() {
        var now = turn.get();
        if (now != null) wanted = now.person().id();
    }

    private void choose(CallLine line) {
        role.set(line.role().id());
        var next = line.next();
        if (next != null) person.set(next.person().id());
        settle();
    }

    private void look() {
        var now = Board.of(situation, seat.now().getValue(), seat.boards());
        if (!now.equals(board.get())) board.set(now);
        settle();
    }

    private void turnFace() {
        var now = turn.get();
        if (now != null) {
            if (face.get() == Face.PEOPLE) person.set(now.person().id());
            else if (board.get().line(now.role().id()).isPresent()) {
                role.set(now.role().id());
                wanted = now.person().id();
            }
        }
        settle();
    }

    /// Sees to it that somebody is chosen as long as there is anybody.
    private void settle() {
        var shown = board.get();
        if (!shown.lines().isEmpty() && line(role.get()).isEmpty()) {
            var first = shown.callOut().nextToCall().orElse(shown.lines().getFirst().line());
            role.set(first.role().id());
            return;
        }
        var next = face.get() == Face.ROLES ? byRole() : byPerson();
        if (!Objects.equals(next, turn.get())) turn.set(next);
    }

    private Optional<CallLine> line(@Nullable Object id) {
        return id instanceof String known
                ? board.get().line(known).map(Line::line)
                : Optional.empty();
    }

    private @Nullable Turn byRole() {
        var line = line(role.get());
        if (line.isEmpty()) return null;
        var whom =
                wanted == null || board.get().somebody(wanted).isEmpty()
                        ? inTurn(line.get())
                        : wanted;
        return whom == null
                ? null
                : board.get()
                        .somebody(whom)
                        .map(somebody -> turn(somebody, line.get()))
                        .orElse(null);
    }

    /// Whom the caller speaks to now, else who is next, else who was reached, else who was tried
    /// last.
    private @Nullable String inTurn(CallLine line) {
        var candidates = line.candidates();
        for (var one : candidates)
            if (board.get().somebody(one.person().id()).filter(this::isMine).isPresent())
                return one.person().id();
        if (line.next() != null) return line.next().person().id();
        if (line.reachedBy() != null) return line.reachedBy().person().id();
        if (!line.held().isEmpty()) return line.held().getFirst().person().id();
        var spent = line.spent();
        if (!spent.isEmpty()) return spent.getLast().person().id();
        return candidates.isEmpty() ? null : candidates.getFirst().person().id();
    }

    private @Nullable Turn byPerson() {
        if (!(person.get() instanceof String id)) return null;
        var somebody = board.get().somebody(id);
        if (somebody.isEmpty()) return null;
        var line = lineFor(somebody.get().callee());
        return line == null ? null : turn(somebody.get(), line);
    }

    /// For which role somebody is called who was chosen among all.
    private @Nullable CallLine lineFor(Callee callee) {
        var asked = callee.asked().stream().flatMap(one -> line(one.role().id()).stream()).toList();
        var chosen = line(role.get());
        boolean mended = callee.person().id().equals(wanted);
        if (chosen.filter(line -> mended || (!line.reached() && asked.contains(line))).isPresent())
            return chosen.get();
        for (var line : asked)
            if (line.next() != null && line.next().person().equals(callee.person())) return line;
        return asked.isEmpty() ? chosen.orElse(null) : asked.getFirst();
    }

    private Turn turn(Somebody somebody, CallLine line) {
        var callee = somebody.callee();
        return new Turn(
                callee.person(),
                line.role(),
                line.candidate(callee.person().id()).map(Candidate::place).orElse(null),
                callee.standing(),
                callee.history(),
                isMine(somebody),
                somebody.late());
    }

    /// Whom else the one at this seat still claims to be calling.
    List<String> calledByMe() {
        return board.get().people().stream().filter(this::isMine).map(Somebody::id).toList();
    }

    private boolean isMine(Somebody somebody) {
        return somebody.isCalledBy(seat.me().get());
    }
}
