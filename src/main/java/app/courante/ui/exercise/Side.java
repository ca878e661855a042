package app.courante.ui.exercise;

/// On which side of an exercise a window is.
public enum Side {
    /// It shows the house in earnest.
    EARNEST,
    /// It shows an exercise to those who run it.
    TRAINER,
    /// It shows an exercise to those who play.
    PLAYER
}
