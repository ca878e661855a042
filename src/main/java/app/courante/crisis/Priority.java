package app.courante.crisis;

/// How pressing an action is, as the field ranks it: P0 before everything, P3 when there is time.
public enum Priority {
    P0,
    P1,
    P2,
    P3
}
