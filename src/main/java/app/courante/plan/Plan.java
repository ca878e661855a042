package app.courante.plan;

/// The plan.
public record Plan(String title) {}
