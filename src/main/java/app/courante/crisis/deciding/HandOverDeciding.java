package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Decision;
import app.courante.crisis.EntryId;
import app.courante.crisis.Refusal;
import app.courante.crisis.RoleCommand.AcceptItem;
import app.courante.crisis.RoleCommand.BeginHandOver;
import app.courante.crisis.RoleCommand.CallOffHandOver;
import app.courante.crisis.RoleCommand.EndHandOver;
import app.courante.crisis.RoleEvent.HandOverBegun;
import app.courante.crisis.RoleEvent.HandOverCalledOff;
import app.courante.crisis.RoleEvent.HandOverDone;
import app.courante.crisis.RoleEvent.HandOverItemAccepted;
import app.courante.crisis.Seats.HandOver;
import app.courante.crisis.board.HandOverSheet;
import java.util.Optional;

/// Decides about hand-overs (relèves): the role passes when every item of the sheet is taken over.
record HandOverDeciding(Ground ground) {
    Decision begin(BeginHandOver command) {
        var role = ground.role(command.role());
        if (role.isEmpty()) return refuse(Refusal.ROLE_UNKNOWN);
        var to = ground.person(command.to());
        if (to.isEmpty()) return refuse(Refusal.PERSON_UNKNOWN);
        var seats = ground.situation().conduct().seats();
        if (seats.handOverOf(command.role()).isPresent())
            return refuse(Refusal.HAND_OVER_UNDER_WAY);
        var holders = seats.holdersOf(command.role());
        if (holders.isEmpty()) return refuse(Refusal.ROLE_NOT_HELD);
        var refusal = RoleDeciding.whyNotHeld(ground, role.get(), command.to());
        if (refusal != null) return refuse(refusal);
        return Decision.accept(
                new HandOverBegun(
                        Ground.named(role.get()),
                        holders.getFirst().person(),
                        Ground.named(to.get())));
    }

    Decision accept(AcceptItem command) {
        var handOver = underWay(command.handOver());
        if (handOver.isEmpty()) return refuse(Refusal.HAND_OVER_UNKNOWN);
        var item = HandOverSheet.of(ground.situation(), handOver.get().role()).item(command.item());
        if (item.isEmpty()) return refuse(Refusal.ITEM_UNKNOWN);
        if (item.get().accepted()) return refuse(Refusal.ITEM_ALREADY_ACCEPTED);
        return Decision.accept(
                new HandOverItemAccepted(command.handOver(), command.item(), item.get().text()));
    }

    Decision end(EndHandOver command) {
        var handOver = underWay(command.handOver());
        if (handOver.isEmpty()) return refuse(Refusal.HAND_OVER_UNKNOWN);
        var one = handOver.get();
        if (HandOverSheet.of(ground.situation(), one.role()).left() > 0)
            return refuse(Refusal.ITEMS_LEFT);
        // The newcomer may have taken another role meanwhile.
        var refusal =
                ground.role(one.role().id())
                        .map(role -> RoleDeciding.whyNotHeld(ground, role, one.to().id()))
                        .orElse(null);
        if (refusal != null) return refuse(refusal);
        if (takenByAnother(one)) return refuse(Refusal.ROLE_HELD);
        return Decision.accept(
                new HandOverDone(
                        one.id(), one.role(), one.from(), one.to(), command.note().strip()));
    }

    /// The outgoing holder left meanwhile, and somebody else took the role.
    private boolean takenByAnother(HandOver one) {
        var seats = ground.situation().conduct().seats();
        return !seats.holds(one.from().id(), one.role().id())
                && !seats.holdersOf(one.role().id()).isEmpty();
    }

    Decision callOff(CallOffHandOver command) {
        var handOver = underWay(command.handOver());
        if (handOver.isEmpty()) return refuse(Refusal.HAND_OVER_UNKNOWN);
        if (command.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        var one = handOver.get();
        return Decision.accept(
                new HandOverCalledOff(one.id(), one.role(), one.to(), command.reason().strip()));
    }

    private Optional<HandOver> underWay(EntryId id) {
        return ground.situation().conduct().seats().handOver(id).filter(HandOver::underWay);
    }
}
