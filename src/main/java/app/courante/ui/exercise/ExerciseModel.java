package app.courante.ui.exercise;

import app.courante.crisis.Command;
import app.courante.crisis.ExerciseCommand.ChangeExerciseSpeed;
import app.courante.crisis.ExerciseCommand.PauseExerciseClock;
import app.courante.crisis.ExerciseCommand.SeeAction;
import app.courante.crisis.ExerciseCommand.StartExerciseClock;
import app.courante.crisis.ExerciseCommand.StrikeSighting;
import app.courante.crisis.Situation;
import app.courante.crisis.board.ExerciseBoard;
import app.courante.crisis.board.ExerciseBoard.Row;
import app.courante.desk.Answer;
import app.courante.desk.ExerciseDirector;
import app.courante.exercise.Chronogram.State;
import app.courante.ui.kit.Seat;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// An exercise while it is run: what those who run it see of it, and what they can do.
public final class ExerciseModel {
    private final Seat seat;
    private final Side side;
    private final ReadOnlyObjectWrapper<Situation> situation;
    private final ReadOnlyObjectWrapper<@Nullable ExerciseBoard> board =
            new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Object> chosen = new SimpleObjectProperty<>();
    private final ObservationDraft observation;
    private final BooleanProperty automatic = new SimpleBooleanProperty(true);

    public ExerciseModel(Seat seat, Situation nothing, Side side) {
        this.seat = seat;
        this.side = side;
        this.situation = new ReadOnlyObjectWrapper<>(nothing);
        this.observation = new ObservationDraft(seat);
        if (side == Side.EARNEST) return;
        automatic.set(seat.notebook().get(ExerciseDirector.BY_HAND).isEmpty());
        automatic.addListener(
                (_, _, now) -> seat.notebook().put(ExerciseDirector.BY_HAND, now ? "" : "by-hand"));
        seat.now().addListener((_, _, _) -> plot());
    }

    public Seat seat() {
        return seat;
    }

    public ReadOnlyObjectProperty<Situation> situation() {
        return situation.getReadOnlyProperty();
    }

    /// Null in a house in earnest.
    public ReadOnlyObjectProperty<@Nullable ExerciseBoard> board() {
        return board.getReadOnlyProperty();
    }

    /// The number of the inject chosen.
    public ObjectProperty<@Nullable Object> chosen() {
        return chosen;
    }

    public Optional<Row> row() {
        var now = board.get();
        return now == null || !(chosen.get() instanceof String number)
                ? Optional.empty()
                : now.row(number);
    }

    /// What is typed of an observation.
    public ObservationDraft observation() {
        return observation;
    }

    /// Whether injects are given as they fall due; to who plays alone they always are.
    public BooleanProperty automatic() {
        return automatic;
    }

    public void show(Situation shown) {
        situation.set(shown);
        if (side != Side.EARNEST) plot();
    }

    private void plot() {
        board.set(ExerciseBoard.of(situation.get().exercise(), seat.now().getValue()).orElse(null));
    }

    public void execute(Command command, Consumer<Answer> answer) {
        seat.execute(command, answer);
    }

    /// Starts the clock, or lets it stand.
    public void startOrPause(Consumer<Answer> answer) {
        execute(
                situation.get().exercise().clock().running()
                        ? new PauseExerciseClock()
                        : new StartExerciseClock(),
                answer);
    }

    public void speed(int speed, Consumer<Answer> answer) {
        if (situation.get().exercise().clock().speed() != speed)
            execute(new ChangeExerciseSpeed(speed), answer);
    }

    /// Notes what is typed, about the inject chosen if it was given.
    public void note(Consumer<Answer> answer) {
        var about =
                row().filter(row -> row.state() == State.DELIVERED)
                        .map(row -> row.inject().number())
                        .orElse("");
        execute(
                observation.command(about),
                outcome -> {
                    if (outcome instanceof Answer.Done) observation.done();
                    answer.accept(outcome);
                });
    }

    /// Notes by hand that an expected action was seen, or that it was not.
    public void mark(String expected, boolean seen, Consumer<Answer> answer) {
        execute(
                seen ? new SeeAction(expected, null, null) : new StrikeSighting(expected, ""),
                answer);
    }
}
