package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.Decision;
import app.courante.crisis.Refusal;
import app.courante.crisis.RoleCommand;
import app.courante.crisis.RoleCommand.AcceptItem;
import app.courante.crisis.RoleCommand.BeginHandOver;
import app.courante.crisis.RoleCommand.CallOffHandOver;
import app.courante.crisis.RoleCommand.CancelShift;
import app.courante.crisis.RoleCommand.EndHandOver;
import app.courante.crisis.RoleCommand.LeaveRole;
import app.courante.crisis.RoleCommand.PlanShift;
import app.courante.crisis.RoleCommand.TakeRole;
import app.courante.crisis.RoleEvent.RoleLeft;
import app.courante.crisis.RoleEvent.RoleTaken;
import app.courante.crisis.RoleEvent.ShiftCancelled;
import app.courante.crisis.RoleEvent.ShiftPlanned;
import app.courante.crisis.Seats;
import app.courante.crisis.board.Rota;
import app.courante.plan.Role;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Decides about roles and the rota.
record RoleDeciding(Ground ground) {
    Decision decide(RoleCommand command) {
        var refusal = ground.whyNotByPlan();
        if (refusal != null) return refuse(refusal);
        return switch (command) {
            case TakeRole take -> take(take);
            case LeaveRole leave -> leave(leave);
            case BeginHandOver begin -> new HandOverDeciding(ground).begin(begin);
            case AcceptItem accept -> new HandOverDeciding(ground).accept(accept);
            case EndHandOver end -> new HandOverDeciding(ground).end(end);
            case CallOffHandOver off -> new HandOverDeciding(ground).callOff(off);
            case PlanShift shift -> plan(shift);
            case CancelShift cancel -> cancel(cancel);
        };
    }

    private Decision take(TakeRole command) {
        var role = ground.role(command.role());
        if (role.isEmpty()) return refuse(Refusal.ROLE_UNKNOWN);
        var person = ground.person(command.person());
        if (person.isEmpty()) return refuse(Refusal.PERSON_UNKNOWN);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        var refusal = whyNotHeld(ground, role.get(), command.person());
        if (refusal != null) return refuse(refusal);
        if (!seats().holdersOf(command.role()).isEmpty()) return refuse(Refusal.ROLE_HELD);
        return accept(
                new RoleTaken(Ground.named(role.get()), Ground.named(person.get())),
                command.happened(),
                null);
    }

    /// Why this person cannot come to hold this role; null when nothing is against it.
    static @Nullable Refusal whyNotHeld(Ground ground, Role role, String person) {
        var seats = ground.situation().conduct().seats();
        if (seats.holds(person, role.id())) return Refusal.ALREADY_HOLDER;
        boolean exclusive =
                seats.heldBy(person).stream()
                        .map(held -> ground.role(held.role().id()))
                        .anyMatch(held -> held.isPresent() && held.get().exclusive());
        return role.exclusive() && exclusive ? Refusal.EXCLUSIVE_ROLE_HELD : null;
    }

    private Decision leave(LeaveRole command) {
        var held =
                seats().heldBy(command.person()).stream()
                        .filter(one -> one.role().id().equals(command.role()))
                        .findFirst();
        if (held.isEmpty()) return refuse(Refusal.ROLE_NOT_HELD);
        if (command.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        return accept(
                new RoleLeft(held.get().role(), held.get().person(), command.reason().strip()));
    }

    private Decision plan(PlanShift command) {
        var role = ground.role(command.role());
        if (role.isEmpty()) return refuse(Refusal.ROLE_UNKNOWN);
        var person = ground.person(command.person());
        if (person.isEmpty()) return refuse(Refusal.PERSON_UNKNOWN);
        if (!command.from().isBefore(command.until())) return refuse(Refusal.SHIFT_ENDS_BEFORE);
        if (ground.inPast(command.until().toInstant())) return refuse(Refusal.TIME_IN_PAST);
        var longest = Rota.longestShift(ground.situation());
        if (longest != null
                && Duration.between(command.from(), command.until()).compareTo(longest) > 0)
            return refuse(Refusal.SHIFT_TOO_LONG);
        boolean overlaps =
                seats().shifts().stream()
                        .filter(one ->
                                one.person().id().equals(command.person())
                                        || one.role().id().equals(command.role()))
                        .anyMatch(one ->
                                one.from().isBefore(command.until())
                                        && command.from().isBefore(one.until()));
        if (overlaps) return refuse(Refusal.SHIFT_OVERLAPS);
        return accept(
                new ShiftPlanned(
                        Ground.named(role.get()),
                        Ground.named(person.get()),
                        command.from(),
                        command.until()));
    }

    private Decision cancel(CancelShift command) {
        var shift =
                seats().shifts().stream()
                        .filter(one -> one.id().equals(command.shift()))
                        .findFirst();
        if (shift.isEmpty()) return refuse(Refusal.SHIFT_UNKNOWN);
        if (command.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        return accept(
                new ShiftCancelled(
                        command.shift(),
                        shift.get().role(),
                        shift.get().person(),
                        command.reason().strip()));
    }

    private Seats seats() {
        return ground.situation().conduct().seats();
    }
}
