package app.courante.house.bad.text;

import app.courante.house.bad.plan.PlanSeesCrisis;

/// Sees a room that it may not see.
public record TextSeesPlan(PlanSeesCrisis other) {}
