package app.courante.ui.deadlines;

import app.courante.crisis.Crisis;
import app.courante.crisis.DeadlineCommand;
import app.courante.crisis.EntryId;
import app.courante.crisis.LogLine;
import app.courante.crisis.Situation;
import app.courante.crisis.board.DeadlineBoard;
import app.courante.crisis.board.DeadlineBoard.Line;
import app.courante.crisis.board.DeadlineBoard.Offer;
import app.courante.desk.Answer;
import app.courante.plan.Plan;
import app.courante.plan.rule.Limit;
import app.courante.plan.rule.Rule;
import app.courante.ui.kit.KnownNames;
import app.courante.ui.kit.Proposal;
import app.courante.ui.kit.Seat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The clocks of law and contracts: what is left, what can be started, what was filed.
public final class DeadlinesModel {
    /// A clock as it stands at this minute.
    public record Row(Line line, boolean late, Instant minute) {
        public EntryId id() {
            return line.deadline().id();
        }
    }

    /// All of it at this minute.
    public record Shown(DeadlineBoard board, List<Row> rows, Instant minute, boolean running) {
        public Shown {
            rows = List.copyOf(rows);
        }

        public int open() {
            return board.open().size();
        }

        public int passed() {
            return (int) rows.stream().filter(one -> one.line().binding() && one.late()).count();
        }
    }

    private final Seat seat;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private final ObjectProperty<@Nullable Object> selected = new SimpleObjectProperty<>();
    private final Proposal proposed = new Proposal(selected);
    private final BooleanProperty called = new SimpleBooleanProperty();
    private Situation situation;
    private @Nullable Plan plan;
    private KnownNames names = KnownNames.of(null);

    public DeadlinesModel(Seat seat, Situation empty) {
        this.seat = seat;
        this.situation = empty;
        this.shown = new ReadOnlyObjectWrapper<>(now());
        seat.now()
                .addListener((_, before, now) -> {
                    if (!minute(before).equals(minute(now))) shown.set(now());
                });
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The [EntryId] of the deadline chosen; null when none is.
    public ObjectProperty<@Nullable Object> selected() {
        return selected;
    }

    /// Whether somebody came here for one deadline and has not yet been shown it.
    public BooleanProperty called() {
        return called;
    }

    public Seat seat() {
        return seat;
    }

    /// The crisis on screen; null when there is none.
    @Nullable Crisis crisis() {
        return situation.crisis();
    }

    /// The names that can be given something to file.
    public KnownNames names() {
        return names;
    }

    public Optional<Row> chosen() {
        return shown.get().rows().stream()
                .filter(row -> row.id().equals(selected.get()))
                .findFirst();
    }

    public void show(Situation now) {
        situation = now;
        if (!Objects.equals(plan, now.document())) {
            plan = now.document();
            names = KnownNames.of(plan);
        }
        shown.set(now());
        if (chosen().isEmpty() && !shown.get().rows().isEmpty())
            proposed.make(shown.get().rows().getFirst().id());
    }

    /// Proposes what is most pressing now: the screen comes up.
    public void comeUp() {
        if (!shown.get().rows().isEmpty() && !called.get())
            proposed.renew(shown.get().rows().getFirst().id());
    }

    /// Chooses the deadline of this number, so that the screen shows it when it comes up.
    public void lead(String id) {
        proposed.choose(EntryId.parse(id));
        called.set(true);
    }

    /// Shows the entries that a deadline comes from.
    public void evidence(Row row) {
        seat.evidence().open(row.line().deadline().entries());
    }

    /// The lines of the log that tell of a deadline, the latest first.
    public List<LogLine> entries(Row row) {
        var wanted = row.line().deadline().entries();
        return situation.log().lines().stream()
                .filter(line -> wanted.contains(line.id()))
                .sorted(
                        Comparator.comparing(LogLine::entry, app.courante.crisis.Entry.ORDER)
                                .reversed())
                .toList();
    }

    /// What the rules of an offer would come to.
    public @Nullable Limit preview(Rule rule, Instant aware, @Nullable Instant classified) {
        return Limit.of(rule, aware, classified, shown.get().board().setting());
    }

    /// The rules that filing this one starts.
    public List<Rule> behind(Line line) {
        var board = shown.get().board();
        return DeadlineBoard.book(situation)
                .after(
                        line.rule().id(),
                        minute(seat.now().getValue()).atZone(board.zone()).toLocalDate());
    }

    /// The offer under this number, from 1.
    public Optional<Offer> offer(int number) {
        var offers = shown.get().board().offers();
        return number < 1 || number > offers.size()
                ? Optional.empty()
                : Optional.of(offers.get(number - 1));
    }

    /// Has the desk carry out what was asked.
    public void execute(DeadlineCommand command, Consumer<Answer> answer) {
        seat.execute(command, answer);
    }

    private Shown now() {
        var now = seat.now().getValue();
        var board = DeadlineBoard.of(situation, now);
        return new Shown(
                board,
                board.lines().stream().map(line -> row(line, now)).toList(),
                minute(now),
                situation.crisis() != null && !situation.crisis().imported());
    }

    private static Row row(Line line, Instant now) {
        return new Row(line, line.late(now), line.deadline().open() ? minute(now) : Instant.EPOCH);
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }
}
