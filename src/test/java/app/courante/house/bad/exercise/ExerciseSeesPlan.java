package app.courante.house.bad.exercise;

import app.courante.house.bad.plan.PlanSeesCrisis;

/// Sees a room that it may not see.
public record ExerciseSeesPlan(PlanSeesCrisis other) {}
