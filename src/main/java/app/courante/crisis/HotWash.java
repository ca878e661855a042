package app.courante.crisis;

/// The two sides of a hot wash.
public enum HotWash {
    WENT_WELL,
    TO_IMPROVE
}
