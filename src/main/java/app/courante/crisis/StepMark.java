package app.courante.crisis;

/// What became of a step of an action card.
public enum StepMark {
    OPEN,
    DONE,
    SKIPPED,
    NOT_APPLICABLE;

    public boolean settled() {
        return this != OPEN;
    }
}
