package app.courante.crisis;

import app.courante.plan.PlanId;
import java.time.LocalDate;

/// Facts about the plan of the house, outside any crisis.
public sealed interface PlanEvent extends Event {
    /// A plan that came in from outside holds from now on.
    record PlanPutInForce(PlanId plan, String title, String version) implements PlanEvent {}

    /// A version that was written here is frozen, and holds from a day on.
    ///
    /// @param approver who answers for it
    /// @param from the first day, where the entry was written; a day gone by means at once
    record PlanApproved(PlanId plan, String title, String version, String approver, LocalDate from)
            implements PlanEvent {}
}
