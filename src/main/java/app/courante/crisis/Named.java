package app.courante.crisis;

/// A thing or a person of the plan, with the name it had when this was written, so that an entry
/// can be read without the plan.
public record Named(String id, String name) {}
