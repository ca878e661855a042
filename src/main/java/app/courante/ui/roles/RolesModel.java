package app.courante.ui.roles;

import app.courante.crisis.EntryId;
import app.courante.crisis.Moment;
import app.courante.crisis.Named;
import app.courante.crisis.RoleCommand;
import app.courante.crisis.RoleCommand.AcceptItem;
import app.courante.crisis.RoleCommand.BeginHandOver;
import app.courante.crisis.RoleCommand.CallOffHandOver;
import app.courante.crisis.RoleCommand.CancelShift;
import app.courante.crisis.RoleCommand.EndHandOver;
import app.courante.crisis.RoleCommand.LeaveRole;
import app.courante.crisis.RoleCommand.PlanShift;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.Seats.HandOver;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Alert.Target;
import app.courante.crisis.board.Alert.Where;
import app.courante.crisis.board.HandOverSheet;
import app.courante.crisis.board.HandOverSheet.Item;
import app.courante.crisis.board.RoleBoard;
import app.courante.crisis.board.Rota;
import app.courante.desk.Answer;
import app.courante.ui.kit.Seat;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Who holds which role, the hand-over under way, and the rota; and what can be done about them.
public final class RolesModel {
    private static final int MINUTES_OF_A_ROUND_HOUR = 15;

    private final Seat seat;
    private final ReadOnlyObjectWrapper<Situation> situation;
    private final ReadOnlyObjectWrapper<RoleBoard> board;
    private final ReadOnlyObjectWrapper<Rota> rota;
    private final ReadOnlyObjectWrapper<@Nullable Relay> relay = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Object> selected = new SimpleObjectProperty<>();
    private Consumer<Target> way = _ -> {};

    /// A hand-over under way and how far it has come.
    public record Relay(HandOver handOver, HandOverSheet sheet) {}

    /// The hours proposed for a shift.
    ///
    /// @param until null when the plan sets no longest shift
    public record Hours(ZonedDateTime from, @Nullable ZonedDateTime until) {}

    public RolesModel(Seat seat, Situation empty) {
        this.seat = seat;
        this.situation = new ReadOnlyObjectWrapper<>(empty);
        this.board = new ReadOnlyObjectWrapper<>(seat.boards().roles(empty));
        this.rota = new ReadOnlyObjectWrapper<>(new Rota(List.of()));
        selected.addListener((_, _, _) -> follow());
        // A shift that is over leaves the rota, though nobody wrote anything down.
        seat.now()
                .addListener((_, before, now) -> {
                    if (!minute(before).equals(minute(now))) plan();
                });
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    public ReadOnlyObjectProperty<Situation> situation() {
        return situation.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<RoleBoard> board() {
        return board.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Rota> rota() {
        return rota.getReadOnlyProperty();
    }

    /// The hand-over of the role chosen, else one that is under way; null when there is none.
    public ReadOnlyObjectProperty<@Nullable Relay> relay() {
        return relay.getReadOnlyProperty();
    }

    /// The id of the role chosen; null when none is.
    public ObjectProperty<@Nullable Object> selected() {
        return selected;
    }

    public Seat seat() {
        return seat;
    }

    /// Who shows the place where a matter is settled; told once, by whoever builds the window.
    public void leads(Consumer<Target> shows) {
        way = shows;
    }

    /// Goes to where an item of the sheet comes from: an action, a deadline, a step, the next
    /// report in their place, a decision in the log.
    void follow(Item item) {
        switch (item.subject()) {
            case DECISION -> {
                if (item.entry() != null) seat.evidence().open(item.entry());
            }
            case ACTION -> way.accept(new Target(Where.ACTIONS, thing(item)));
            case DEADLINE -> way.accept(new Target(Where.DEADLINES, thing(item)));
            case STEP -> way.accept(new Target(Where.CARDS, thing(item)));
            case REPORT -> way.accept(new Target(Where.REPORT, ""));
        }
    }

    private static String thing(Item item) {
        return item.key().substring(item.key().indexOf(':') + 1);
    }

    public void show(Situation shown) {
        situation.set(shown);
        board.set(seat.boards().roles(shown));
        plan();
        if (line().isEmpty()) selected.set(urgent());
        follow();
    }

    /// Chooses what this is the id of, so that the screen shows it when it comes up.
    public void lead(String id) {
        if (board.get().line(id).isPresent()) selected.set(id);
    }

    /// The role chosen.
    public Optional<RoleBoard.Line> line() {
        return selected.get() instanceof String id ? board.get().line(id) : Optional.empty();
    }

    private void plan() {
        rota.set(Rota.of(board.get(), situation.get(), seat.now().getValue()));
    }

    private @Nullable String urgent() {
        var lines = board.get().lines();
        return lines.stream()
                .filter(line -> line.vacantSince() != null || line.heldTwice())
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(line -> line.role().id())
                .orElse(null);
    }

    /// Stays with the sheet that is read until another role with one is chosen.
    private void follow() {
        var chosen = line().map(RoleBoard.Line::handOver);
        var shown = relay.get() == null ? null : relay.get().handOver().id();
        var handOver =
                chosen.or(() -> underWay().filter(one -> one.id().equals(shown)).findFirst())
                        .or(() -> underWay().findFirst());
        relay.set(
                handOver.map(one -> new Relay(one, HandOverSheet.of(situation.get(), one.role())))
                        .orElse(null));
    }

    private Stream<HandOver> underWay() {
        return situation.get().conduct().seats().handOvers().stream().filter(HandOver::underWay);
    }

    /// Everybody who may come to hold a role, those first who are meant for it.
    List<Suited> suited(String role) {
        return Suited.forRole(situation.get(), role, seat.now().getValue(), seat.zone());
    }

    /// The same for a shift that begins then.
    List<Suited> suitedFor(String role, Hours shift) {
        return Suited.forShift(situation.get(), role, shift.from().toLocalDate());
    }

    /// From the end of the stay of whoever is there, for as long as the plan lets somebody stay.
    ///
    /// @param gap the hours to fill; null for the first ones of the role
    public Hours proposed(String role, Rota.@Nullable Line gap) {
        var now = seat.now().getValue();
        var hours = gap == null ? rota.get().firstGap(role).orElse(null) : gap;
        var wanted = round(hours == null ? now : hours.from());
        var from =
                wanted.toInstant().isBefore(now)
                        ? round(now).plusMinutes(MINUTES_OF_A_ROUND_HOUR)
                        : wanted;
        var longest = Rota.longestShift(situation.get());
        var until = longest == null ? null : from.plus(longest);
        if (hours != null && hours.until() != null) {
            var next = hours.until().atZone(seat.zone());
            if (until == null || next.isBefore(until)) until = next;
        }
        return new Hours(from, until);
    }

    private ZonedDateTime round(Instant at) {
        var minute = at.atZone(seat.zone()).truncatedTo(ChronoUnit.MINUTES);
        return minute.minusMinutes(minute.getMinute() % MINUTES_OF_A_ROUND_HOUR);
    }

    public void take(String role, String person, @Nullable Moment since, Consumer<Answer> answer) {
        execute(new TakeRole(role, person, since), answer);
    }

    public void leave(String role, String person, String reason, Consumer<Answer> answer) {
        execute(new LeaveRole(role, person, reason), answer);
    }

    public void begin(String role, String to, Consumer<Answer> answer) {
        execute(new BeginHandOver(role, to), answer);
    }

    public void accept(EntryId handOver, String item, Consumer<Answer> answer) {
        execute(new AcceptItem(handOver, item), answer);
    }

    public void end(EntryId handOver, String note, Consumer<Answer> answer) {
        execute(new EndHandOver(handOver, note), answer);
    }

    public void callOff(EntryId handOver, String reason, Consumer<Answer> answer) {
        execute(new CallOffHandOver(handOver, reason), answer);
    }

    public void plan(String role, String person, Hours hours, Consumer<Answer> answer) {
        var until = hours.until() == null ? hours.from() : hours.until();
        execute(new PlanShift(role, person, hours.from(), until), answer);
    }

    public void cancel(EntryId shift, String reason, Consumer<Answer> answer) {
        execute(new CancelShift(shift, reason), answer);
    }

    private void execute(RoleCommand command, Consumer<Answer> answer) {
        seat.execute(command, answer);
    }

    /// The role of a line as others know it.
    static Named named(RoleBoard.Line line) {
        return new Named(line.role().id(), line.role().name());
    }
}
