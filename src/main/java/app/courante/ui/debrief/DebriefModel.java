package app.courante.ui.debrief;

import app.courante.crisis.Crisis;
import app.courante.crisis.EntryId;
import app.courante.crisis.Exercise.Observation;
import app.courante.crisis.ExerciseCommand.JudgeObjective;
import app.courante.crisis.ExerciseEvent.Verdict;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Debrief;
import app.courante.crisis.board.Debrief.Aim;
import app.courante.crisis.board.EarlierRuns;
import app.courante.crisis.board.RunTimes;
import app.courante.desk.Answer;
import app.courante.text.Texts;
import app.courante.ui.kit.Seat;
import app.courante.wording.DebriefPage;
import app.courante.wording.WrittenPage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// An exercise judged by its log, and by those who run it.
public final class DebriefModel {
    /// Who knows the exercises kept beside this one.
    public interface Runs {
        /// Where nobody knows of any.
        Runs NONE = _ -> {};

        /// Reads them, which takes a while.
        ///
        /// @param done called on the thread of the callers
        void read(Consumer<List<RunTimes>> done);
    }

    private final Seat seat;
    private final Runs runs;
    private final String folder;
    private List<RunTimes> known = List.of();
    private final ReadOnlyObjectWrapper<EarlierRuns> earlier =
            new ReadOnlyObjectWrapper<>(EarlierRuns.NONE);
    private final ReadOnlyObjectWrapper<Optional<Debrief>> debrief =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Object> aim = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Object> awaited = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Object> remark = new SimpleObjectProperty<>();
    private Situation situation;

    /// @param folder in which the exercise is kept, among the others
    public DebriefModel(Seat seat, Situation empty, String folder, Runs runs) {
        this.seat = seat;
        this.situation = empty;
        this.folder = folder;
        this.runs = runs;
        watched.addListener((_, _, _) -> look());
        seat.now()
                .addListener((_, before, now) -> {
                    if (!minute(before).equals(minute(now)) && running()) count();
                });
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    private boolean running() {
        return situation.exercise().running();
    }

    public Seat seat() {
        return seat;
    }

    /// Empty in a log in earnest; worked out only while somebody looks.
    public ReadOnlyObjectProperty<Optional<Debrief>> debrief() {
        return debrief.getReadOnlyProperty();
    }

    /// The runs of this scenario before this one; none until they are read.
    public ReadOnlyObjectProperty<EarlierRuns> earlier() {
        return earlier.getReadOnlyProperty();
    }

    /// The debrief as a page; empty in a log in earnest.
    public Optional<WrittenPage> page(Texts texts) {
        return debrief.get()
                .map(all ->
                        new DebriefPage(situation, all, earlier.get(), texts, seat.zone()).page());
    }

    public BooleanProperty watched() {
        return watched;
    }

    /// The chosen ones of the three lists.
    public ObjectProperty<@Nullable Object> aim() {
        return aim;
    }

    public ObjectProperty<@Nullable Object> awaited() {
        return awaited;
    }

    public ObjectProperty<@Nullable Object> remark() {
        return remark;
    }

    public void show(Situation shown) {
        situation = shown;
        count();
    }

    /// Somebody looks, or no longer does.
    private void look() {
        count();
        if (!watched.get() || !situation.exercise().isPrepared()) return;
        runs.read(found -> {
            known = found;
            count();
        });
    }

    private void count() {
        if (!watched.get()) return;
        earlier.set(EarlierRuns.of(situation, folder, known));
        debrief.set(Debrief.of(situation, seat.now().getValue()));
    }

    /// The exercise on screen; null when there is none.
    @Nullable Crisis crisis() {
        return situation.crisis();
    }

    /// What observers noted, oldest first.
    public List<Observation> observations() {
        return situation.exercise().observations();
    }

    public Optional<Aim> chosen() {
        return debrief.get().stream()
                .flatMap(all -> all.aims().stream())
                .filter(one -> one.objective().id().equals(aim.get()))
                .findFirst();
    }

    /// Writes down what a person says of an objective.
    public void judge(Aim judged, Verdict verdict, String reason, Consumer<Answer> answer) {
        seat.execute(new JudgeObjective(judged.objective().id(), verdict, reason), answer);
    }

    public void open(List<EntryId> entries) {
        seat.evidence().open(entries);
    }
}
