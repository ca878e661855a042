package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Decision;
import app.courante.crisis.ExitCheck;
import app.courante.crisis.Named;
import app.courante.crisis.RecoveryCommand.DecideReturn;
import app.courante.crisis.RecoveryEvent.ReturnDecided;
import app.courante.crisis.Refusal;
import java.util.HashSet;
import java.util.Objects;

/// Decides the return to normal, by the criteria of the plan.
record ReturnDeciding(Ground ground) {
    Decision decide(DecideReturn command) {
        var course = ground.situation().conduct().course();
        if (course.activations().isEmpty()) return refuse(Refusal.NOT_ACTIVE);
        if (ground.situation().conduct().restart().returned() != null)
            return refuse(Refusal.RETURN_DECIDED);
        var returning = Objects.requireNonNull(ground.plan()).recovery().returnToNormal();
        if (!returning.criteria().containsAll(command.met()))
            return refuse(Refusal.CRITERION_UNKNOWN);
        if (Ground.tooLong(command.waiver())) return refuse(Refusal.TEXT_TOO_LONG);
        var said = new HashSet<>(command.met());
        var unmet = returning.criteria().stream().filter(one -> !said.contains(one)).toList();
        if (!unmet.isEmpty() && command.waiver().isBlank())
            return refuse(Refusal.RETURN_CRITERIA_LEFT);
        var role =
                ground.role(returning.decidedBy())
                        .map(Ground::named)
                        .orElse(new Named("", returning.decidedBy()));
        return accept(
                new ReturnDecided(
                        new ExitCheck(
                                command.met(),
                                unmet,
                                unmet.isEmpty() ? "" : command.waiver().strip()),
                        role,
                        ground.decided(command.decidedBy())),
                command.happened(),
                null);
    }
}
