package app.courante.plan.rule;

/// What must be filed, as an entry of the log names it.
///
/// @param rule the id of the rule, whatever its version
/// @param name of what no text of law names: the plan's words for a deadline of a contract
public record Duty(String rule, Regime regime, FilingStep step, String name) {}
