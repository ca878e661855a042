package app.courante.crisis;

/// What becomes of an action that is open when its crisis is closed.
public enum ActionFate {
    DONE,
    DROPPED,
    /// It goes into the upkeep of the plan.
    CARRIED
}
