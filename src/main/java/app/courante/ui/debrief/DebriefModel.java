package app.courante.ui.debrief;

import app.courante.crisis.Crisis;
import app.courante.crisis.EntryId;
import app.courante.crisis.Exercise.Observation;
import app.courante.crisis.ExerciseCommand.JudgeObjective;
import app.courante.crisis.ExerciseEvent.Verdict;
import app.courante.crisis.Situation;
import app.courante.crisis.board.Debrief;
import app.courante.crisis.board.Debrief.Aim;
import app.courante.desk.Answer;
import app.courante.ui.kit.Seat;
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
    private final Seat seat;
    private final ReadOnlyObjectWrapper<Optional<Debrief>> debrief =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Object> aim = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Object> awaited = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Object> remark = new SimpleObjectProperty<>();
    private Situation situation;

    public DebriefModel(Seat seat, Situation empty) {
        this.seat = seat;
        this.situation = empty;
        watched.addListener((_, _, _) -> count());
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

    private void count() {
        if (watched.get()) debrief.set(Debrief.of(situation, seat.now().getValue()));
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
