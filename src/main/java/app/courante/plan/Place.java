package app.courante.plan;

/// Where in a plan something stands.
///
/// @param id empty for a part that there is only one of
/// @param name what the plan calls it
public record Place(PlanPart part, String id, String name) {}
