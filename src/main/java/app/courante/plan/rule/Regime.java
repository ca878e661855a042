package app.courante.plan.rule;

/// What obliges: a text of law, a contract of the plan, or something that only a newer book of
/// rules names.
public enum Regime {
    GDPR,
    NIS2,
    DORA,
    LOPMI,
    CONTRACT,
    OTHER
}
