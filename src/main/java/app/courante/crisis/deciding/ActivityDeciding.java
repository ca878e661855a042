package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.ActivityCommand;
import app.courante.crisis.ActivityCommand.ChangeActivity;
import app.courante.crisis.ActivityEvent.ActivityChanged;
import app.courante.crisis.Decision;
import app.courante.crisis.Named;
import app.courante.crisis.Refusal;
import java.util.Objects;

/// Decides about the activities of the organisation.
record ActivityDeciding(Ground ground) {
    Decision decide(ActivityCommand command) {
        return switch (command) {
            case ChangeActivity change -> change(change);
        };
    }

    private Decision change(ChangeActivity command) {
        var refusal = ground.whyNotByPlan();
        if (refusal != null) return refuse(refusal);
        var activity = Objects.requireNonNull(ground.plan()).activity(command.activity());
        if (activity.isEmpty()) return refuse(Refusal.ACTIVITY_UNKNOWN);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        var running = ground.situation().conduct().running();
        var service = command.service().strip();
        var before = running.activities().get(command.activity());
        boolean sameService = service.equals(before == null ? "" : before.service());
        if (running.state(command.activity()) == command.state() && sameService)
            return refuse(Refusal.ACTIVITY_UNCHANGED);
        return accept(
                new ActivityChanged(
                        new Named(activity.get().id(), activity.get().name()),
                        command.state(),
                        service),
                command.happened(),
                null);
    }
}
