package app.courante.crisis;

import app.courante.plan.PlanId;
import java.time.LocalDate;

/// What may be asked about the plan of the house.
///
/// The plan itself is already in the house's plan folder under its identity.
public sealed interface PlanCommand extends Command {
    record PutPlanInForce(PlanId plan, String title, String version) implements PlanCommand {}

    /// Freezes a version and lets it hold from a day on.
    record ApprovePlan(PlanId plan, String title, String version, String approver, LocalDate from)
            implements PlanCommand {}
}
