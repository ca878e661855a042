package app.courante.crisis;

import app.courante.plan.PlanId;

/// Facts about the plan of the house, outside any crisis.
public sealed interface PlanEvent extends Event {
    record PlanPutInForce(PlanId plan, String title, String version) implements PlanEvent {}
}
