package app.courante.app;

import app.courante.ui.exercise.Hall;
import app.courante.ui.exercise.Side;

/// Where a window stands: over a house in earnest, or on one side of an exercise.
///
/// @param hall where exercises begin; none in an exercise
/// @param players brings the window of those who play to the front
record Place(Side side, Hall hall, Runnable players) {
    /// Over a house in earnest where no exercise can begin.
    static final Place EARNEST = new Place(Side.EARNEST, Hall.NONE, () -> {});

    static Place earnest(Hall hall) {
        return new Place(Side.EARNEST, hall, () -> {});
    }
}
