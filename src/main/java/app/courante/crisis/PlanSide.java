package app.courante.crisis;

/// The two halves of a plan: continuity (PCA) keeps going, recovery (PRA) brings back.
public enum PlanSide {
    CONTINUITY,
    RECOVERY
}
