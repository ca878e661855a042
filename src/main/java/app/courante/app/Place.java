package app.courante.app;

import app.courante.ui.exercise.Hall;
import app.courante.ui.exercise.Side;

/// Where a window stands: over a house in earnest, or on one side of an exercise.
///
/// @param hall where exercises begin; none in an exercise
/// @param players brings the window of those who play to the front
/// @param dress what sets it apart from the cell's own window
record Place(Side side, Hall hall, Runnable players, Dress dress) {
    /// Over a house in earnest where no exercise can begin.
    static final Place EARNEST = in(Dress.PLAIN);

    static Place earnest(Hall hall) {
        return new Place(Side.EARNEST, hall, () -> {}, Dress.PLAIN);
    }

    static Place in(Dress dress) {
        return new Place(Side.EARNEST, Hall.NONE, () -> {}, dress);
    }

    static Place exercise(Side side, Runnable players) {
        return new Place(side, Hall.NONE, players, Dress.PLAIN);
    }
}
