package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Decision;
import app.courante.crisis.PlanCommand;
import app.courante.crisis.PlanCommand.ApprovePlan;
import app.courante.crisis.PlanCommand.PutPlanInForce;
import app.courante.crisis.PlanEvent.PlanApproved;
import app.courante.crisis.PlanEvent.PlanPutInForce;
import app.courante.crisis.Refusal;

/// Decides about the versions of the plan.
record PlanDeciding(Ground ground) {
    Decision decide(PlanCommand command) {
        return switch (command) {
            case PutPlanInForce plan -> putInForce(plan);
            case ApprovePlan plan -> approve(plan);
        };
    }

    private Decision putInForce(PutPlanInForce command) {
        var now = ground.situation().plan();
        if (now != null && now.plan().equals(command.plan()))
            return refuse(Refusal.PLAN_ALREADY_IN_FORCE);
        return accept(new PlanPutInForce(command.plan(), command.title(), command.version()));
    }

    private Decision approve(ApprovePlan command) {
        if (command.title().isBlank()) return refuse(Refusal.TITLE_MISSING);
        if (command.version().isBlank()) return refuse(Refusal.VERSION_MISSING);
        if (command.approver().isBlank()) return refuse(Refusal.APPROVER_MISSING);
        for (var version : ground.situation().versions()) {
            if (version.plan().equals(command.plan())) return refuse(Refusal.PLAN_ALREADY_APPROVED);
            if (version.version().equals(command.version().strip()))
                return refuse(Refusal.VERSION_TAKEN);
        }
        return accept(
                new PlanApproved(
                        command.plan(),
                        command.title().strip(),
                        command.version().strip(),
                        command.approver().strip(),
                        command.from()));
    }
}
