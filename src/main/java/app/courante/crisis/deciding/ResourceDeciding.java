package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Decision;
import app.courante.crisis.Named;
import app.courante.crisis.Refusal;
import app.courante.crisis.ResourceCommand;
import app.courante.crisis.ResourceCommand.ChangeResource;
import app.courante.crisis.ResourceEvent.ResourceChanged;
import app.courante.crisis.ResourceState;
import app.courante.plan.Places;
import java.util.Objects;

/// Decides about what the activities stand on.
record ResourceDeciding(Ground ground) {
    Decision decide(ResourceCommand command) {
        return switch (command) {
            case ChangeResource change -> change(change);
        };
    }

    private Decision change(ChangeResource command) {
        var refusal = ground.whyNotByPlan();
        if (refusal != null) return refuse(refusal);
        var place =
                Places.of(Objects.requireNonNull(ground.plan()))
                        .filter(one ->
                                one.part() == command.kind().part()
                                        && one.id().equals(command.resource()))
                        .findFirst();
        if (place.isEmpty()) return refuse(Refusal.RESOURCE_UNKNOWN);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        if (Ground.tooLong(command.note())) return refuse(Refusal.TEXT_TOO_LONG);
        var note = command.note().strip();
        if (command.happened() == null && same(command, note))
            return refuse(Refusal.RESOURCE_UNCHANGED);
        return accept(
                new ResourceChanged(
                        command.kind(),
                        new Named(place.get().id(), place.get().name()),
                        command.state(),
                        note),
                command.happened(),
                null);
    }

    private boolean same(ChangeResource command, String note) {
        var before =
                ground.situation().conduct().resources().status(command.kind(), command.resource());
        return before.isEmpty()
                ? command.state() == ResourceState.UP && note.isEmpty()
                : before.get().state() == command.state() && before.get().note().equals(note);
    }
}
