package app.courante.app;

import app.courante.crisis.Exercise;
import app.courante.crisis.Situation;
import app.courante.ui.exercise.Hall;
import app.courante.ui.exercise.Laptops;
import app.courante.ui.exercise.Side;
import app.courante.ui.exercise.Tie;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// Where a window stands: over a house in earnest, or on one side of an exercise.
///
/// @param exercise whether the house is that of an exercise, prepared or not
/// @param hall where exercises begin; none in an exercise
/// @param players brings the window of those who play to the front
/// @param laptops on which others play
/// @param tie to the laptop that runs it
/// @param dress what sets it apart from the cell's own window
record Place(
        Side side,
        boolean exercise,
        Hall hall,
        Runnable players,
        Laptops laptops,
        ObservableValue<Tie> tie,
        Dress dress) {
    private static final ObservableValue<Tie> HERE = new SimpleObjectProperty<>(Tie.NONE);

    /// Over a house in earnest where no exercise can begin.
    static final Place EARNEST = in(Dress.PLAIN, false);

    static Place earnest(Hall hall) {
        return new Place(Side.EARNEST, false, hall, () -> {}, Laptops.NONE, HERE, Dress.PLAIN);
    }

    static Place in(Dress dress, boolean exercise) {
        return new Place(Side.EARNEST, exercise, Hall.NONE, () -> {}, Laptops.NONE, HERE, dress);
    }

    static Place exercise(Side side, Runnable players, Laptops laptops) {
        return new Place(side, true, Hall.NONE, players, laptops, HERE, Dress.PLAIN);
    }

    /// With those who play, on a laptop from which the exercise is not run.
    static Place joined(ObservableValue<Tie> tie) {
        return new Place(Side.PLAYER, true, Hall.NONE, () -> {}, Laptops.NONE, tie, Dress.PLAIN);
    }

    /// Whether real people may be called from here: in an exercise only once it was prepared so.
    boolean mayDial(Situation shown) {
        return shown.exercise().mayDial() && (!exercise || shown.exercise().isPrepared());
    }

    /// Whether the debrief may be seen: it holds what is still to come and what was expected, so
    /// that those who play see it when the exercise is over.
    boolean mayDebrief(Exercise shown) {
        return shown.isPrepared() && (side == Side.TRAINER || shown.ended() != null);
    }
}
