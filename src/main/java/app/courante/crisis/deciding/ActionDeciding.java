package app.courante.crisis.deciding;

import static app.courante.crisis.Decision.accept;
import static app.courante.crisis.Decision.refuse;

import app.courante.crisis.ActionCommand;
import app.courante.crisis.ActionCommand.CarryAction;
import app.courante.crisis.ActionCommand.ChangeAction;
import app.courante.crisis.ActionCommand.DropAction;
import app.courante.crisis.ActionCommand.EndAction;
import app.courante.crisis.ActionCommand.GiveAction;
import app.courante.crisis.ActionCommand.ReopenAction;
import app.courante.crisis.ActionEvent.ActionCarried;
import app.courante.crisis.ActionEvent.ActionChanged;
import app.courante.crisis.ActionEvent.ActionDone;
import app.courante.crisis.ActionEvent.ActionDropped;
import app.courante.crisis.ActionEvent.ActionGiven;
import app.courante.crisis.ActionEvent.ActionReopened;
import app.courante.crisis.Actions.Action;
import app.courante.crisis.Decision;
import app.courante.crisis.EntryId;
import app.courante.crisis.Refusal;
import java.util.Optional;

/// Decides about actions given in the cell.
record ActionDeciding(Ground ground) {
    Decision decide(ActionCommand command) {
        var refusal = ground.whyNotRunning();
        if (refusal != null) return refuse(refusal);
        return switch (command) {
            case GiveAction give -> give(give);
            case ChangeAction change -> change(change);
            case EndAction(var id, var result) -> end(id, result);
            case DropAction(var id, var reason) -> drop(id, reason);
            case CarryAction(var id, var reason) -> carry(id, reason);
            case ReopenAction(var id, var reason) -> reopen(id, reason);
        };
    }

    private Decision give(GiveAction command) {
        if (command.text().isBlank()) return refuse(Refusal.TEXT_MISSING);
        if (Ground.tooLong(command.text())) return refuse(Refusal.TEXT_TOO_LONG);
        if (ground.inFuture(command.happened())) return refuse(Refusal.TIME_IN_FUTURE);
        var happened = command.happened();
        boolean past =
                command.due() != null
                        && (happened == null
                                ? ground.inPast(command.due())
                                : command.due().isBefore(happened.instant()));
        if (past) return refuse(Refusal.DUE_IN_PAST);
        return accept(
                new ActionGiven(
                        command.text().strip(),
                        ground.assignee(command.to()),
                        command.due(),
                        command.priority()),
                happened,
                null);
    }

    private Decision change(ChangeAction command) {
        var action = action(command.action());
        if (action.isEmpty()) return refuse(Refusal.ACTION_UNKNOWN);
        var before = action.get();
        if (!before.open()) return refuse(Refusal.ACTION_ENDED);
        if (command.text().isBlank()) return refuse(Refusal.TEXT_MISSING);
        if (Ground.tooLong(command.text())) return refuse(Refusal.TEXT_TOO_LONG);
        boolean sameDue =
                command.due() == null ? before.due() == null : command.due().equals(before.due());
        if (!sameDue && command.due() != null && ground.inPast(command.due()))
            return refuse(Refusal.DUE_IN_PAST);
        var to = ground.assignee(command.to());
        if (sameDue
                && to.equals(before.to())
                && command.priority() == before.priority()
                && command.text().strip().equals(before.text()))
            return refuse(Refusal.ACTION_UNCHANGED);
        return accept(
                new ActionChanged(
                        command.action(),
                        command.text().strip(),
                        to,
                        command.due(),
                        command.priority(),
                        command.reason().strip()));
    }

    private Decision end(EntryId id, String result) {
        var action = action(id);
        if (action.isEmpty()) return refuse(Refusal.ACTION_UNKNOWN);
        if (!action.get().open()) return refuse(Refusal.ACTION_ENDED);
        return accept(new ActionDone(id, action.get().text(), result.strip()));
    }

    private Decision drop(EntryId id, String reason) {
        var action = action(id);
        if (action.isEmpty()) return refuse(Refusal.ACTION_UNKNOWN);
        if (!action.get().open()) return refuse(Refusal.ACTION_ENDED);
        if (reason.isBlank()) return refuse(Refusal.REASON_MISSING);
        return accept(new ActionDropped(id, action.get().text(), reason.strip()));
    }

    private Decision carry(EntryId id, String reason) {
        var action = action(id);
        if (action.isEmpty()) return refuse(Refusal.ACTION_UNKNOWN);
        if (!action.get().open()) return refuse(Refusal.ACTION_ENDED);
        if (reason.isBlank()) return refuse(Refusal.REASON_MISSING);
        var carried = action.get();
        return accept(new ActionCarried(id, carried.text(), carried.to(), reason.strip()));
    }

    private Decision reopen(EntryId id, String reason) {
        var action = action(id);
        if (action.isEmpty()) return refuse(Refusal.ACTION_UNKNOWN);
        if (action.get().open()) return refuse(Refusal.ACTION_OPEN);
        if (reason.isBlank()) return refuse(Refusal.REASON_MISSING);
        return accept(new ActionReopened(id, action.get().text(), reason.strip()));
    }

    private Optional<Action> action(EntryId id) {
        return ground.situation().conduct().actions().action(id);
    }
}
