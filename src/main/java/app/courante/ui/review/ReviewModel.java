package app.courante.ui.review;

import app.courante.crisis.CrisisId;
import app.courante.crisis.CrisisSummary;
import app.courante.crisis.EntryId;
import app.courante.crisis.Refusal;
import app.courante.crisis.Review.Note;
import app.courante.crisis.ReviewCommand;
import app.courante.crisis.ReviewCommand.TakeImprovements;
import app.courante.crisis.Situation;
import app.courante.crisis.board.CrisisFigures;
import app.courante.crisis.board.Figure;
import app.courante.crisis.board.FigureComparison;
import app.courante.crisis.board.FigureKind.Group;
import app.courante.crisis.board.Improvements;
import app.courante.crisis.board.Improvements.Improvement;
import app.courante.desk.Answer;
import app.courante.plan.Upkeep;
import app.courante.ui.kit.Seat;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A crisis looked back at: its figures, what was said of it on the spot, what is to be improved;
/// and its figures beside those of others.
public final class ReviewModel {
    /// A figure in its list.
    ///
    /// @param heading what it and those after it are about; null but for the first of these
    public record Row(Figure figure, @Nullable Group heading) {
        /// Tells it from all others, also after it changed.
        Object key() {
            return figure.kind() + " " + figure.id();
        }
    }

    private final Seat seat;
    private final Supplier<Taking> taking;
    private final ReadOnlyObjectWrapper<Situation> situation;
    private final ReadOnlyObjectWrapper<CrisisFigures> figures;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Note>> notes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Improvement>> improvements =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Object> figure = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Object> note = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Object> improvement = new SimpleObjectProperty<>();
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private Consumer<CrisisSummary> replays = _ -> {};

    /// The model of a seat.
    ///
    /// @param taking the drafts of the plan; asked for when something is taken over
    public ReviewModel(Seat seat, Situation empty, Supplier<Taking> taking) {
        this.seat = seat;
        this.taking = taking;
        this.situation = new ReadOnlyObjectWrapper<>(empty);
        this.figures = new ReadOnlyObjectWrapper<>(CrisisFigures.of(empty, seat.now().getValue()));
        watched.addListener((_, _, _) -> count());
        seat.now()
                .addListener((_, before, now) -> {
                    if (!minute(before).equals(minute(now)) && figures.get().running()) count();
                });
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    public Seat seat() {
        return seat;
    }

    public ReadOnlyObjectProperty<Situation> situation() {
        return situation.getReadOnlyProperty();
    }

    /// The figures as they stand; counted only while somebody looks at them.
    public ReadOnlyObjectProperty<CrisisFigures> figures() {
        return figures.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// What was said, the latest first.
    public ReadOnlyObjectProperty<List<Note>> notes() {
        return notes.getReadOnlyProperty();
    }

    /// What is to be improved: those to be taken over in front.
    public ReadOnlyObjectProperty<List<Improvement>> improvements() {
        return improvements.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable Object> figure() {
        return figure;
    }

    public ObjectProperty<@Nullable Object> note() {
        return note;
    }

    public ObjectProperty<@Nullable Object> improvement() {
        return improvement;
    }

    /// Whether the screen is shown.
    public BooleanProperty watched() {
        return watched;
    }

    public void show(Situation shown) {
        situation.set(shown);
        notes.set(shown.conduct().review().notes().reversed());
        var all = new ArrayList<>(Improvements.of(shown).all());
        // The order they were told in stays within each half.
        all.sort(java.util.Comparator.comparing(one -> !one.open()));
        improvements.set(List.copyOf(all));
        count();
    }

    private void count() {
        if (!watched.get()) return;
        figures.set(CrisisFigures.of(situation.get(), seat.now().getValue()));
        var listed = new ArrayList<Row>();
        var told = EnumSet.noneOf(Group.class);
        for (var group : Group.values())
            for (var one : figures.get().figures())
                if (one.kind().group() == group)
                    listed.add(new Row(one, told.add(group) ? group : null));
        rows.set(List.copyOf(listed));
    }

    /// Shows the entries that the figure chosen comes from.
    public void openFigure() {
        seat.evidence().open(figureEntries());
    }

    /// The entries that the chosen figure comes from.
    List<EntryId> figureEntries() {
        return rows.get().stream()
                .filter(row -> row.key().equals(figure.get()))
                .findFirst()
                .map(row -> row.figure().entries())
                .orElse(List.of());
    }

    public Optional<Note> chosenNote() {
        return notes.get().stream().filter(one -> one.id().equals(note.get())).findFirst();
    }

    public Optional<Improvement> chosenImprovement() {
        return improvements.get().stream()
                .filter(one -> one.id().equals(improvement.get()))
                .findFirst();
    }

    /// Those that wait to be taken over.
    public List<Improvement> open() {
        return improvements.get().stream().filter(Improvement::open).toList();
    }

    public void execute(ReviewCommand command, Consumer<Answer> answer) {
        seat.execute(command, answer);
    }

    /// Whether improvements are taken over from another window than this one.
    public boolean elsewhere() {
        return taking.get().elsewhere();
    }

    public List<Taking.Target> targets() {
        return taking.get().targets();
    }

    /// Why nothing is taken over from here; null where it may be.
    public @Nullable Refusal refused() {
        return taking.get().refused();
    }

    /// Writes improvements into a draft, then marks them as taken over: one that is marked stands
    /// in a draft for certain.
    ///
    /// @param source what is said of where they were learned
    public void take(
            List<Improvement> wanted,
            Taking.Target target,
            String source,
            Consumer<Answer> answer) {
        var ids = wanted.stream().map(Improvement::id).toList();
        target.into()
                .take(
                        wanted.stream().map(one -> ofThePlan(one, source)).toList(),
                        () -> execute(new TakeImprovements(ids, target.name()), answer));
    }

    /// An improvement as the plan keeps it. Whoever is no person of the plan is named in the
    /// action.
    static Upkeep.Improvement ofThePlan(Improvement one, String source) {
        return ofThePlan(one, "rex-" + one.id().shown().toLowerCase(Locale.ROOT), source);
    }

    /// The same under another id.
    public static Upkeep.Improvement ofThePlan(Improvement one, String id, String source) {
        var owner = one.owner();
        boolean named = owner.id().isEmpty() && !owner.name().isEmpty();
        return new Upkeep.Improvement(
                id,
                source,
                one.finding(),
                named ? one.action() + " (" + owner.name() + ")" : one.action(),
                owner.id(),
                one.due(),
                null);
    }

    /// Who plays a crisis again; told once, by whoever builds the window.
    public void replays(Consumer<CrisisSummary> plays) {
        replays = plays;
    }

    public void replay(CrisisSummary crisis) {
        replays.accept(crisis);
    }

    public void crises(Consumer<List<CrisisSummary>> answer) {
        seat.desk().crises(answer);
    }

    /// Puts the figures of these crises side by side; the one on screen stays there.
    public void compare(List<CrisisSummary> chosen, Consumer<FigureComparison> answer) {
        var ids = chosen.stream().map(CrisisSummary::id).toList();
        var now = seat.now().getValue();
        seat.desk()
                .read(
                        ids,
                        read -> CrisisFigures.of(read, now),
                        all -> answer.accept(FigureComparison.of(all)));
    }

    /// The crisis on screen; null when there is none.
    public @Nullable CrisisId shownCrisis() {
        var crisis = situation.get().crisis();
        return crisis == null ? null : crisis.id();
    }
}
