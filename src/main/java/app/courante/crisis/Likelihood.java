package app.courante.crisis;

/// How a hypothesis counts: what one expects, what may be, and the worst that one prepares for.
public enum Likelihood {
    LIKELY,
    POSSIBLE,
    WORST
}
