package app.courante.plan.rule;

/// What is to be filed.
public enum FilingStep {
    NOTIFICATION,
    EARLY_WARNING,
    INITIAL,
    INTERMEDIATE,
    FINAL,
    COMPLAINT,
    /// What a contract asks for, in the words of the plan.
    SERVICE
}
