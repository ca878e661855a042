package app.courante.ui.activities;

import app.courante.crisis.ActivityState;
import app.courante.crisis.EntryId;
import app.courante.crisis.Measures.Series;
import app.courante.crisis.Named;
import app.courante.crisis.Running.Status;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Lookahead;
import app.courante.crisis.board.Lookahead.Standing;
import app.courante.crisis.board.Losses;
import app.courante.intake.Sheet.Row;
import app.courante.plan.Activity;
import app.courante.plan.DependencyGraph;
import app.courante.plan.Plan;
import app.courante.text.Fault;
import app.courante.ui.kit.Seat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// How the activities run, what they cost and what falls next, worked out at each fact and each
/// minute.
public final class ActivitiesModel {
    /// Reads the tables of a file that somebody chooses, away from the screen's thread.
    public interface Files {
        /// Asks for a file and reads it.
        ///
        /// @param title of the choice
        void choose(String title, Consumer<List<Row>> done, Consumer<List<Fault>> refused);
    }

    /// An activity at a minute.
    ///
    /// @param status null while nobody said anything of it
    /// @param loss null while it cost nothing
    /// @param ahead null while nothing beneath it is down and it runs
    /// @param minute the same as long as nothing of it changes with time
    /// @param closed whether the crisis is: it stands as it stood then
    public record Line(
            Activity activity,
            @Nullable Status status,
            Losses.@Nullable Line loss,
            Lookahead.@Nullable Line ahead,
            Instant minute,
            boolean closed) {
        public ActivityState state() {
            return status == null ? ActivityState.NOMINAL : status.state();
        }

        public List<EntryId> entries() {
            return status == null ? List.of() : status.entries();
        }
    }

    /// All of it.
    public record Board(
            Situation situation,
            List<Line> lines,
            Losses losses,
            Lookahead ahead,
            @Nullable DependencyGraph graph,
            Instant at) {
        public Board {
            lines = List.copyOf(lines);
        }

        public Optional<Line> line(@Nullable Object activity) {
            return lines.stream().filter(line -> line.activity().id().equals(activity)).findFirst();
        }

        public long in(ActivityState state) {
            return lines.stream().filter(line -> line.state() == state).count();
        }

        /// How many something that is down must have stopped, of which nobody said so: what they
        /// cost is in no loss.
        public long uncounted() {
            return ahead.lines().stream()
                    .filter(line -> line.standing() == Standing.STOPPED)
                    .count();
        }
    }

    private final Seat seat;
    private final BiConsumer<String, ActivityState> asksState;
    private final ReadOnlyObjectWrapper<Board> board;
    private final ObjectProperty<@Nullable Object> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Object> fact = new SimpleObjectProperty<>();
    private final BooleanProperty called = new SimpleBooleanProperty();
    private @Nullable Plan plan;
    private @Nullable DependencyGraph graph;

    /// The model of a window.
    ///
    /// @param asksState opens the card that says how an activity runs
    public ActivitiesModel(
            Seat seat, Situation empty, BiConsumer<String, ActivityState> asksState) {
        this.seat = seat;
        this.asksState = asksState;
        this.board = new ReadOnlyObjectWrapper<>(work(empty, null));
        seat.now()
                .addListener((_, before, now) -> {
                    if (!minute(before).equals(minute(now))) show(board.get().situation());
                });
    }

    public ReadOnlyObjectProperty<Board> board() {
        return board.getReadOnlyProperty();
    }

    /// The id of the activity chosen; null when none is.
    public ObjectProperty<@Nullable Object> selected() {
        return selected;
    }

    /// The key of the fact chosen beside it.
    public ObjectProperty<@Nullable Object> fact() {
        return fact;
    }

    /// Whether somebody came here for one activity and has not yet been shown it.
    public BooleanProperty called() {
        return called;
    }

    public Seat seat() {
        return seat;
    }

    public boolean running() {
        return board.get().situation().running();
    }

    public void show(Situation shown) {
        board.set(work(shown, board.get()));
        if (board.get().line(selected.get()).isEmpty())
            selected.set(
                    board.get().lines().isEmpty()
                            ? null
                            : board.get().lines().getFirst().activity().id());
    }

    /// Chooses the activity of this id, so that the screen shows it when it comes up.
    public void lead(String id) {
        if (!id.isEmpty()) selected.set(id);
        called.set(true);
    }

    /// Asks for the card that says how the chosen activity runs.
    public void askState(ActivityState state) {
        chosen().ifPresent(line -> asksState.accept(line.activity().id(), state));
    }

    public Optional<Line> chosen() {
        return board.get().line(selected.get());
    }

    /// What is counted of an activity.
    public List<Series> series(String activity) {
        return board.get().situation().conduct().measures().of(activity);
    }

    /// What the plan counts of an activity, by id and name.
    public static List<Named> indicators(Activity activity) {
        return activity.indicators().stream().map(one -> new Named(one.id(), one.name())).toList();
    }

    @SuppressWarnings("ReferenceEquality") // A plan that was read anew costs one graph more.
    private Board work(Situation shown, @Nullable Board known) {
        var now = seat.now().getValue();
        if (known != null
                && known.situation().sameButLog(shown)
                && minute(known.at()).equals(minute(now)))
            return new Board(
                    shown, known.lines(), known.losses(), known.ahead(), known.graph(), known.at());
        var document = shown.document();
        if (document != plan) {
            plan = document;
            graph = document == null ? null : DependencyGraph.of(document);
        }
        var losses = Losses.of(shown, now);
        var ahead =
                graph == null || !shown.running()
                        ? new Lookahead(List.of())
                        : Lookahead.of(graph, shown);
        boolean closed = shown.crisis() != null && !shown.running();
        var lines = new ArrayList<Line>();
        if (document != null) {
            var statuses = shown.conduct().running().activities();
            document.activities().stream()
                    .sorted(Comparator.comparingInt(Activity::priority))
                    .forEach(activity -> {
                        var status = statuses.get(activity.id());
                        var line = ahead.line(activity.id()).orElse(null);
                        boolean moves = status != null || line != null;
                        lines.add(
                                new Line(
                                        activity,
                                        status,
                                        losses.line(activity.id()).orElse(null),
                                        line,
                                        moves ? minute(shown.asOf(now)) : Instant.EPOCH,
                                        closed));
                    });
        }
        return new Board(shown, lines, losses, ahead, graph, now);
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }
}
