package app.courante.crisis;

import app.courante.plan.PlanId;

/// What may be asked about the plan of the house.
public sealed interface PlanCommand extends Command {
    /// The plan itself is already in the house's plan folder under its identity.
    record PutPlanInForce(PlanId plan, String title, String version) implements PlanCommand {}
}
