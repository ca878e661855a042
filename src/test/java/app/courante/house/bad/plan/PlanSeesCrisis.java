package app.courante.house.bad.plan;

import app.courante.house.bad.crisis.CrisisSeesText;

/// Sees a room that it may not see.
public record PlanSeesCrisis(CrisisSeesText other) {}
