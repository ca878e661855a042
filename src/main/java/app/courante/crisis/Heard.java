package app.courante.crisis;

/// What was heard when a number was tried.
public enum Heard {
    REACHED,
    ANNOUNCEMENT,
    BUSY,
    SILENCE,
    WRONG_PLACE;

    /// Whether a caller is left without help; an announcement may be what was meant, except where
    /// an emergency service was dialled.
    public boolean failed(TestRoute route) {
        return switch (this) {
            case REACHED -> false;
            case ANNOUNCEMENT -> route.emergency();
            case BUSY, SILENCE, WRONG_PLACE -> true;
        };
    }
}
