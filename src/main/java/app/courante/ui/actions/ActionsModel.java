package app.courante.ui.actions;

import app.courante.crisis.ActionCommand;
import app.courante.crisis.Actions.Action;
import app.courante.crisis.EntryId;
import app.courante.crisis.Priority;
import app.courante.crisis.Situation;
import app.courante.desk.Answer;
import app.courante.plan.Plan;
import app.courante.ui.kit.KnownNames;
import app.courante.ui.kit.Seat;
import app.courante.wording.ActionSentence;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

/// The actions given in the log: who is to do what by when, and what became of it.
public final class ActionsModel {
    /// An action as it stands at this minute.
    public record Line(Action action, boolean late, Instant minute) {}

    /// The lines, and what is left out of them.
    ///
    /// @param open how many are open in all
    /// @param late how many of these should have been done
    /// @param ended how many are done or dropped
    public record Listed(List<Line> lines, int open, int late, int ended) {
        public Listed {
            lines = List.copyOf(lines);
        }
    }

    /// The priority a new action has until another is chosen.
    static final Priority USUAL = Priority.P2;

    private static final Comparator<Line> PRESSING =
            Comparator.comparing((Line line) -> !line.late())
                    .thenComparing(line -> line.action().priority())
                    .thenComparing(line -> due(line.action()))
                    .thenComparing(line -> line.action().given())
                    .thenComparing(line -> line.action().id());

    private static final Comparator<Line> LATEST_END =
            Comparator.comparing((Line line) -> ended(line.action()))
                    .thenComparing(line -> line.action().id())
                    .reversed();

    private final Seat seat;
    private final ReadOnlyObjectWrapper<Situation> situation;
    private final ReadOnlyObjectWrapper<Listed> listed =
            new ReadOnlyObjectWrapper<>(new Listed(List.of(), 0, 0, 0));
    private final BooleanProperty mineOnly = new SimpleBooleanProperty();
    private final BooleanProperty withEnded = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Object> selected = new SimpleObjectProperty<>();
    private final BooleanProperty called = new SimpleBooleanProperty();
    private @Nullable Plan plan;
    private KnownNames names = KnownNames.of(null);

    public ActionsModel(Seat seat, Situation empty) {
        this.seat = seat;
        this.situation = new ReadOnlyObjectWrapper<>(empty);
        mineOnly.addListener((_, _, _) -> list());
        withEnded.addListener((_, _, _) -> list());
        seat.me().addListener((_, _, _) -> list());
        seat.now()
                .addListener((_, before, now) -> {
                    if (!minute(before).equals(minute(now))) list();
                });
    }

    public ReadOnlyObjectProperty<Situation> situation() {
        return situation.getReadOnlyProperty();
    }

    /// The open actions, the most pressing first; behind them the ended ones, if wanted.
    public ReadOnlyObjectProperty<Listed> listed() {
        return listed.getReadOnlyProperty();
    }

    public BooleanProperty mineOnly() {
        return mineOnly;
    }

    public BooleanProperty withEnded() {
        return withEnded;
    }

    /// The [EntryId] of the action chosen; null when none is.
    public ObjectProperty<@Nullable Object> selected() {
        return selected;
    }

    /// Whether somebody came here for one action and has not yet been shown it.
    public BooleanProperty called() {
        return called;
    }

    /// The names that can be given something to do.
    public KnownNames names() {
        return names;
    }

    public Seat seat() {
        return seat;
    }

    public Optional<Action> chosen() {
        return selected.get() instanceof EntryId id
                ? situation.get().conduct().actions().action(id)
                : Optional.empty();
    }

    public void show(Situation shown) {
        if (!Objects.equals(plan, shown.document())) {
            plan = shown.document();
            names = KnownNames.of(plan);
        }
        situation.set(shown);
        list();
    }

    /// Chooses the action of this number, so that the pane shows it when it comes up.
    public void lead(String id) {
        var wanted = EntryId.parse(id);
        situation
                .get()
                .conduct()
                .actions()
                .action(wanted)
                .ifPresent(action -> {
                    if (!action.open()) withEnded.set(true);
                    if (!mine(action)) mineOnly.set(false);
                });
        selected.set(wanted);
        called.set(true);
    }

    /// Has the desk carry out what was asked for an action.
    public void execute(ActionCommand command, Consumer<Answer> answer) {
        seat.execute(command, answer);
    }

    private void list() {
        var now = seat.now().getValue();
        var all = situation.get().conduct().actions().all();
        var open = new ArrayList<Line>();
        var ended = new ArrayList<Line>();
        int late = 0;
        int opened = 0;
        for (var action : all) {
            var line =
                    new Line(
                            action,
                            ActionSentence.late(action, now),
                            action.open() && action.due() != null ? minute(now) : Instant.EPOCH);
            if (line.late()) late++;
            if (action.open()) opened++;
            if (!mineOnly.get() || mine(action)) (action.open() ? open : ended).add(line);
        }
        open.sort(PRESSING);
        ended.sort(LATEST_END);
        var lines = new ArrayList<>(open);
        if (withEnded.get()) lines.addAll(ended);
        listed.set(new Listed(lines, opened, late, ended.size()));
    }

    private static Instant due(Action action) {
        return action.due() == null ? Instant.MAX : action.due();
    }

    private static Instant ended(Action action) {
        return action.ended() == null ? Instant.MAX : action.ended();
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    /// Whether it is given to me by name, or to a role that I hold or sit in.
    private boolean mine(Action action) {
        var me = seat.me().get();
        var to = action.to();
        if (to.id().isEmpty()) return to.name().equalsIgnoreCase(me.name());
        return to.name().equalsIgnoreCase(me.role())
                || situation.get().conduct().seats().holdersOf(to.id()).stream()
                        .anyMatch(one -> one.person().name().equalsIgnoreCase(me.name()));
    }
}
