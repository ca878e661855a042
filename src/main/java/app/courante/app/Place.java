package app.courante.app;

import app.courante.crisis.Exercise;
import app.courante.crisis.Situation;
import app.courante.ui.exercise.Hall;
import app.courante.ui.exercise.Side;

/// Where a window stands: over a house in earnest, or on one side of an exercise.
///
/// @param exercise whether the house is that of an exercise, prepared or not
/// @param hall where exercises begin; none in an exercise
/// @param players brings the window of those who play to the front
/// @param dress what sets it apart from the cell's own window
record Place(Side side, boolean exercise, Hall hall, Runnable players, Dress dress) {
    /// Over a house in earnest where no exercise can begin.
    static final Place EARNEST = in(Dress.PLAIN, false);

    static Place earnest(Hall hall) {
        return new Place(Side.EARNEST, false, hall, () -> {}, Dress.PLAIN);
    }

    static Place in(Dress dress, boolean exercise) {
        return new Place(Side.EARNEST, exercise, Hall.NONE, () -> {}, dress);
    }

    static Place exercise(Side side, Runnable players) {
        return new Place(side, true, Hall.NONE, players, Dress.PLAIN);
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
